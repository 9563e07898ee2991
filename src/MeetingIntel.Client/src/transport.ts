import { errorOf, MeetingIntelError, NetworkError, TimeoutError, type ProblemDetails } from "./errors.js";
import { secondsOf, waitBeforeRetry } from "./retries.js";

/** What one call may have of its own. */
export interface CallOptions {
    /** Ends the call: it rejects with the signal's reason. What the service had accepted it completes all the same. */
    readonly signal?: AbortSignal | undefined;
    /** The longest the call may take, waits and repeats included, in milliseconds; `Infinity` for no limit. */
    readonly timeoutMs?: number | undefined;
    /** How often the call may be sent again. */
    readonly maxRetries?: number | undefined;
}

/** A request as the contract has it. */
export interface Call {
    readonly method: string;
    /** The path's parts, not yet encoded. */
    readonly path: readonly string[];
    readonly query?: Readonly<Record<string, string | number | boolean | null | undefined>>;
    /** What is sent: as JSON, or as the text it is when there is a content type. */
    readonly body?: unknown;
    readonly contentType?: string;
    /** The media type of a good answer; none when that has no content. */
    readonly accept?: string;
    /** Whether something new is made. */
    readonly creates?: boolean;
}

/** Where the calls go, and how. */
export interface TransportSettings {
    readonly baseUrl: string;
    readonly apiKey: string | undefined;
    readonly fetch: typeof fetch;
    readonly timeoutMs: number;
    readonly maxRetries: number;
}

/** The longest that a timer can wait, in milliseconds; a longer one would be due at once. */
const longestTimerMs = 2 ** 31 - 1;

/** Carries calls to the service and back: address, headers, time limit, repeats, errors. */
export class Transport {
    readonly #settings: TransportSettings;

    /** @param settings Where the calls go, and how. */
    constructor(settings: TransportSettings) {
        this.#settings = settings;
    }

    /**
     * Sends a request until it is answered, or must not be sent again.
     * @param call The request.
     * @param options What the call has of its own.
     * @throws {MeetingIntelError} The service said no.
     * @throws {NetworkError} No answer came.
     * @throws {TimeoutError} No answer came in time.
     */
    async send<T>(call: Call, options: CallOptions): Promise<T> {
        const timeoutMs = limit("timeoutMs", options.timeoutMs ?? this.#settings.timeoutMs);
        const maxRetries = count("maxRetries", options.maxRetries ?? this.#settings.maxRetries);
        const url = this.#urlOf(call);
        const init = this.#initOf(call);
        const dueAt = performance.now() + timeoutMs;
        const ending = endingOf(options.signal ?? undefined, timeoutMs);
        try {
            for (let retries = 0; ; retries++) {
                ending.signal.throwIfAborted();
                try {
                    return await this.#attempt<T>(url, call, init, ending.signal);
                } catch (failure) {
                    ending.signal.throwIfAborted();
                    const wait = retries < maxRetries ? waitBeforeRetry(call, failure, retries, Math.random()) : undefined;
                    if (wait === undefined || wait > longestTimerMs || performance.now() + wait >= dueAt)
                        throw failure;
                    await pause(wait, ending.signal);
                }
            }
        } finally {
            ending.dispose();
        }
    }

    /** What is sent, written once: what the caller changes afterwards changes no repeat. */
    #initOf(call: Call): RequestInit {
        const headers: Record<string, string> = { Accept: [...(call.accept === undefined ? [] : [call.accept]), "application/problem+json"].join(", ") };
        if (this.#settings.apiKey !== undefined)
            headers["Authorization"] = `Bearer ${this.#settings.apiKey}`;
        // A redirect would make a GET of a POST, or carry what is sent to another host.
        const init: RequestInit = { method: call.method, headers, redirect: "manual" };
        if (call.body !== undefined) {
            headers["Content-Type"] = call.contentType ?? "application/json";
            init.body = call.contentType === undefined ? JSON.stringify(call.body) : String(call.body);
        }

        return init;
    }

    async #attempt<T>(url: string, call: Call, init: RequestInit, signal: AbortSignal): Promise<T> {
        const { fetch } = this.#settings; // called by itself: a browser refuses its own under another `this`
        const answer = async (): Promise<{ response: Response; text: string }> => {
            const response = await fetch(url, { ...init, signal });
            return { response, text: await response.text() };
        };
        let response: Response;
        let text: string;
        try {
            ({ response, text } = await until(answer(), signal));
        } catch (cause) {
            throw new NetworkError(`No answer from ${call.method} ${url}: ${reasonOf(cause)}`, { cause });
        }

        if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400))
            throw redirected(url, response);
        if (!response.ok)
            throw errorOf(response.status, problemOf(response, text), secondsOf(response.headers.get("Retry-After"), Date.now()));
        if (response.status === 204)
            return undefined as T;
        return (call.accept === "application/json" ? this.#parse(response, text) : text) as T;
    }

