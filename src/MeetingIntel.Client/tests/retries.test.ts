import {
    MeetingIntelClient, MeetingIntelError, ModelMisconfiguredError, ModelUnavailableError, NetworkError, RateLimitedError, TimeoutError,
    type MeetingIntelClientOptions,
} from "@meetingintel/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answering, problem, reset, type Answer } from "./http.js";

const at = { "Retry-After": "0" };
const user = { id: "user_1", name: "Alice", email: null };
const good: Answer = { body: user };

type First = Answer | typeof reset;

describe("what is asked again", () => {
    const create = (client: MeetingIntelClient): Promise<unknown> => client.users.create({ name: "Alice" });
    const read = (client: MeetingIntelClient): Promise<unknown> => client.users.get("user_1");
    const change = (client: MeetingIntelClient): Promise<unknown> => client.actionItems.update("item_1", { status: "done" });
    const analyze = (client: MeetingIntelClient): Promise<unknown> => client.meetings.analyze("meeting_1", { user_id: "user_1", transcript: "Dana: Yes." });
    const list = async (client: MeetingIntelClient): Promise<unknown> => await client.users.list();

    test.each<{ what: string; call: (client: MeetingIntelClient) => Promise<unknown>; first: First }>([
        { what: "429 on create", call: create, first: problem(429, "rate-limited", at) },
        { what: "429 on a read", call: read, first: problem(429, "rate-limited", at) },
        { what: "429 on a change", call: change, first: problem(429, "rate-limited", at) },
        { what: "503 on a read", call: read, first: problem(503, "model-unavailable", at) },
        { what: "503 on a change", call: change, first: problem(503, "model-unavailable", at) },
        { what: "503 on analyze", call: analyze, first: problem(503, "model-unavailable", at) },
        { what: "503 of a proxy, on a list", call: list, first: { status: 503, headers: { ...at, "Content-Type": "text/html" }, body: "<h1>Back soon</h1>" } },
        { what: "a network error on a read", call: read, first: reset },
        { what: "a network error on a list", call: list, first: reset },
    ])("$what", async ({ call, first }) => {
        const { url, asked } = await answering(first, good);
        expect(await call(new MeetingIntelClient({ baseUrl: url }))).toEqual(user);
        expect(asked).toHaveLength(2);
        expect(asked[1]).toBe(asked[0]);
    });

    test.each<{ what: string; call: (client: MeetingIntelClient) => Promise<unknown>; first: First; error: new (...args: never[]) => Error }>([
        { what: "503 on create", call: create, first: problem(503, "model-unavailable", at), error: ModelUnavailableError },
        { what: "503 that says the model is misconfigured", call: analyze, first: problem(503, "model-misconfigured"), error: ModelMisconfiguredError },
        { what: "a network error on create", call: create, first: reset, error: NetworkError },
        { what: "a network error on a change", call: change, first: reset, error: NetworkError },
        { what: "a network error on analyze", call: analyze, first: reset, error: NetworkError },
        { what: "500", call: read, first: problem(500, "internal", at), error: MeetingIntelError },
        { what: "502", call: read, first: { ...problem(502, "bad-gateway", at) }, error: MeetingIntelError },
    ])("but never $what", async ({ call, first, error }) => {
        const { url, asked } = await answering(first, good);
        await expect(call(new MeetingIntelClient({ baseUrl: url }))).rejects.toBeInstanceOf(error);
        expect(asked).toHaveLength(1);
    });

    test.each([
        { client: undefined, call: undefined, times: 3 },
        { client: 0, call: undefined, times: 1 },
        { client: 4, call: undefined, times: 5 },
        { client: 4, call: 1, times: 2 },
        { client: 0, call: 1, times: 2 },
    ])("$times times in all with maxRetries $client, and $call for the call", async ({ client, call, times }) => {
        const { url, asked } = await answering(problem(429, "rate-limited", at));
        await expect(new MeetingIntelClient({ baseUrl: url, maxRetries: client }).users.get("user_1", { maxRetries: call }))
            .rejects.toMatchObject({ name: "RateLimitedError", status: 429, retryAfter: 0 });
        expect(asked).toHaveLength(times);
    });
});

