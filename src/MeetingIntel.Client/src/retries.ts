import { MeetingIntelError, ModelMisconfiguredError, NetworkError } from "./errors.js";

/** What of a request decides whether it may be sent again. */
export interface Repeatable {
    readonly method: string;
    /** Whether it makes something new, which asking twice would make twice. */
    readonly creates?: boolean;
}

const firstWaitMs = 500;

/**
 * How long to wait before a request that failed is sent again; undefined when it must not be.
 *
 * After 429 always: the service did nothing. After 503 unless something new is made, or the service says that asking again cannot help.
 * After a broken connection only when the request reads: nobody knows whether the service acted.
 * @param request The request.
 * @param failure What became of it.
 * @param retries How often it was sent again already.
 * @param chance A number from 0 to 1 that spreads out callers who failed together.
 * @returns Milliseconds.
 */
export function waitBeforeRetry(request: Repeatable, failure: unknown, retries: number, chance: number): number | undefined {
    const backoff = firstWaitMs * 2 ** retries * (1 + chance) / 2;
    if (failure instanceof NetworkError)
        return request.method === "GET" ? backoff : undefined;
    if (!(failure instanceof MeetingIntelError))
        return undefined;
    const again = failure.status === 429
        || (failure.status === 503 && request.creates !== true && !(failure instanceof ModelMisconfiguredError));
    if (!again)
        return undefined;
    return failure.retryAfter === undefined ? backoff : failure.retryAfter * 1000;
}

/**
 * Reads `Retry-After`.
 * @param header Whole seconds, or a date of HTTP.
 * @param now The time, in milliseconds since 1970.
 * @returns Seconds from now, at least 0; undefined when the header is absent or says neither.
 */
export function secondsOf(header: string | null, now: number): number | undefined {
    const text = header?.trim() ?? "";
    if (/^\d+$/.test(text))
        return Number(text);
    const date = /^[a-z]{3}.*GMT$/i.test(text) ? Date.parse(text) : NaN; // it would take 2.5 for a day in February
    return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