    #parse(response: Response, text: string): unknown {
        try {
            return JSON.parse(text);
        } catch {
            throw new MeetingIntelError(response.status, {
                title: "The answer is not JSON",
                detail: `${this.#settings.baseUrl} answered ${response.status} with ${response.headers.get("Content-Type") ?? "no content type"}, not JSON: is it the service's address?`,
            });
        }
    }

    #urlOf(call: Call): string {
        const path = call.path.map(part => {
            // The service would never see these: "." and ".." are steps within an address, a blank part makes it another address, and half
            // of a surrogate pair has no encoding.
            if (typeof part !== "string" || part.trim() === "" || part === "." || part === ".." || !isEncodable(part))
                throw new TypeError(`${JSON.stringify(part)} cannot be an id.`);
            return encodeURIComponent(part);
        });
        const query = Object.entries(call.query ?? {})
            .filter(([, value]) => value !== undefined && value !== null)
            .map(([name, value]) => {
                if (!isEncodable(String(value)))
                    throw new TypeError(`${JSON.stringify(value)} cannot be a value of ${name}.`);
                return `${name}=${encodeURIComponent(String(value))}`;
            });
        return `${this.#settings.baseUrl}/${path.join("/")}${query.length > 0 ? `?${query.join("&")}` : ""}`;
    }
}

/**
 * Checks a time limit.
 * @param name Its name.
 * @param value Milliseconds.
 * @throws {RangeError} It is not above 0.
 */
export function limit(name: string, value: number): number {
    if (typeof value !== "number" || !(value > 0))
        throw new RangeError(`${name} is milliseconds above 0, or Infinity; it is ${String(value)}.`);
    return value;
}

/**
 * Checks a number of times.
 * @param name Its name.
 * @param value The number.
 * @throws {RangeError} It is no whole number from 0.
 */
export function count(name: string, value: number): number {
    if (!Number.isInteger(value) || value < 0)
        throw new RangeError(`${name} is a whole number from 0; it is ${String(value)}.`);
    return value;
}

/** Whether an address can hold a text: half of a surrogate pair has no encoding, and servers refuse the character NUL. */
function isEncodable(text: string): boolean {
    return !/[\p{Surrogate}\0]/u.test(text);
}

/** A promise that gives up when the signal does, whatever `fetch` makes of the signal. */
function until<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
        const end = (): void => reject(signal.reason as Error);
        signal.addEventListener("abort", end, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
    });
}

/** Why there is no answer: Node says no more than "fetch failed", and the reason in the cause of that. */
function reasonOf(failure: unknown): string {
    if (!(failure instanceof Error))
        return String(failure);
    const { cause } = failure;
    return cause instanceof Error ? `${failure.message} (${cause.message || cause.name})` : failure.message;
}

function redirected(url: string, response: Response): MeetingIntelError {
    const location = response.headers.get("Location");
    return new MeetingIntelError(response.status, {
        title: "The service has another address",
        detail: `${url} redirects to ${location ?? "another address"}; nothing was sent there. Set baseUrl to the service's own address.`,
    });
}

/** A problem from the body; of what is none (a proxy's page, another service's JSON) the status says what can be said. */
function problemOf(response: Response, text: string): ProblemDetails {
    let body: unknown;
    try {
        body = JSON.parse(text);
    } catch {
        body = undefined;
    }

    const fields = typeof body === "object" && body !== null && !Array.isArray(body) ? body as Record<string, unknown> : {};
    const string = (name: string): string | undefined => typeof fields[name] === "string" ? fields[name] : undefined;
    return {
        ...fields,
        type: string("type"),
        title: string("title") ?? (response.statusText || `HTTP ${response.status}`),
        status: response.status,
        detail: string("detail") ?? `The answer was ${response.status} ${response.statusText}`.trimEnd() + ", without a problem that says more.",
        instance: string("instance"),
        trace_id: string("trace_id"),
        errors: errorsOf(fields["errors"]),
        analysis_id: string("analysis_id"),
    };
}

/** What is wrong by field, of entries that have the contract's form. */
function errorsOf(errors: unknown): Record<string, string[]> | undefined {
    if (typeof errors !== "object" || errors === null || Array.isArray(errors))
        return undefined;
    return Object.fromEntries(Object.entries(errors).filter(([, messages]) => Array.isArray(messages) && messages.every(m => typeof m === "string")));
}

/** A signal that the caller's signal or the time limit ends, whichever is first. */
function endingOf(signal: AbortSignal | undefined, timeoutMs: number): { signal: AbortSignal; dispose(): void } {
    const controller = new AbortController();
    const unfollow = signal === undefined ? undefined : follow(signal, controller);
    const timer = timeoutMs > longestTimerMs
        ? undefined
        : setTimeout(() => controller.abort(new TimeoutError(`No answer within ${timeoutMs} ms.`)), timeoutMs);
    return {
        signal: controller.signal,
        dispose() {
            clearTimeout(timer);
            unfollow?.();
        },
    };
}

interface Followers {
    readonly controllers: Set<AbortController>;
    readonly abort: () => void;
}

/** One listener for all the calls under way with a signal: of more than ten Node would warn. */
const followersOf = new WeakMap<AbortSignal, Followers>();

/** Aborts a controller with a signal, and for its reason, until told to leave off. */
function follow(signal: AbortSignal, controller: AbortController): () => void {
    if (signal.aborted)
        controller.abort(signal.reason);
    let followers = followersOf.get(signal);
    if (followers === undefined) {
        const controllers = new Set<AbortController>();
        followers = { controllers, abort: () => controllers.forEach(each => each.abort(signal.reason)) };
        followersOf.set(signal, followers);
        signal.addEventListener("abort", followers.abort);
    }

    const { controllers, abort } = followers;
    controllers.add(controller);
    return () => {
        controllers.delete(controller);
        if (controllers.size === 0) {
            followersOf.delete(signal);
            signal.removeEventListener("abort", abort);
        }
    };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, milliseconds);
        signal.addEventListener("abort", () => {
            clearTimeout(timer);
            reject(signal.reason as Error);
        }, { once: true });
    });
}
