import { MeetingIntelClient, NetworkError, RateLimitedError, TimeoutError } from "@meetingintel/client";
import { getEventListeners } from "node:events";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { answering, listening, problem, recorded, silent } from "./http.js";
import { startService } from "./service.js";

const why = new Error("the page was left");

describe("while the model takes a minute", () => {
    const transcript = "Dana: We agreed to train the dispatchers first.";
    let url: string;

    beforeAll(async () => {
        const service = await startService({ "Llm:Mock:LatencyMs": 60_000, "Llm:Timeout:PerAttemptSeconds": 80, "Llm:Timeout:TotalSeconds": 90 });
        url = service.url;
        return service.stop;
    });

    async function isAtWork(meeting_id: string): Promise<boolean> {
        const { items } = await new MeetingIntelClient({ baseUrl: url }).meetings.analyses(meeting_id);
        return items.some(analysis => analysis.state === "running");
    }

    test("an aborted analyze rejects with the signal's reason, and the service goes on", async () => {
        const { fetch, sent } = recorded();
        const client = new MeetingIntelClient({ baseUrl: url, fetch });
        const controller = new AbortController();
        const analyzing = client.meetings.analyze("meeting_1", { user_id: "user_1", transcript }, { signal: controller.signal });
        await vi.waitUntil(() => isAtWork("meeting_1"), { timeout: 20_000 });
        controller.abort(why);
        await expect(analyzing).rejects.toBe(why);
        expect(sent).toHaveLength(1);
        expect(await isAtWork("meeting_1")).toBe(true);
    });

    test("analyze that takes longer than timeoutMs rejects with TimeoutError and is not asked again", async () => {
        const { fetch, sent } = recorded();
        const client = new MeetingIntelClient({ baseUrl: url, fetch });
        const start = performance.now();
        const failure = client.meetings.analyze("meeting_2", { user_id: "user_1", transcript }, { timeoutMs: 300 });
        await expect(failure).rejects.toSatisfy(error => error instanceof TimeoutError && error.message === "No answer within 300 ms.");
        expect(performance.now() - start).toBeLessThan(10_000);
        expect(sent).toHaveLength(1);
    });
});

