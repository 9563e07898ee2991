import { ConflictError, MeetingIntelClient, NoInsightsError, type MeetingInsights } from "@meetingintel/client";
import { beforeAll, describe, expect, test } from "vitest";
import { startService } from "./service.js";

let client: MeetingIntelClient;

beforeAll(async () => {
    const service = await startService({
        "Llm:Mock:FailureRate": 0.5,
        "Llm:Mock:Seed": 7,
        "Llm:Retry:BaseDelayMs": 1,
        "Llm:Cache:Enabled": false,
        "Llm:CircuitBreaker:Enabled": false,
    });
    client = new MeetingIntelClient({ baseUrl: service.url });
    return service.stop;
});

/** Analyses until a part is missing; half of the model's calls fail, so that it takes 40 whole analyses once in many billion times. */
async function untilPartial(meeting_id: string): Promise<MeetingInsights> {
    for (let tries = 1; tries <= 40; tries++) {
        const found = await client.meetings.analyze(meeting_id, {
            user_id: "user_1",
            transcript: `Dana: We agreed to train dispatcher ${tries} first.\nAlice: I'll send you the plan by Friday.`,
        });
        if (found.partial_success === true)
            return found;
    }
    throw new Error("None of 40 analyses was partial.");
}

describe("while the model fails half of its calls", () => {
    test("an analysis is a value in which what failed is null and said why, and a retry makes it whole", async () => {
        const { meeting_id } = await client.meetings.create({
            title: "Training", contact_id: "contact_1", user_id: "user_1", scheduled_time: "2026-12-01T09:00:00Z",
        });
        await expect(client.meetings.insights(meeting_id)).rejects.toBeInstanceOf(NoInsightsError);

        let found = await untilPartial(meeting_id);
        const failed = Object.keys(found.errors ?? {});
        expect(failed.length).toBeGreaterThan(0);
        for (const [name, insight] of Object.entries(found.insights))
            expect(insight === null, `${name} is null`).toBe(failed.includes(name));
        expect(Object.keys(found.insights)).toHaveLength(6);
        expect(Object.values(found.errors ?? {})).toEqual(failed.map(() => expect.stringContaining("failed")));
        expect(await client.meetings.insights(meeting_id)).toEqual(found);
        expect((await client.analyses.get(found.analysis_id)).state).toBe("partial");

        for (let tries = 1; found.partial_success === true && tries <= 40; tries++)
            found = await client.analyses.retry(found.analysis_id);
        expect(found.partial_success).toBeUndefined();
        expect(found.errors).toBeUndefined();
        expect(Object.values(found.insights)).not.toContain(null);
        expect((await client.analyses.get(found.analysis_id)).state).toBe("completed");
        await expect(client.analyses.retry(found.analysis_id)).rejects.toBeInstanceOf(ConflictError);
    });
});
