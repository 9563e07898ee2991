import {
    ConflictError, ForbiddenError, MeetingIntelClient, MeetingIntelError, NetworkError, NoInsightsError, NotFoundError, TooLargeError,
    UnauthorizedError, ValidationError, type Meeting,
} from "@meetingintel/client";
import { inspect } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { answering, problem, recorded, type Fake } from "./http.js";
import { startService } from "./service.js";

let url: string;
let client: MeetingIntelClient;

beforeAll(async () => {
    const service = await startService({ "Limits:TranscriptBytes": 1024 });
    url = service.url;
    client = new MeetingIntelClient({ baseUrl: url });
    return service.stop;
});

describe("a refusal of the service", () => {
    test("is of the class of its kind, and has all that the problem says", async () => {
        const error = await client.users.create({ name: "" }).catch((failure: unknown) => failure);
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toBeInstanceOf(MeetingIntelError);
        expect(error).toMatchObject({
            name: "ValidationError", status: 400, type: "/problems/invalid-request", title: expect.any(String), retryAfter: undefined,
            traceId: expect.stringMatching(/^[0-9a-f]{32}$/), errors: { name: [expect.any(String)] }, problem: { instance: "/users" },
        });
        const { message, detail, problem: body } = error as ValidationError;
        expect(message).toBe(detail);
        expect(detail).toBe(body.detail);
    });

    test.each([
        { kind: NotFoundError, status: 404, call: () => client.meetings.get("meeting_99") },
        { kind: NotFoundError, status: 404, call: () => client.problems.get("no-such-problem") },
        { kind: ForbiddenError, status: 403, call: () => client.meetings.prepare("meeting_1", { user_id: "user_2" }) },
        { kind: ConflictError, status: 409, call: () => client.analyses.retry("analysis_001") },
        { kind: TooLargeError, status: 413, call: () => client.meetings.analyze("meeting_1", { user_id: "user_1", transcript: "Dana: Yes. ".repeat(100) }) },
        { kind: ValidationError, status: 400, call: () => client.meetings.list({ from: "yesterday" }) },
    ])("$status is a $kind.name", async ({ kind, status, call }) => {
        const error = await Promise.resolve(call()).catch((failure: unknown) => failure);
        expect(error).toBeInstanceOf(kind);
        expect(error).toMatchObject({ status, name: kind.name });
    });

    test("404 of a meeting that nothing is known of is told from 404 of no meeting", async () => {
        const { meeting_id } = await client.meetings.create({ title: "New", contact_id: "contact_1", user_id: "user_1", scheduled_time: "2026-12-01T09:00:00Z" });
        const error = await client.meetings.insights(meeting_id).catch((failure: unknown) => failure);
        expect(error).toBeInstanceOf(NoInsightsError);
        expect(error).toBeInstanceOf(NotFoundError);
        await expect(client.meetings.insights("meeting_99")).rejects.not.toBeInstanceOf(NoInsightsError);
    });

    test("401 is an UnauthorizedError", async () => {
        const fake = await answering(problem(401, "unauthorized"));
        await expect(new MeetingIntelClient({ baseUrl: fake.url }).users.get("user_1")).rejects.toBeInstanceOf(UnauthorizedError);
    });

    test("of a kind that is new is of the class of its status, else MeetingIntelError", async () => {
        const fake = await answering(problem(409, "locked-by-somebody"), problem(418, "constructor"));
        const newer = new MeetingIntelClient({ baseUrl: fake.url });
        await expect(newer.users.get("user_1")).rejects.toMatchObject({ name: "ConflictError", type: "/problems/locked-by-somebody" });
        await expect(newer.users.get("user_1")).rejects.toMatchObject({ name: "MeetingIntelError", status: 418 });
    });
});

