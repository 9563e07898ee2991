import {
    MeetingIntelClient, type AnalyzeMeetingRequest, type ChangeActionItemRequest, type CreateContactRequest, type CreateMeetingRequest,
    type CreateUserRequest, type MeetingInsights, type PrepareMeetingRequest,
} from "@meetingintel/client";
import { beforeAll, describe, expect, test } from "vitest";
import { exampleOf, operations, type Operation } from "./document.js";
import { recorded, type Sent } from "./http.js";
import { startService } from "./service.js";

let url: string;

beforeAll(async () => {
    const service = await startService();
    url = service.url;
    return service.stop;
});

/** Each method, called as the document's examples call it, and what must come of it. */
const calls: Readonly<Record<string, (client: MeetingIntelClient) => Promise<void>>> = {
    "actionItems.list": async client => {
        const page = await client.actionItems.list({ contact_id: "contact_3", status: "open", limit: 1 });
        expect(page.items).toMatchObject([{ id: expect.stringMatching(/^item_\d+$/), owner: "Ben Okafor", deadline: "2025-11-13" }]);
        expect(page.next_cursor).toBeTypeOf("string");
        const { items } = await client.actionItems.list({ side: "them", meeting_id: "meeting_2" });
        expect(items).toMatchObject([{ id: "item_5", owner: "Dana Whitfield", side: "them" }, { id: "item_7", owner: "Dana Whitfield", side: "them" }]);

        const all = (await client.actionItems.list({ contact_id: "contact_1" })).items;
        const least = Math.max(...all.map(item => item.confidence));
        const sure = (await client.actionItems.list({ contact_id: "contact_1", min_confidence: least })).items;
        expect(sure).toEqual(all.filter(item => item.confidence === least));
        expect(sure.length).toBeLessThan(all.length);
        await expect(client.actionItems.list({ min_confidence: 1.5 }))
            .rejects.toMatchObject({ status: 400, errors: { min_confidence: ["must be a number from 0 to 1"] } });

        const { meeting_id, transcript_id, evidence } = sure[0]!;
        const { turns } = await client.meetings.transcript(meeting_id, { transcript_id });
        for (const { quote, turn, offset, length } of evidence)
            expect(turns[turn]!.text.slice(offset!, offset! + length)).toBe(quote);
        expect(evidence.length).toBeGreaterThan(0);
    },
    "actionItems.update": async client => {
        const changed = await client.actionItems.update("item_1", exampleOf<ChangeActionItemRequest>("actionItems.update"));
        expect(changed).toMatchObject({ id: "item_1", status: "done" });
        const cleared = await client.actionItems.update("item_1", { owner: null, status: "open" });
        expect(cleared).toMatchObject({ id: "item_1", owner: null, status: "open", task: changed.task });
    },
    "analyses.get": async client => {
        const analysis = await client.analyses.get("analysis_006");
        expect(analysis).toMatchObject({ id: "analysis_006", meeting_id: "meeting_6", state: "partial" });
        expect(analysis.extractors.find(run => run.name === "sentiment")).toMatchObject({ status: "failed", attempts: 3 });
    },
    "analyses.retry": async client => {
        expect((await client.meetings.insights("meeting_6")).insights.sentiment).toBeNull();
        const whole = await client.analyses.retry("analysis_006");
        expect(whole).toMatchObject({ meeting_id: "meeting_6", analysis_id: "analysis_006", coverage: 1 });
        expect(whole.insights.sentiment?.relationship_health).toMatch(/^(strong|stable|at_risk)$/);
        expect(whole.partial_success).toBeUndefined();
    },
    "contacts.create": async client => {
        const body = exampleOf<CreateContactRequest>("contacts.create");
        const contact = await client.contacts.create(body);
        expect(contact).toEqual({ ...body, id: contact.id });
        expect(await client.contacts.get(contact.id)).toEqual(contact);
    },
    "contacts.get": async client => {
        expect(await client.contacts.get("contact_1")).toMatchObject({ id: "contact_1", name: "Dana Whitfield" });
    },
    "contacts.list": async client => {
        const { items } = await client.contacts.list({ limit: 200 });
        expect(items.map(contact => contact.id)).toEqual(expect.arrayContaining(["contact_1", "contact_2", "contact_3"]));
    },
    "health.live": async client => expect(await client.health.live()).toEqual({ status: "healthy" }),
    "health.ready": async client => expect(await client.health.ready()).toEqual({ status: "healthy" }),
    "meetings.create": async client => {
        const body = exampleOf<CreateMeetingRequest>("meetings.create");
        const { meeting_id, message } = await client.meetings.create(body);
        expect(message).toBe("Meeting created successfully");
        expect(await client.meetings.get(meeting_id)).toMatchObject({ title: body.title, duration_minutes: 45, status: "scheduled" });
    },
    "meetings.list": async client => {
        const past = await client.meetings.list({ user_id: "user_2", status: "completed", from: "2025-11-01T00:00:00+01:00", to: "2025-12-01T00:00:00+01:00", q: "quarterly" });
        expect(past.items.map(meeting => meeting.id)).toEqual(["meeting_6"]);
        expect(past.next_cursor).toBeNull();
    },
    "meetings.get": async client => {
        expect(await client.meetings.get("meeting_1")).toMatchObject({ id: "meeting_1", title: "Discovery call", scheduled_time: "2025-09-16T12:00:00Z" });
    },
    "meetings.prepare": async client => {
        const brief = await client.meetings.prepare("meeting_2", exampleOf<PrepareMeetingRequest>("meetings.prepare"));
        expect(brief.context.contact_summary).toContain("Dana Whitfield");
        expect(brief.sources.map(source => source.meeting_id)).toContain("meeting_1");
    },
    "meetings.analyze": async client => {
        const { meeting_id } = await client.meetings.create(exampleOf<CreateMeetingRequest>("meetings.create"));
        const found = await client.meetings.analyze(meeting_id, exampleOf<AnalyzeMeetingRequest>("meetings.analyze"));
        expect(found.insights.action_items).toMatchObject([{ owner: "Alice Moreau", status: "open", verified: true }]);
        expect(found.insights.summary).toContain("Dana Whitfield");
        expect(found.errors).toBeUndefined();

        const one = await client.meetings.analyze(meeting_id, { user_id: "user_1", transcript: "Dana: Fine, thank you.", extractors: ["sentiment"], force: true });
        expect(Object.keys(one.insights)).toEqual(["sentiment"]);
        expect(one.usage.calls).toBe(1);
    },
    "meetings.insights": async client => {
        const known: MeetingInsights = await client.meetings.insights("meeting_1");
        expect(known.insights.action_items?.length).toBeGreaterThan(0);
        expect(known.models["action_items"]).toBe("mock/offline-reading");
    },
    "meetings.analyses": async client => {
        expect((await client.meetings.analyses("meeting_1", { limit: 5 })).items).toMatchObject([{ id: "analysis_001", state: "completed" }]);
    },
    "meetings.transcript": async client => {
        const transcript = await client.meetings.transcript("meeting_1");
        expect(transcript.turns[0]).toMatchObject({ turn: 0 });
        expect(transcript.text).toContain(transcript.turns[0]!.text);

        // What the README says of highlighting, also when a newer transcript came, and with characters of several code units.
        const { meeting_id } = await client.meetings.create(exampleOf<CreateMeetingRequest>("meetings.create"));
        await client.meetings.analyze(meeting_id, {
            user_id: "user_1", extractors: ["action_items", "open_questions"],
            transcript: "WEBVTT\n\n00:01.000 --> 00:05.000\n<v Alice Moreau>🚀 Great!\nI'll send you <i>the contract</i> by Friday.</v>\n\n00:05.000 --> 00:07.000\n<v Dana Whitfield>👍🏽 Which depot &amp; which drivers are the first ones?</v>\n",
        });
        await client.meetings.uploadTranscript(meeting_id, "Dana: Hello.");
        const { insights, transcript_id } = await client.meetings.insights(meeting_id);
        const { id, turns } = await client.meetings.transcript(meeting_id, { transcript_id });
        expect(id).toBe(transcript_id);
        for (const { evidence } of [insights.action_items![0]!, insights.open_questions![0]!]) {
            expect(evidence.length).toBeGreaterThan(0);
            for (const { quote, turn, offset, length } of evidence)
                expect(turns[turn]!.text.slice(offset!, offset! + length)).toBe(quote);
        }
        expect(insights.action_items).toMatchObject([{ side: "us", evidence: [{ quote: "I'll send you the contract by Friday", turn: 0, offset: 10, length: 36 }] }]);
        expect(insights.open_questions).toMatchObject([{ asked_by: "Dana Whitfield", evidence: [{ turn: 1, offset: 5 }] }]);
    },
    "meetings.uploadTranscript": async client => {
        const { meeting_id } = await client.meetings.create(exampleOf<CreateMeetingRequest>("meetings.create"));
        const text = exampleOf<string>("meetings.uploadTranscript");
        expect(await client.meetings.uploadTranscript(meeting_id, text)).toBeUndefined();
        expect((await client.meetings.transcript(meeting_id)).text).toBe(text);

        await client.meetings.uploadTranscript(meeting_id, "WEBVTT\n\n00:07.500 --> 00:09.000\n<v Zoë>Grüße 🚀</v>\n");
        const { turns } = await client.meetings.transcript(meeting_id);
        expect(turns).toEqual([{ turn: 0, speaker: "Zoë", start_seconds: 7.5, text: "Grüße 🚀" }]);
        await expect(client.meetings.uploadTranscript(meeting_id, "WEBVTT\n\n00:0x --> 00:09\nHello.\n"))
            .rejects.toMatchObject({ status: 400, errors: { transcript: [expect.stringMatching(/^Line 3: /)] } });
    },
    "problems.get": async client => {
        expect(await client.problems.get("model-unavailable")).toMatch(/^<!doctype html>[^]*Retry-After/i);
    },
    "users.create": async client => {
        const body = exampleOf<CreateUserRequest>("users.create");
        const user = await client.users.create(body);
        expect(user).toEqual({ ...body, id: user.id });
        expect(await client.users.get(user.id)).toEqual(user);
    },
    "users.get": async client => expect(await client.users.get("user_1")).toMatchObject({ id: "user_1", name: "Alice Moreau" }),
    "users.list": async client => {
        const { items } = await client.users.list({ limit: 200 });
        expect(items.map(user => user.id)).toEqual(expect.arrayContaining(["user_1", "user_2"]));
    },
};

describe("every operation of the document has its method", () => {
    for (const { method, verb, path } of operations) {
        test(`${method} asks ${verb} ${path}`, async () => {
            const { fetch, sent } = recorded();
            const call = calls[method];
            if (call === undefined)
                throw new Error(`No test calls ${method}.`);
            await call(new MeetingIntelClient({ baseUrl: url, fetch }));
            expect(sent.map(request => operationOf(request)?.method)).toContain(method);
        });
    }

    test("and the client has no others", () => {
        const methods = Object.entries(new MeetingIntelClient({ baseUrl: url })).flatMap(([group, client]) =>
            Object.getOwnPropertyNames(Object.getPrototypeOf(client)).filter(name => name !== "constructor").map(name => `${group}.${name}`));
        expect(methods.sort()).toEqual(operations.map(operation => operation.method).sort());
        expect(methods.sort()).toEqual(Object.keys(calls).sort());
    });
});

function operationOf({ method, url: { pathname } }: Sent): Operation | undefined {
    return operations.find(operation => operation.verb === method && new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(pathname));
}
