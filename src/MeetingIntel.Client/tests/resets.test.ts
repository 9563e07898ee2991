import { MeetingIntelClient, MeetingIntelError, NetworkError } from "@meetingintel/client";
import { request, type IncomingMessage } from "node:http";
import { beforeAll, expect, test } from "vitest";
import { bodyOf, listening } from "./http.js";
import { startService } from "./service.js";

/** Where a connection breaks. */
type Moment = "before the service is asked" | "after the service acted" | "in the middle of the answer";

const moments: readonly Moment[] = ["before the service is asked", "after the service acted", "in the middle of the answer"];
const calls = 1_000;
const share = 0.2;
const maxRetries = 2;

let service: string;

beforeAll(async () => {
    const started = await startService();
    service = started.url;
    return started.stop;
});

/** Whether, and where, the connection of a call's try breaks: by its numbers alone, in whatever order the calls come. */
function fate(call: number, tries: number): Moment | undefined {
    const chance = numberFrom(call * 16 + tries);
    return chance < share ? moments[Math.floor(chance / share * moments.length)] : undefined;
}

/** A number from 0 to 1 (splitmix32). */
function numberFrom(seed: number): number {
    let mixed = Math.imul(seed + 1, 0x9e3779b9);
    mixed = Math.imul(mixed ^ mixed >>> 16, 0x21f0aaad);
    mixed = Math.imul(mixed ^ mixed >>> 15, 0x735a2d97);
    return ((mixed ^ mixed >>> 15) >>> 0) / 2 ** 32;
}

/** A way to the service that breaks; each request says in a header of which call it is. */
async function breakingProxy(): Promise<{ readonly url: string; readonly triesOf: Map<number, number> }> {
    const triesOf = new Map<number, number>();
    const url = await listening((incoming, outgoing) => void (async () => {
        const call = Number(incoming.headers["x-call"]);
        const tries = triesOf.get(call) ?? 0;
        triesOf.set(call, tries + 1);
        const moment = fate(call, tries);
        const asked = await bodyOf(incoming);
        if (moment === "before the service is asked")
            return incoming.socket.resetAndDestroy();

        const { answer, body } = await forward(incoming, asked);
        if (moment === "after the service acted")
            return incoming.socket.resetAndDestroy();

        outgoing.writeHead(answer.statusCode ?? 0, { "Content-Type": answer.headers["content-type"], "Content-Length": body.length });
        if (moment === "in the middle of the answer")
            return outgoing.write(body.subarray(0, body.length / 2), () => incoming.socket.resetAndDestroy());
        return outgoing.end(body);
    })());
    return { url, triesOf };
}

async function forward(incoming: IncomingMessage, body: Buffer): Promise<{ answer: IncomingMessage; body: Buffer }> {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        request(new URL(incoming.url!, service), {
            method: incoming.method, headers: { "Content-Type": incoming.headers["content-type"] ?? "text/plain", "Content-Length": body.length },
        }, resolve).once("error", reject).end(body);
    });
    return { answer, body: await bodyOf(answer) };
}

test("1,000 calls of which 20 % break: each ends as a value or a NetworkError, reads get over it, and no write is sent twice", async () => {
    const proxy = await breakingProxy();
    const surprises: unknown[] = [];
    const surprised = (surprise: unknown): number => surprises.push(surprise);
    process.on("unhandledRejection", surprised).on("uncaughtException", surprised);

    const scheduled_time = "2026-12-01T09:00:00Z";
    const kinds: readonly { readonly reads: boolean; call(client: MeetingIntelClient, name: string): Promise<unknown> }[] = [
        { reads: true, call: client => client.meetings.get("meeting_1") },
        { reads: true, call: async client => await client.meetings.list({ limit: 5 }) },
        { reads: true, call: async client => await client.actionItems.list({ owner: "Ben Okafor" }) },
        { reads: true, call: client => client.meetings.insights("meeting_1") },
        { reads: true, call: client => client.meetings.get("meeting_99") },
        { reads: false, call: (client, name) => client.meetings.create({ title: name, contact_id: "contact_1", user_id: "user_1", scheduled_time }) },
        { reads: false, call: (client, name) => client.contacts.create({ name }) },
        { reads: false, call: client => client.actionItems.update("item_2", { status: "done" }) },
        { reads: false, call: client => client.meetings.prepare("meeting_2", { user_id: "user_1" }) },
    ];

    const outcomes: { readonly reads: boolean; readonly error?: unknown; readonly tookMs: number }[] = [];
    const numbers = Array.from({ length: calls }, (_, number) => number).values();
    await Promise.all(Array.from({ length: 32 }, async () => {
        for (const number of numbers) {
            const kind = kinds[number % kinds.length]!;
            const start = performance.now();
            const client = new MeetingIntelClient({
                baseUrl: proxy.url,
                maxRetries,
                timeoutMs: 30_000,
                fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, "X-Call": String(number) } }),
            });
            const error: unknown = await kind.call(client, `Call ${number}`).then(() => undefined, (failure: unknown) => failure);
            outcomes[number] = { reads: kind.reads, error, tookMs: performance.now() - start };
        }
    }));

    // What each call came to is what became of its tries, nothing else.
    const wrong: string[] = [];
    for (const [number, { reads, error }] of outcomes.entries()) {
        const tries = reads ? maxRetries + 1 : 1;
        const broken = Array.from({ length: tries }, (_, at) => fate(number, at)).findIndex(moment => moment === undefined);
        const isRight = broken < 0
            ? error instanceof NetworkError && proxy.triesOf.get(number) === tries
            : (number % kinds.length === 4 ? error instanceof MeetingIntelError && error.status === 404 : error === undefined) && proxy.triesOf.get(number) === broken + 1;
        if (!isRight)
            wrong.push(`call ${number}, sent ${proxy.triesOf.get(number)} times: ${String(error)}`);
    }
    expect(wrong).toEqual([]);

    // The numbers are the seed's, so they are known: one call in five breaks, reads fail when three tries in a row do.
    const failed = (reads: boolean): number => outcomes.filter(outcome => outcome.reads === reads && outcome.error instanceof NetworkError).length;
    const total = (reads: boolean): number => outcomes.filter(outcome => outcome.reads === reads).length;
    expect(failed(true) / total(true)).toBeLessThan(0.02);
    expect(failed(false) / total(false)).toBeGreaterThan(0.15);
    expect(failed(false) / total(false)).toBeLessThan(0.25);
    expect(Math.max(...outcomes.map(outcome => outcome.tookMs))).toBeLessThan(15_000);

    // And the service made what it was asked for once, when it was asked.
    const made = new Map<string, number>();
    for await (const meeting of new MeetingIntelClient({ baseUrl: service }).meetings.list({ q: "Call ", limit: 200, from: scheduled_time, to: "2026-12-01T09:00:01Z" }))
        made.set(meeting.title, (made.get(meeting.title) ?? 0) + 1);
    const expected = new Map(Array.from({ length: calls }, (_, number) => number)
        .filter(number => number % kinds.length === 5 && fate(number, 0) !== "before the service is asked")
        .map(number => [`Call ${number}`, 1] as const));
    expect(new Map([...made].sort())).toEqual(new Map([...expected].sort()));

    await new Promise(setImmediate);
    process.removeListener("unhandledRejection", surprised).removeListener("uncaughtException", surprised);
    expect(surprises).toEqual([]);
});