describe("a service of the future", () => {
    test("may send fields and words that are not known yet", async () => {
        const meeting = { ...await client.meetings.get("meeting_1"), status: "postponed", room: { floor: 3, names: ["Lisbon"] } };
        const fake = await answering({ body: meeting }, { ...problem(404, "not-found"), body: { ...problem(404, "not-found").body as object, moved_to: "meeting_7" } });
        const newer = new MeetingIntelClient({ baseUrl: fake.url });
        const read: Meeting = await newer.meetings.get("meeting_1");
        expect(read).toEqual(meeting);
        const error = await newer.meetings.get("meeting_1").catch((failure: unknown) => failure);
        expect((error as MeetingIntelError).problem["moved_to"]).toBe("meeting_7");
    });

    test("is sent what a caller knows of it", async () => {
        const fake = await answering({ body: { meeting_id: "meeting_7", message: "" } });
        const { fetch, sent } = recorded();
        const known = { title: "T", contact_id: "contact_1", user_id: "user_1", scheduled_time: "2026-12-01T09:00:00Z", room: "Lisbon" };
        await new MeetingIntelClient({ baseUrl: fake.url, fetch }).meetings.create(known);
        expect(sent[0]!.body).toEqual(known);
    });
});

describe("what is not the service's answer", () => {
    test("a proxy's 502 is a MeetingIntelError with that status", async () => {
        const fake = await answering({ status: 502, headers: { "Content-Type": "text/html" }, body: "<h1>Bad gateway</h1>" });
        await expect(new MeetingIntelClient({ baseUrl: fake.url }).users.get("user_1")).rejects.toMatchObject({
            name: "MeetingIntelError", status: 502, type: "about:blank", title: "Bad Gateway", traceId: undefined,
            message: "The answer was 502 Bad Gateway, without a problem that says more.",
        });
    });

    test.each(['{"title":', "null", "[]", '{"error":"no"}', ""])("a 500 whose JSON is %j is told by its status", async body => {
        const fake = await answering({ status: 500, body });
        await expect(new MeetingIntelClient({ baseUrl: fake.url }).users.get("user_1")).rejects.toMatchObject({
            name: "MeetingIntelError", status: 500, detail: "The answer was 500 Internal Server Error, without a problem that says more.",
        });
    });

    test.each([
        { type: "text/html", body: "<h1>Log in</h1>" },
        { type: "application/json", body: "" },
    ])("a good answer that is no JSON says so: $type $body", async ({ type, body }) => {
        const fake = await answering({ headers: { "Content-Type": type }, body });
        await expect(new MeetingIntelClient({ baseUrl: fake.url }).users.get("user_1")).rejects.toMatchObject({
            name: "MeetingIntelError", status: 200, title: "The answer is not JSON",
            message: `${fake.url} answered 200 with ${type}, not JSON: is it the service's address?`,
        });
    });

    test.each([
        { body: { title: "Unavailable", type: 503, detail: { a: 1 }, errors: ["x"], trace_id: 7 }, title: "Unavailable" },
        { body: { detail: "Only this.", errors: { name: "no list" } }, title: "Service Unavailable" },
    ])("a problem with fields of other types keeps those that are right, and is asked again: $title", async ({ body, title }) => {
        const fake = await answering({ status: 503, headers: { "Retry-After": "0" }, body });
        await expect(new MeetingIntelClient({ baseUrl: fake.url }).users.get("user_1")).rejects.toMatchObject({
            name: "MeetingIntelError", status: 503, type: "about:blank", title, traceId: undefined, detail: expect.any(String),
            errors: body.title === undefined ? {} : undefined,
        });
        expect(fake.asked).toHaveLength(3);
    });

    test("a service that is not ready is an error", async () => {
        const fake = await answering({ status: 503, body: { status: "unhealthy" } });
        await expect(new MeetingIntelClient({ baseUrl: fake.url, maxRetries: 0 }).health.ready()).rejects.toMatchObject({ status: 503, retryAfter: undefined });
    });

    test.each([301, 302, 307, 308])("a redirect (%i) is not followed, and names the new address", async status => {
        const elsewhere = await answering({ body: { id: "user_1" } });
        const fake = await answering({ status, headers: { Location: `${elsewhere.url}/users` }, body: "" });
        await expect(new MeetingIntelClient({ baseUrl: fake.url }).users.create({ name: "Carla Mendes" })).rejects.toMatchObject({
            name: "MeetingIntelError", status, message: expect.stringContaining(`redirects to ${elsewhere.url}/users`),
        });
        expect([fake.asked.length, elsewhere.asked.length]).toEqual([1, 0]);
    });

    test("204 is no value", async () => {
        const nothing = new MeetingIntelClient({ baseUrl: "http://localhost", fetch: async () => new Response(null, { status: 204 }) });
        expect(await nothing.users.get("user_1")).toBeUndefined();
    });

    test("a text is sent as it is, and nothing is expected of its answer but a problem", async () => {
        const text = '{"Dana": 1}\n"quoted" \u00fc';
        const { fetch, sent } = recorded(async () => new Response(null, { status: 204 }));
        expect(await new MeetingIntelClient({ baseUrl: "http://localhost", fetch }).meetings.uploadTranscript("meeting_1", text)).toBeUndefined();
        expect(sent[0]).toMatchObject({ method: "PUT", body: text });
        expect([sent[0]!.headers.get("Content-Type"), sent[0]!.headers.get("Accept")]).toEqual(["text/plain", "application/problem+json"]);
    });

    test("a body that the caller changes is sent again as it was", async () => {
        const body = { name: "Carla Mendes" };
        const sent: unknown[] = [];
        const busy = new MeetingIntelClient({
            baseUrl: "http://localhost",
            async fetch(_, init) {
                sent.push(init?.body);
                body.name = "Somebody else";
                return new Response("{}", sent.length === 1 ? { status: 429, headers: { "Retry-After": "0" } } : { status: 201 });
            },
        });
        await busy.users.create(body);
        expect(sent).toEqual(['{"name":"Carla Mendes"}', '{"name":"Carla Mendes"}']);
    });

    test("nobody at the address is a NetworkError that names it", async () => {
        const nobody = "http://127.0.0.1:9";
        await expect(new MeetingIntelClient({ baseUrl: nobody, maxRetries: 0 }).users.get("user_1"))
            .rejects.toSatisfy(error => error instanceof NetworkError && error.message.includes(`GET ${nobody}/users/user_1`) && /\(.*(bad port|refused|ECONN).*\)/.test(error.message) && error.cause instanceof Error);
    });
});

