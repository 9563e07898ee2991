import { MeetingIntelClient, ModelMisconfiguredError, ModelUnavailableError } from "@meetingintel/client";
import { beforeAll, expect, test } from "vitest";
import { answering, recorded } from "./http.js";
import { startService } from "./service.js";

const analysis = { user_id: "user_1", transcript: "Dana: We agreed to train the dispatchers first." };
let url: string;

beforeAll(async () => {
    const service = await startService({
        "Llm:Mock:FailureRate": 1, "Llm:Retry:BaseDelayMs": 1, "Llm:CircuitBreaker:BreakSeconds": 1,
    });
    url = service.url;
    return service.stop;
});

test("analyze is asked three times, as far apart as Retry-After says, and then throws what is kept", async () => {
    const askedAt: number[] = [];
    const waits: number[] = [];
    const answeredAt: number[] = [];
    const client = new MeetingIntelClient({
        baseUrl: url,
        async fetch(input, init) {
            askedAt.push(performance.now());
            const response = await fetch(input, init);
            answeredAt.push(performance.now());
            waits.push(Number(response.headers.get("Retry-After")));
            return response;
        },
    });

    const error = await client.meetings.analyze("meeting_1", analysis).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(ModelUnavailableError);
    const { status, type, title, detail, traceId, analysisId, ...rest } = error as ModelUnavailableError;
    expect({ status, type, title }).toEqual({ status: 503, type: "/problems/model-unavailable", title: "The model gave no answer" });
    expect(rest).toMatchObject({ name: "ModelUnavailableError", retryAfter: waits.at(-1), errors: undefined });
    expect(Math.min(...waits)).toBeGreaterThan(0);
    expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(detail).toContain(analysisId);
    expect(error).not.toBeInstanceOf(ModelMisconfiguredError);

    expect(askedAt).toHaveLength(3);
    for (const tries of [1, 2])
        expect(askedAt[tries]! - answeredAt[tries - 1]!).toBeGreaterThanOrEqual(1000 * waits[tries - 1]! - 5); // a timer's clock is coarser than this one

    expect((await client.analyses.get(analysisId ?? "absent")).state).toBe("failed");
});

test("maxRetries of 0 asks analyze, retry and prepare once", async () => {
    const { fetch, sent } = recorded();
    const client = new MeetingIntelClient({ baseUrl: url, fetch, maxRetries: 0 });
    const failed = await client.meetings.analyze("meeting_1", analysis).catch((failure: unknown) => failure as ModelUnavailableError);
    const analysisId = (failed as ModelUnavailableError).analysisId ?? "absent";
    await expect(client.analyses.retry(analysisId)).rejects.toMatchObject({ name: "ModelUnavailableError", analysisId });
    await expect(client.meetings.prepare("meeting_2", { user_id: "user_1" }))
        .rejects.toMatchObject({ name: "ModelUnavailableError", retryAfter: expect.any(Number), analysisId: undefined });
    expect(sent.map(request => request.url.pathname))
        .toEqual(["/meetings/meeting_1/analyze", `/analyses/${analysisId}/retry`, "/meetings/meeting_2/prepare"]);
});

test("a model that refuses the service is not asked again", async () => {
    const model = await answering({ status: 401, body: { error: { message: "Incorrect API key provided" } } });
    const service = await startService({ "Llm:Provider": "OpenAI", "Llm:OpenAI:BaseUrl": `${model.url}/v1`, "Llm:OpenAI:Model": "some", "Llm:OpenAI:ApiKey": "sk-wrong" });
    try {
        const { fetch, sent } = recorded();
        const client = new MeetingIntelClient({ baseUrl: service.url, fetch });
        const error = await client.meetings.analyze("meeting_1", analysis).catch((failure: unknown) => failure);
        expect(error).toBeInstanceOf(ModelMisconfiguredError);
        expect(error).toBeInstanceOf(ModelUnavailableError);
        expect(error).toMatchObject({ status: 503, type: "/problems/model-misconfigured", retryAfter: undefined, analysisId: expect.stringMatching(/^analysis_/) });
        expect(sent).toHaveLength(1);
        expect(model.asked.length).toBeGreaterThan(0);
    } finally {
        await service.stop();
    }
});
