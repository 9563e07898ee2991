// Compiled by `npm run check`, never run: a line below @ts-expect-error must not compile, every other must.
import {
    MeetingIntelClient, ModelUnavailableError, type ActionItem, type ActionItemPage, type CallOptions, type EntryOf, type Listing, type Meeting,
    type MeetingInsights, type Page,
} from "@meetingintel/client";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
const yes = <Claim extends true>(claim?: Claim): void => void claim;

const client = new MeetingIntelClient({ baseUrl: "http://localhost:5000" });

export async function nullsAreAskedFor(): Promise<number> {
    const result = await client.meetings.analyze("meeting_1", { user_id: "user_1", transcript: "…" });
    yes<Same<typeof result, MeetingInsights>>();

    // @ts-expect-error The extractor may have failed, or may not have been asked for.
    console.log(result.insights.action_items.length);
    // @ts-expect-error Likewise.
    console.log(result.insights.sentiment.score);
    // @ts-expect-error A part may be missing, or none.
    console.log(result.errors["summary"]);
    // @ts-expect-error Nobody may have taken it.
    console.log(result.insights.action_items?.[0]?.owner.length);

    if (result.insights.action_items === null || result.insights.action_items === undefined)
        return 0;
    yes<Same<typeof result.insights.action_items, ActionItem[]>>();
    return result.insights.action_items.length;
}

export async function listsKnowTheirEntries(): Promise<void> {
    for await (const meeting of client.meetings.list({ status: "completed" }))
        yes<Same<typeof meeting, Meeting>>();
    const page = await client.actionItems.list();
    yes<Same<typeof page, ActionItemPage>>();
    yes<Same<EntryOf<ActionItemPage>, ActionItem>>();
    const listing: Listing<ActionItemPage> = client.actionItems.list();
    const asPage: Page<ActionItem> = await listing;
    const asPromise: Promise<ActionItemPage> = listing;
    console.log(asPage, asPromise);
}

export async function argumentsAreTheContracts(): Promise<void> {
    await client.actionItems.update("item_1", { status: "done", owner: null, deadline: undefined });
    // @ts-expect-error No such status.
    await client.actionItems.update("item_1", { status: "finished" });
    // @ts-expect-error No such field.
    await client.actionItems.update("item_1", { assignee: "Alice" });
    // @ts-expect-error A task cannot be null.
    await client.actionItems.update("item_1", { task: null });
    // @ts-expect-error The contract's names are snake_case.
    await client.meetings.prepare("meeting_1", { userId: "user_1" });
    // @ts-expect-error The user is missing.
    await client.meetings.prepare("meeting_1", {});
    // @ts-expect-error The id comes first.
    await client.meetings.prepare({ user_id: "user_1" });
    // @ts-expect-error No such extractor.
    await client.meetings.analyze("meeting_1", { user_id: "user_1", transcript: "…", extractors: ["mood"] });
    // @ts-expect-error No such filter.
    await client.meetings.list({ state: "completed" });
    // @ts-expect-error No such status.
    await client.meetings.list({ status: "complete" });
    await client.meetings.list({ status: undefined, limit: 5 });
    // @ts-expect-error A confidence is a number.
    await client.actionItems.list({ min_confidence: "high" });
    // @ts-expect-error Whole pages have no length.
    console.log((await client.meetings.list()).length);
}

export async function everyCallTakesOptions(options: CallOptions): Promise<void> {
    const { signal } = new AbortController();
    await client.health.live({ signal });
    await client.meetings.get("meeting_1", { signal, timeoutMs: 1_000, maxRetries: 0 });
    await client.meetings.list({}, options);
    // @ts-expect-error No such option.
    await client.meetings.get("meeting_1", { timeout: 1_000 });
    await client.meetings.transcript("meeting_1", {}, options);
    // @ts-expect-error The query comes before the options.
    await client.meetings.transcript("meeting_1", options);
    // @ts-expect-error Likewise.
    await client.meetings.transcript("meeting_1", { signal });
}

export function errorsAreTyped(error: unknown): string {
    if (!(error instanceof ModelUnavailableError))
        return "another";
    yes<Same<typeof error.retryAfter, number | undefined>>();
    yes<Same<typeof error.analysisId, string | undefined>>();
    yes<Same<typeof error.errors, Readonly<Record<string, readonly string[]>> | undefined>>();
    yes<Same<typeof error.problem[string], unknown>>();
    // @ts-expect-error The service may not say.
    return error.traceId;
}

// @ts-expect-error Where the service is cannot be left out.
export const nowhere = new MeetingIntelClient({});
// @ts-expect-error No such option.
export const misspelt = new MeetingIntelClient({ baseUrl: "", timeout: 5 });
export const fetched = new MeetingIntelClient({ baseUrl: "http://localhost:5000", fetch, apiKey: undefined, timeoutMs: Infinity, maxRetries: 0 });