describe("an id", () => {
    test.each([
        { id: "a b", named: "a b" },
        { id: "a?b=c&d", named: "a?b=c&d" },
        { id: "a#b", named: "a#b" },
        { id: "ä-日本-🦊", named: "ä-日本-🦊" },
        { id: "%2e%2e", named: "%2e%2e" },
        { id: "...", named: "..." },
        { id: "../users", named: "..%2Fusers" }, // a slash stays encoded: Kestrel decodes all but it
        { id: "a/b", named: "a%2Fb" },
    ])("$id reaches the service as one part of the path", async ({ id, named }) => {
        const error = await client.meetings.get(id).catch((failure: unknown) => failure);
        expect(error).toBeInstanceOf(NotFoundError);
        expect((error as NotFoundError).detail).toBe(`There is no meeting with the id '${named}'.`);
    });

    test.each(["", " ", "\t\n", ".", "..", "\ud83e", undefined, null, 7])("%j rejects with TypeError and sends nothing", async id => {
        const { fetch, sent } = recorded();
        const { meetings, analyses } = new MeetingIntelClient({ baseUrl: url, fetch });
        await expect(meetings.get(id as string)).rejects.toBeInstanceOf(TypeError);
        await expect(analyses.retry(id as string)).rejects.toBeInstanceOf(TypeError);
        await expect(meetings.analyses(id as string)).rejects.toBeInstanceOf(TypeError);
        expect(sent).toHaveLength(0);
    });
});

