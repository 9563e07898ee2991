import { MeetingIntelClient, ValidationError } from "@meetingintel/client";
import { beforeAll, describe, expect, test } from "vitest";
import { answering, problem, recorded } from "./http.js";
import { startService } from "./service.js";

let url: string;
let user_id: string;

/** The titles of a user's six meetings, the latest start first. */
const titles = ["Sixth", "Fifth", "Fourth", "Third", "Second", "First"];

beforeAll(async () => {
    const service = await startService();
    url = service.url;
    const client = new MeetingIntelClient({ baseUrl: url });
    user_id = (await client.users.create({ name: "Carla Mendes" })).id;
    for (const [day, title] of [...titles].reverse().entries())
        await client.meetings.create({ title, user_id, contact_id: "contact_1", scheduled_time: `2026-03-0${day + 1}T09:00:00Z` });
    return service.stop;
});

describe("for await", () => {
    test.each([
        { limit: 1, pages: 6 },
        { limit: 2, pages: 3 },
        { limit: 3, pages: 2 },
        { limit: 4, pages: 2 },
        { limit: 6, pages: 1 },
        { limit: 7, pages: 1 },
    ])("gives each of six entries once, in order, from $pages pages of $limit", async ({ limit, pages }) => {
        const { fetch, sent } = recorded();
        const seen: string[] = [];
        for await (const meeting of new MeetingIntelClient({ baseUrl: url, fetch }).meetings.list({ user_id, limit }))
            seen.push(meeting.title);

        expect(seen).toEqual(titles);
        expect(sent).toHaveLength(pages);
        expect(sent.map(request => request.url.searchParams.get("user_id"))).toEqual(Array(pages).fill(user_id));
    });

    test("asks for no further page after a break", async () => {
        const { fetch, sent } = recorded();
        const seen: string[] = [];
        for await (const meeting of new MeetingIntelClient({ baseUrl: url, fetch }).meetings.list({ user_id, limit: 2 })) {
            seen.push(meeting.title);
            if (seen.length === 4)
                break;
        }

        expect(seen).toEqual(titles.slice(0, 4));
        expect(sent).toHaveLength(2);
    });

    test("goes on from a cursor that was kept", async () => {
        const client = new MeetingIntelClient({ baseUrl: url });
        const { next_cursor } = await client.meetings.list({ user_id, limit: 2 });
        const seen: string[] = [];
        for await (const meeting of client.meetings.list({ user_id, limit: 2, cursor: next_cursor ?? "none" }))
            seen.push(meeting.title);
        expect(seen).toEqual(titles.slice(2));
    });

    test("gives nothing of an empty list", async () => {
        const seen: unknown[] = [];
        for await (const meeting of new MeetingIntelClient({ baseUrl: url }).meetings.list({ user_id, q: "seventh" }))
            seen.push(meeting);
        expect(seen).toEqual([]);
    });

    test("ends in the middle when the call's signal is aborted", async () => {
        const { fetch, sent } = recorded();
        const controller = new AbortController();
        const seen: string[] = [];
        const reading = (async () => {
            for await (const meeting of new MeetingIntelClient({ baseUrl: url, fetch }).meetings.list({ user_id, limit: 2 }, { signal: controller.signal })) {
                seen.push(meeting.title);
                controller.abort(new Error("enough"));
            }
        })();
        await expect(reading).rejects.toThrow("enough");
        expect(seen).toEqual(titles.slice(0, 2));
        expect(sent).toHaveLength(1);
    });

    test("throws what the service says of a filter", async () => {
        const reading = (async () => {
            for await (const meeting of new MeetingIntelClient({ baseUrl: url }).meetings.list({ limit: 0 }))
                throw new Error(`${meeting.id} came of a limit of 0`);
        })();
        await expect(reading).rejects.toSatisfy(error => error instanceof ValidationError && error.errors?.["limit"] !== undefined);
    });

    test("ends at a page that says nothing of a next one", async () => {
        const { url: baseUrl, asked } = await answering({ body: { items: [{ id: "user_1" }] } });
        const seen: string[] = [];
        for await (const user of new MeetingIntelClient({ baseUrl }).users.list())
            seen.push(user.id);
        expect(seen).toEqual(["user_1"]);
        expect(asked).toHaveLength(1);
    });
});

describe("await", () => {
    test("gives the first page, asked for once however often it is awaited", async () => {
        const { fetch, sent } = recorded();
        const list = new MeetingIntelClient({ baseUrl: url, fetch }).meetings.list({ user_id, limit: 2 });
        expect(sent).toHaveLength(0);

        const [page, again] = [await list, await list];
        expect(page.items.map(meeting => meeting.title)).toEqual(titles.slice(0, 2));
        expect(page.next_cursor).toBeTypeOf("string");
        expect(again).toBe(page);
        expect(sent).toHaveLength(1);

        const seen: string[] = [];
        for await (const meeting of list)
            seen.push(meeting.title);
        expect(seen).toEqual(titles);
        expect(sent).toHaveLength(4);
    });

    test("which failed does not keep the list from being read again", async () => {
        const fake = await answering(problem(400, "invalid-request"), { body: { items: [{ id: "meeting_1" }], next_cursor: null } });
        const list = new MeetingIntelClient({ baseUrl: fake.url }).meetings.list();
        await expect(list).rejects.toBeInstanceOf(ValidationError);
        const seen: string[] = [];
        for await (const meeting of list)
            seen.push(meeting.id);
        expect(seen).toEqual(["meeting_1"]);
    });

    test("works with catch and finally as on every promise", async () => {
        const { meetings } = new MeetingIntelClient({ baseUrl: url });
        let settled = 0;
        expect(await meetings.list({ limit: 0 }).finally(() => settled++).catch(error => error instanceof ValidationError)).toBe(true);
        expect(await Promise.all([meetings.list({ user_id, limit: 1 }).finally(() => settled++)])).toMatchObject([{ items: [{ title: "Sixth" }] }]);
        expect(settled).toBe(2);
    });
});

test("what the caller changes after the call changes no page", async () => {
    const query = { user_id, limit: 4 };
    const list = new MeetingIntelClient({ baseUrl: url }).meetings.list(query);
    query.user_id = "user_99";
    const seen: string[] = [];
    for await (const meeting of list) {
        seen.push(meeting.title);
        query.limit = 1;
    }

    expect(seen).toEqual(titles);
});

test("a page that leads back to itself ends in an error", async () => {
    const fake = await answering({ body: { items: [], next_cursor: "again" } });
    const list = new MeetingIntelClient({ baseUrl: fake.url }).meetings.list();
    await expect((async () => { for await (const _ of list) { /* only read */ } })()).rejects.toThrow("leads back to itself");
    expect(fake.asked).toHaveLength(2);
});

test("pages() gives whole pages, the last with no next cursor", async () => {
    const sizes: number[] = [];
    const cursors: boolean[] = [];
    for await (const page of new MeetingIntelClient({ baseUrl: url }).meetings.list({ user_id, limit: 4 }).pages()) {
        sizes.push(page.items.length);
        cursors.push(page.next_cursor !== null);
    }

    expect(sizes).toEqual([4, 2]);
    expect(cursors).toEqual([true, false]);
});