describe("an abort", () => {
    test("before the call sends nothing", async () => {
        const { fetch, sent } = recorded();
        const client = new MeetingIntelClient({ baseUrl: "http://127.0.0.1:9", fetch });
        await expect(client.users.get("user_1", { signal: AbortSignal.abort(why) })).rejects.toBe(why);
        await expect(client.users.list({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
        expect(sent).toHaveLength(0);
    });

    test("while the request is under way ends it", async () => {
        const { url, asked, reached } = await silent();
        const controller = new AbortController();
        const failure = expect(new MeetingIntelClient({ baseUrl: url }).users.get("user_1", { signal: controller.signal })).rejects.toBe(why);
        await reached;
        controller.abort(why);
        await failure;
        expect(asked).toHaveLength(1);
    });

    test("in the middle of the answer ends it", async () => {
        let begun: () => void;
        const begins = new Promise<void>(resolve => begun = resolve);
        const url = await listening((_, response) => response.writeHead(200, { "Content-Type": "application/json" }).write('{"id":', () => begun()));
        const controller = new AbortController();
        const failure = expect(new MeetingIntelClient({ baseUrl: url }).users.get("user_1", { signal: controller.signal })).rejects.toBe(why);
        await begins;
        controller.abort(why);
        await failure;
    });

    test("while it waits for the next try ends the wait", async () => {
        const { url, asked } = await answering(problem(429, "rate-limited", { "Retry-After": "50" }));
        const controller = new AbortController();
        const start = performance.now();
        const client = new MeetingIntelClient({
            baseUrl: url,
            async fetch(input, init) {
                const response = await fetch(input, init);
                const body = await response.text();
                // The client has the whole answer within this turn of the event loop and waits from then on.
                setImmediate(() => controller.abort(why));
                return new Response(body, response);
            },
        });
        await expect(client.users.get("user_1", { signal: controller.signal })).rejects.toBe(why);
        expect(performance.now() - start).toBeLessThan(20_000);
        expect(asked).toHaveLength(1);
    });

    test.each([
        { reason: why, named: "an error" },
        { reason: "enough", named: "text" },
        { reason: new NetworkError("of another call"), named: "an error after which calls are sent again" },
        { reason: new RateLimitedError(429, {}, 50), named: "a refusal after which calls are sent again" },
    ])("with $named as its reason, as the refusal comes in, rejects with it at once", async ({ reason }) => {
        const { url, asked } = await answering(problem(429, "rate-limited", { "Retry-After": "50" }));
        const controller = new AbortController();
        const start = performance.now();
        const client = new MeetingIntelClient({
            baseUrl: url,
            async fetch(input) {
                const response = await fetch(input);
                controller.abort(reason);
                return response;
            },
        });
        await expect(client.users.get("user_1", { signal: controller.signal })).rejects.toBe(reason);
        expect(performance.now() - start).toBeLessThan(20_000);
        expect(asked).toHaveLength(1);
    });
});

/** Listens to what Node warns of, and gives it. */
function warningsOfNode(): () => Promise<string[]> {
    const warnings: string[] = [];
    const warned = (warning: Error): number => warnings.push(String(warning));
    process.on("warning", warned);
    return async () => {
        await new Promise(setImmediate); // warnings come in a turn of their own
        process.removeListener("warning", warned);
        return warnings;
    };
}

describe("a fetch that knows nothing of signals", () => {
    const deaf = (): Promise<Response> => new Promise(() => {});

    test("is given up when the time is over", async () => {
        await expect(new MeetingIntelClient({ baseUrl: "http://localhost", fetch: deaf, timeoutMs: 20 }).users.get("user_1")).rejects.toBeInstanceOf(TimeoutError);
    });

    test("is given up when the caller aborts", async () => {
        const controller = new AbortController();
        const call = new MeetingIntelClient({ baseUrl: "http://localhost", fetch: deaf }).users.get("user_1", { signal: controller.signal });
        controller.abort("enough");
        await expect(call).rejects.toBe("enough");
    });

    test("whose answer never ends is given up, too", async () => {
        const endless = async (): Promise<Response> => new Response(new ReadableStream());
        await expect(new MeetingIntelClient({ baseUrl: "http://localhost", fetch: endless, timeoutMs: 20 }).users.get("user_1")).rejects.toBeInstanceOf(TimeoutError);
    });
});

describe("one signal of many calls", () => {
    test("keeps nothing of those that have ended, and Node does not warn of a leak", async () => {
        const { url } = await answering({ body: {} }, problem(404, "not-found"), problem(429, "rate-limited", { "Retry-After": "0" }));
        const client = new MeetingIntelClient({ baseUrl: url });
        const { signal } = new AbortController();
        const warnings = warningsOfNode();
        const calls = Array.from({ length: 50 }, () => client.users.get("user_1", { signal }));
        expect(getEventListeners(signal, "abort")).toHaveLength(1);
        await Promise.allSettled(calls);
        expect(getEventListeners(signal, "abort")).toEqual([]);
        expect(await warnings()).toEqual([]);
    });

    test("ends all that are under way, and no other", async () => {
        const { url } = await silent();
        const client = new MeetingIntelClient({ baseUrl: url });
        const [controller, other] = [new AbortController(), new AbortController()];
        const left = client.users.get("user_2", { signal: other.signal }).catch((reason: unknown) => reason);
        const ended = Promise.allSettled(Array.from({ length: 20 }, () => client.users.get("user_1", { signal: controller.signal })));
        controller.abort(why);
        expect(await ended).toEqual(Array(20).fill({ status: "rejected", reason: why }));
        expect(getEventListeners(controller.signal, "abort")).toEqual([]);

        expect(getEventListeners(other.signal, "abort")).toHaveLength(1);
        other.abort("left");
        expect(await left).toBe("left");
    });
});