/** Here time stands still until it is moved, so that waits are exact; and so the answers cannot come over a network. */
describe("how long it waits", () => {
    beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 2, 1, 12) }));
    afterEach(() => void vi.useRealTimers());

    /** Calls until the call has come to an end, and says when it asked, in milliseconds from its start. */
    async function timesAsked(answers: readonly (Answer | Error)[], options: Partial<MeetingIntelClientOptions> = {}): Promise<{ times: number[]; outcome: unknown }> {
        const [times, start] = [[] as number[], Date.now()];
        const client = new MeetingIntelClient({
            baseUrl: "http://localhost:5000",
            async fetch() {
                const answer = answers[Math.min(times.length, answers.length - 1)]!;
                times.push(Date.now() - start);
                if (answer instanceof Error)
                    throw answer;
                return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200, headers: { ...answer.headers } });
            },
            ...options,
        });
        const outcome = client.users.get("user_1").catch((failure: unknown) => failure);
        await vi.runAllTimersAsync();
        return { times, outcome: await outcome };
    }

    test("as long as Retry-After says, in seconds", async () => {
        const { times, outcome } = await timesAsked([problem(429, "rate-limited", { "Retry-After": "7" }), problem(503, "model-unavailable", { "Retry-After": "30" }), good]);
        expect(times).toEqual([0, 7_000, 37_000]);
        expect(outcome).toEqual(user);
    });

    test("until the date that Retry-After says", async () => {
        const { times } = await timesAsked([problem(429, "rate-limited", { "Retry-After": "Sun, 01 Mar 2026 12:00:09 GMT" }), good]);
        expect(times).toEqual([0, 9_000]);
    });

    test("not at all when that date is past", async () => {
        const { times } = await timesAsked([problem(429, "rate-limited", { "Retry-After": "Sun, 01 Mar 2026 11:00:00 GMT" }), good]);
        expect(times).toEqual([0, 0]);
    });

    test.each([undefined, "2.5", "-3", "soon"])("a quarter to half a second, then double, when Retry-After is %s", async header => {
        const { times, outcome } = await timesAsked([problem(429, "rate-limited", header === undefined ? {} : { "Retry-After": header })]);
        expect(times).toHaveLength(3);
        expect(times[1]).toBeGreaterThanOrEqual(250);
        expect(times[1]).toBeLessThanOrEqual(500);
        expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(500);
        expect(times[2]! - times[1]!).toBeLessThanOrEqual(1_000);
        expect(outcome).toMatchObject({ name: "RateLimitedError", retryAfter: undefined });
    });

    test("likewise after a network error, which it then throws with its cause", async () => {
        const cause = new TypeError("fetch failed");
        const { times, outcome } = await timesAsked([cause]);
        expect(times).toHaveLength(3);
        expect(outcome).toBeInstanceOf(NetworkError);
        expect(outcome).toMatchObject({ cause, message: "No answer from GET http://localhost:5000/users/user_1: fetch failed" });
    });

    test.each([
        { timeoutMs: 120_000, retryAfter: "120" },
        { timeoutMs: 5_000, retryAfter: "5" },
        { timeoutMs: Infinity, retryAfter: "2147484" },
        { timeoutMs: Infinity, retryAfter: "9".repeat(400) },
    ])("never beyond timeoutMs $timeoutMs, nor longer than a timer can: the refusal is thrown at once", async ({ timeoutMs, retryAfter }) => {
        const { times, outcome } = await timesAsked([problem(429, "rate-limited", { "Retry-After": retryAfter }), good], { timeoutMs });
        expect(times).toEqual([0]);
        expect(outcome).toBeInstanceOf(RateLimitedError);
        expect(Date.now()).toBe(Date.UTC(2026, 2, 1, 12));
    });

    test("for an answer as long as timeoutMs, the waits before counted in", async () => {
        let asked = 0;
        const client = new MeetingIntelClient({
            baseUrl: "http://localhost:5000",
            timeoutMs: 10_000,
            fetch: (_, init) => asked++ === 0
                ? Promise.resolve(new Response("{}", { status: 429, headers: { "Retry-After": "8" } }))
                : new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(init.signal!.reason as Error))),
        });
        const start = Date.now();
        const failure = client.users.get("user_1").catch((error: unknown) => ({ error, after: Date.now() - start }));
        await vi.runAllTimersAsync();
        expect(await failure).toEqual({ error: expect.any(TimeoutError), after: 10_000 });
        expect(asked).toBe(2);
    });

    test("for ever with timeoutMs Infinity, and leaves no timer behind", async () => {
        const { outcome } = await timesAsked([good], { timeoutMs: Infinity });
        expect(outcome).toEqual(user);
        expect(vi.getTimerCount()).toBe(0);
    });
});

test.each([{ timeoutMs: 0 }, { timeoutMs: -1 }, { timeoutMs: NaN }, { maxRetries: -1 }, { maxRetries: 1.5 }, { maxRetries: Infinity }])(
    "%o is out of range, for the client and for a call",
    async options => {
        expect(() => new MeetingIntelClient({ baseUrl: "http://localhost:5000", ...options })).toThrow(RangeError);
        await expect(new MeetingIntelClient({ baseUrl: "http://localhost:5000" }).users.get("user_1", options)).rejects.toBeInstanceOf(RangeError);
    });
