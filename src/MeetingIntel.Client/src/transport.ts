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
    /** What is sent as JSON. */
    readonly body?: unknown;
    /** The media type of a good answer. */
    readonly accept: string;
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
        const dueAt = performance.now() + timeoutMs;
        const ending = endingOf(options.signal, timeoutMs);
        try {
            for (let retries = 0; ; retries++) {
                ending.signal.throwIfAborted();
                try {
                    return await this.#attempt<T>(url, call, ending.signal);
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

    async #attempt<T>(url: string, call: Call, signal: AbortSignal): Promise<T> {
        const headers: Record<string, string> = { Accept: `${call.accept}, application/problem+json` };
        if (this.#settings.apiKey !== undefined)
            headers["Authorization"] = `Bearer ${this.#settings.apiKey}`;
        const init: RequestInit = { method: call.method, headers, signal };
        if (call.body !== undefined) {
            headers["Content-Type"] = "application/json";
            init.body = JSON.stringify(call.body);
        }

        const { fetch } = this.#settings; // called by itself: a browser refuses its own under another `this`
        let response: Response;
        let text: string;
        try {
            response = await fetch(url, init);
            text = await response.text();
        } catch (cause) {
            throw new NetworkError(`No answer from ${call.method} ${url}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
        }

        if (!response.ok)
            throw errorOf(response.status, problemOf(response, text), secondsOf(response.headers.get("Retry-After"), Date.now()));
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
            if (typeof part !== "string" || part.trim() === "" || part === "." || part === ".." || /\p{Surrogate}/u.test(part))
                throw new TypeError(`${JSON.stringify(part)} cannot be an id.`);
            return encodeURIComponent(part);
        });
        const query = Object.entries(call.query ?? {})
            .filter(([, value]) => value !== undefined && value !== null)
            .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
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
    if (!(value > 0))
        throw new RangeError(`${name} is milliseconds above 0, or Infinity; it is ${value}.`);
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
        throw new RangeError(`${name} is a whole number from 0; it is ${value}.`);
    return value;
}

/** A problem from the body; what is none (a proxy's page) is told by its status. */
function problemOf(response: Response, text: string): ProblemDetails {
    if (/\bjson\b/i.test(response.headers.get("Content-Type") ?? "")) {
        try {
            const body: unknown = JSON.parse(text);
            if (typeof body === "object" && body !== null && "title" in body)
                return body as ProblemDetails;
        } catch {
            // Cut short or no JSON after all: the status says what can be said.
        }
    }

    const title = response.statusText || `HTTP ${response.status}`;
    return { title, detail: `The answer was ${response.status} ${response.statusText}`.trimEnd() + ", without a problem that says more." };
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