describe("a filter", () => {
    test("is encoded, and left out when it is undefined or null", async () => {
        const { fetch, sent } = recorded();
        const query = { owner: "Ben & Söhne?#+", status: undefined, meeting_id: null as unknown as undefined, limit: 0 };
        await expect(new MeetingIntelClient({ baseUrl: url, fetch }).actionItems.list(query)).rejects.toBeInstanceOf(ValidationError);
        expect([...sent[0]!.url.searchParams]).toEqual([["owner", "Ben & Söhne?#+"], ["limit", "0"]]);
    });
});

describe("the API key", () => {
    const apiKey = "mi_secret-8Gz0";

    test("is sent as a bearer and shown nowhere", async () => {
        const fakes: Fake[] = [
            await answering({ body: { items: [], next_cursor: null } }),
            await answering(problem(401, "unauthorized")),
            await answering({ status: 502, body: "" }),
            { url: "http://127.0.0.1:9", asked: [] },
        ];
        for (const fake of fakes) {
            const { fetch, sent } = recorded();
            const keyed = new MeetingIntelClient({ baseUrl: fake.url, apiKey, fetch, maxRetries: 0 });
            const outcome: unknown = await keyed.users.list().catch((failure: unknown) => failure);
            expect(sent[0]!.headers.get("Authorization")).toBe(`Bearer ${apiKey}`);
            for (const shown of [keyed, keyed.users, outcome, keyed.users.list()])
                expect(inspect(shown, { depth: 20, showHidden: true }) + JSON.stringify(shown)).not.toContain(apiKey);
        }
    });

    test("is not sent when there is none", async () => {
        const { fetch, sent } = recorded();
        await new MeetingIntelClient({ baseUrl: url, fetch }).health.live();
        expect(sent[0]!.headers.has("Authorization")).toBe(false);
    });

    test.each(["", "mi secret", "mi_secret\nX-Other: 1", "mi_secrét"])("%j is refused at once, and not quoted", key => {
        expect(() => new MeetingIntelClient({ baseUrl: url, apiKey: key })).toThrow(expect.toSatisfy((error: unknown) =>
            error instanceof TypeError && !error.message.includes("mi")));
    });
});

describe("the address", () => {
    test.each(["", "/", "//", "/intel", "/intel/", "/intel/v1//"])("may end in %j", async ending => {
        const { url: baseUrl, asked } = await answering({ body: {} });
        await new MeetingIntelClient({ baseUrl: baseUrl + ending }).meetings.get("meeting_1");
        expect(asked).toEqual([`GET ${ending.replace(/\/+$/, "")}/meetings/meeting_1`]);
    });

    test("may be a URL", async () => {
        const { url: baseUrl, asked } = await answering({ body: {} });
        await new MeetingIntelClient({ baseUrl: new URL(baseUrl) }).meetings.get("meeting_1");
        expect(asked).toEqual(["GET /meetings/meeting_1"]);
    });

    test.each([undefined, null, 5, {}])("%j, as JavaScript may give it, is refused", baseUrl => {
        expect(() => new MeetingIntelClient({ baseUrl: baseUrl as unknown as string })).toThrow(TypeError);
    });

    test.each([
        "localhost:5000", "ftp://localhost", "/intel", "", " ", "http://", "http://a:secret@localhost", "ftp://a:secret@localhost", "http://localhost?x=1",
        "http://localhost#x", "http://localhost/?", "http://localhost/#",
    ])(
        "%j is refused with a sentence", baseUrl => {
            expect(() => new MeetingIntelClient({ baseUrl })).toThrow(expect.toSatisfy((error: unknown) =>
                error instanceof TypeError && error.message.startsWith("baseUrl ") && !error.message.includes("secret")));
        });
});
