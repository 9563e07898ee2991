// Written by NSwag 14.7.1.0 (NJsonSchema v11.6.1.0 (Newtonsoft.Json v13.0.0.0)) from docs/openapi.json: change that, or the templates, never this file.
import { Listing } from "../listing.js";
import type { CallOptions, Transport } from "../transport.js";

/** What `list` may be asked for. */
export interface ListActionItemsQuery {
    /** Only what this person is to do: the name as it stands in owner, whatever its case. */
    owner?: string | undefined;
    /** Only what this side is to do: items of which it is not known never match. */
    side?: Side | undefined;
    /** Only from meetings with this contact. */
    contact_id?: string | undefined;
    /** Only from this user's meetings. */
    user_id?: string | undefined;
    /** Only from this meeting. */
    meeting_id?: string | undefined;
    /** Only items in this status; all when left out. */
    status?: ActionItemStatus | undefined;
    /** Only what is due before this day; an item without deadline never is. */
    due_before?: string | undefined;
    /** Only items of this confidence or more, from 0 to 1; all when left out. What a model means by it is told at the item's field. */
    min_confidence?: number | undefined;
    /** How many items a page has at most. */
    limit?: number | undefined;
    /** Where to go on: next_cursor of the page before, with the same filters; the first page when left out. */
    cursor?: string | undefined;
}

/** The operations of one kind of thing; `MeetingIntelClient` makes one of each. */
export class ActionItemsClient {
    readonly #transport: Transport;

    /** @param transport What carries the calls. */
    constructor(transport: Transport) {
        this.#transport = transport;
    }

    /**
     * List action items
     *
     * What people committed to, in all meetings or in those that the filters leave; filters narrow each other. Of each meeting its newest
     * analysis in which anything was found counts: items of earlier ones are not shown. The newest analysis comes first, then the order of
     * the meeting. Costs no model call.
     * @returns A page when awaited, every entry of all pages when iterated with `for await`.
     */
    list(query: ListActionItemsQuery = {}, options: CallOptions = {}): Listing<ActionItemPage> {
        const asked = { ...query };
        return new Listing(cursor => this.#transport.send<ActionItemPage>({
            method: "GET",
            path: ["action-items"],
            query: { ...asked, cursor: cursor ?? asked.cursor },
            accept: "application/json",
        }, options));
    }

    /**
     * Change an action item
     *
     * Changes what the body gives and leaves the rest; `owner` and `deadline` may be set to null. `side` follows another owner, and with
     * another deadline `priority_reason` is null, for it was given in view of the old one. A later analysis of the meeting that finds the
     * item again keeps its id and what was changed. Preparations show open items only.
     * @param id The action item's id, such as `item_1`.
     * @returns The item as it stands now.
     */
    update(id: string, body: ChangeActionItemRequest, options: CallOptions = {}): Promise<ActionItem> {
        return this.#transport.send<ActionItem>({
            method: "PATCH",
            path: ["action-items", id],
            body,
            accept: "application/json",
        }, options);
    }
}

/** The operations of one kind of thing; `MeetingIntelClient` makes one of each. */
export class AnalysesClient {
    readonly #transport: Transport;

    /** @param transport What carries the calls. */
    constructor(transport: Transport) {
        this.#transport = transport;
    }

    /**
     * Read how an analysis stands
     *
     * Its state, and for each extractor what it came to, by which model, after how many calls. The insights themselves are read with
     * `GET /meetings/{id}/insights`. Costs no model call.
     * @param id The analysis's id, such as `analysis_001`.
     * @returns The analysis.
     */
    get(id: string, options: CallOptions = {}): Promise<Analysis> {
        return this.#transport.send<Analysis>({
            method: "GET",
            path: ["analyses", id],
            accept: "application/json",
        }, options);
    }

    /**
     * Run again what failed
     *
     * Asks the model for the extractors that failed, and for the turns that others could not read; what succeeded stands and costs nothing.
     * The transcript is the one that the analysis was made of: nothing need be sent again, and there is no body. When anything stands
     * afterwards the answer is 200, with `partial_success` if a part is still missing; when nothing does, 503, and it can be tried again.
     * @param id The analysis's id, such as `analysis_001`.
     * @returns All that stands now, in the shape of `analyze`.
     */
    retry(id: string, options: CallOptions = {}): Promise<MeetingInsights> {
        return this.#transport.send<MeetingInsights>({
            method: "POST",
            path: ["analyses", id, "retry"],
            accept: "application/json",
        }, options);
    }
}

/** What `list` may be asked for. */
export interface ListContactsQuery {
    /** How many contacts a page has at most. */
    limit?: number | undefined;
    /** Where to go on: next_cursor of the page before; the first page when left out. */
    cursor?: string | undefined;
}

/** The operations of one kind of thing; `MeetingIntelClient` makes one of each. */
export class ContactsClient {
    readonly #transport: Transport;

    /** @param transport What carries the calls. */
    constructor(transport: Transport) {
        this.#transport = transport;
    }

    /**
     * Add a contact
     *
     * A contact is the person on the other side of the table. Role and company help the brief before a meeting. `Location` names the new
     * contact. Nothing stops the same person from being added twice: sending it again makes another contact.
     * @returns The contact, with its id.
     */
    create(body: CreateContactRequest, options: CallOptions = {}): Promise<Contact> {
        return this.#transport.send<Contact>({
            method: "POST",
            path: ["contacts"],
            body,
            creates: true,
            accept: "application/json",
        }, options);
    }

    /**
     * List contacts
     *
     * All contacts, in the order of their ids.
     * @returns A page when awaited, every entry of all pages when iterated with `for await`.
     */
    list(query: ListContactsQuery = {}, options: CallOptions = {}): Listing<ContactPage> {
        const asked = { ...query };
        return new Listing(cursor => this.#transport.send<ContactPage>({
            method: "GET",
            path: ["contacts"],
            query: { ...asked, cursor: cursor ?? asked.cursor },
            accept: "application/json",
        }, options));
    }

    /**
     * Read a contact
     *
     * Who a `contact_id` stands for: name, role, company and e-mail address, as they were added.
     * @param id The contact's id, such as `contact_1`.
     * @returns The contact.
     */
    get(id: string, options: CallOptions = {}): Promise<Contact> {
        return this.#transport.send<Contact>({
            method: "GET",
            path: ["contacts", id],
            accept: "application/json",
        }, options);
    }
}

/** The operations of one kind of thing; `MeetingIntelClient` makes one of each. */
export class HealthClient {
    readonly #transport: Transport;

    /** @param transport What carries the calls. */
    constructor(transport: Transport) {
        this.#transport = transport;
    }

    /**
     * Check that the process runs
     *
     * Asks nothing of the database or the model: when this fails, start the process again.
     * @returns The process runs.
     */
    live(options: CallOptions = {}): Promise<Health> {
        return this.#transport.send<Health>({
            method: "GET",
            path: ["health", "live"],
            accept: "application/json",
        }, options);
    }

    /**
     * Check that the service can serve
     *
     * Asks the database: while it does not answer, send no requests here. A model that is down does not make the service unready: it still
     * keeps, reads and answers what it can.
     * @returns The service can serve.
     */
    ready(options: CallOptions = {}): Promise<Health> {
        return this.#transport.send<Health>({
            method: "GET",
            path: ["health", "ready"],
            accept: "application/json",
        }, options);
    }
}

/** What `list` may be asked for. */
export interface ListMeetingsQuery {
    /** Only this user's meetings. */
    user_id?: string | undefined;
    /** Only meetings with this contact. */
    contact_id?: string | undefined;
    /** Only meetings in this status; all when left out. */
    status?: MeetingStatus | undefined;
    /** Only meetings that start then or later: an ISO 8601 date and time, in UTC when it has no offset. */
    from?: string | undefined;
    /** Only meetings that start before then: an ISO 8601 date and time, in UTC when it has no offset. */
    to?: string | undefined;
    /** Only meetings with this text in their title, whatever its case. */
    q?: string | undefined;
    /** How many meetings a page has at most. */
    limit?: number | undefined;
    /** Where to go on: next_cursor of the page before, with the same filters; the first page when left out. */
    cursor?: string | undefined;
}

/** What `analyses` may be asked for. */
export interface ListAnalysesQuery {
    /** How many analyses a page has at most. */
    limit?: number | undefined;
    /** Where to go on: next_cursor of the page before; the first page when left out. */
    cursor?: string | undefined;
}

/** What `transcript` may be asked for. */
export interface GetTranscriptQuery {
    /** Which of the meeting's transcripts, such as the one that an analysis names; the newest when left out. */
    transcript_id?: string | undefined;
}

/** The operations of one kind of thing; `MeetingIntelClient` makes one of each. */
export class MeetingsClient {
    readonly #transport: Transport;

    /** @param transport What carries the calls. */
    constructor(transport: Transport) {
        this.#transport = transport;
    }

    /**
     * Create a meeting
     *
     * Plans a meeting of a user with a contact, or records one that was held: its time may lie in the past. User and contact must be there.
     * `Location` names the new meeting. Sending it again makes another meeting.
     * @returns The new meeting's id.
     */
    create(body: CreateMeetingRequest, options: CallOptions = {}): Promise<CreateMeetingResult> {
        return this.#transport.send<CreateMeetingResult>({
            method: "POST",
            path: ["meetings"],
            body,
            creates: true,
            accept: "application/json",
        }, options);
    }

    /**
     * List meetings
     *
     * All meetings, or those that the filters leave; filters narrow each other. The latest start comes first, then the order of ids.
     * @returns A page when awaited, every entry of all pages when iterated with `for await`.
     */
    list(query: ListMeetingsQuery = {}, options: CallOptions = {}): Listing<MeetingPage> {
        const asked = { ...query };
        return new Listing(cursor => this.#transport.send<MeetingPage>({
            method: "GET",
            path: ["meetings"],
            query: { ...asked, cursor: cursor ?? asked.cursor },
            accept: "application/json",
        }, options));
    }

    /**
     * Read a meeting
     *
     * Who meets whom and when, and where the meeting stands. What was found in it is read with `GET /meetings/{id}/insights`.
     * @param id The meeting's id, such as `meeting_1`.
     * @returns The meeting.
     */
    get(id: string, options: CallOptions = {}): Promise<Meeting> {
        return this.#transport.send<Meeting>({
            method: "GET",
            path: ["meetings", id],
            accept: "application/json",
        }, options);
    }

    /**
     * Prepare for a meeting
     *
     * Asks the model once for a brief from the contact, the user's past meetings with them, and what was committed to and is still open.
     * Past meetings are the user's others with this contact that have insights or are `completed`; cancelled ones do not count. Nothing
     * open is lost: what the model leaves out is added. `sources` says where each comes from. A brief for which nothing changed is
     * remembered and costs no call; a failed call is repeated, three tries in all, before the answer is 503. The meeting stays as it is.
     * @param id The meeting's id, such as `meeting_1`.
     * @returns The brief.
     */
    prepare(id: string, body: PrepareMeetingRequest, options: CallOptions = {}): Promise<PrepareMeeting> {
        return this.#transport.send<PrepareMeeting>({
            method: "POST",
            path: ["meetings", id, "prepare"],
            body,
            accept: "application/json",
        }, options);
    }

    /**
     * Analyse a meeting's transcript
     *
     * Keeps the transcript, then asks the model for each kind of insight at the same time: one call per extractor, and per part of a
     * transcript that does not fit the model's window. A call that fails is repeated, three tries in all; if an extractor still fails, the
     * others are answered all the same, with the failed one `null`, its reason in `errors` and `partial_success` true. Only when all of
     * them fail is the answer 503, with the `analysis_id` to retry: the transcript is kept even then. Every insight cites the words of the
     * transcript that it rests on, found there by the service and not by the model. What was accepted is completed even when the caller
     * goes away: read it with `GET /meetings/{id}/insights`. A meeting that was `scheduled` or `in_progress` is `completed` from now on.
     * Analysing again makes a new analysis; the same transcript costs no calls where the model's earlier answers are kept, unless `force`
     * is true, and items that are found again keep their id and what users changed in them.
     * @param id The meeting's id, such as `meeting_1`.
     * @returns The insights, or as many of them as could be drawn.
     */
    analyze(id: string, body: AnalyzeMeetingRequest, options: CallOptions = {}): Promise<MeetingInsights> {
        return this.#transport.send<MeetingInsights>({
            method: "POST",
            path: ["meetings", id, "analyze"],
            body,
            accept: "application/json",
        }, options);
    }

    /**
     * Read a meeting's insights
     *
     * What `analyze` answered, of the meeting's newest analysis in which anything was found; action items stand as users changed them since.
     * A later analysis that found nothing hides no earlier one. Costs no model call.
     * @param id The meeting's id, such as `meeting_1`.
     * @returns What is known of the meeting.
     */
    insights(id: string, options: CallOptions = {}): Promise<MeetingInsights> {
        return this.#transport.send<MeetingInsights>({
            method: "GET",
            path: ["meetings", id, "insights"],
            accept: "application/json",
        }, options);
    }

    /**
     * List a meeting's analyses
     *
     * Every reading of the meeting's transcripts, the newest first, with what each extractor came to; those that failed or still run too.
     * @param id The meeting's id, such as `meeting_1`.
     * @returns A page when awaited, every entry of all pages when iterated with `for await`.
     */
    analyses(id: string, query: ListAnalysesQuery = {}, options: CallOptions = {}): Listing<AnalysisPage> {
        const asked = { ...query };
        return new Listing(cursor => this.#transport.send<AnalysisPage>({
            method: "GET",
            path: ["meetings", id, "analyses"],
            query: { ...asked, cursor: cursor ?? asked.cursor },
            accept: "application/json",
        }, options));
    }

    /**
     * Read a meeting's transcript
     *
     * The one received last, whatever came of its analysis, or the one that `transcript_id` names: as turns, or with `Accept: text/plain` the text
     * exactly as it came. Evidence means these turns: its `turn` is a turn's number, its `offset` and `length` are counted in that turn's `text`
     * in UTF-16 code units, so that in JavaScript `turns[e.turn].text.slice(e.offset, e.offset + e.length) === e.quote`. An analysis means the
     * transcript that its `transcript_id` names, which need not be the newest.
     * @param id The meeting's id, such as `meeting_1`.
     * @returns The transcript.
     */
    transcript(id: string, query: GetTranscriptQuery = {}, options: CallOptions = {}): Promise<Transcript> {
        return this.#transport.send<Transcript>({
            method: "GET",
            path: ["meetings", id, "transcript"],
            query: { ...query },
            accept: "application/json",
        }, options);
    }

    /**
     * Upload a meeting's transcript
     *
     * Keeps a transcript without asking the model: it is the meeting's newest from now on, for `GET` to read. Nothing else changes: no analysis is
     * made, and the meeting stays as it is. The same text again is kept once and becomes the newest again. The body is the transcript itself, in
     * UTF-8, as a tool exported it; what is malformed is refused with its line and the reason. `Content-Type` says what it is:
     * - `text/plain`: any format, told by its look: lines `Name: text`, with or without times, or plain paragraphs; the same in markdown;
     *   exports of Otter and Google Meet; and all that follow.
     * - `text/vtt`: WebVTT, as Zoom and Teams export it.
     * - `application/x-subrip`: SubRip (.srt).
     * - `application/json`: JSON of Fireflies, QMSum or ABCD, or what `GET` of this path answers.
     * @param id The meeting's id, such as `meeting_1`.
     * @param transcript What was said; as much as `Limits:TranscriptBytes` takes: 5 MiB, unless whoever runs the service set another limit.
     * @returns The transcript is kept.
     */
    uploadTranscript(id: string, transcript: string, options: CallOptions = {}): Promise<void> {
        return this.#transport.send<void>({
            method: "PUT",
            path: ["meetings", id, "transcript"],
            body: transcript,
            contentType: "text/plain",
        }, options);
    }
}

/** The operations of one kind of thing; `MeetingIntelClient` makes one of each. */
export class ProblemsClient {
    readonly #transport: Transport;

    /** @param transport What carries the calls. */
    constructor(transport: Transport) {
        this.#transport = transport;
    }

    /**
     * Read what a problem means
     *
     * The page that the `type` of every problem leads to: its cause, an example and the remedy.
     * @param slug The last part of the problem's `type`.
     * @returns The page, in HTML.
     */
    get(slug: string, options: CallOptions = {}): Promise<string> {
        return this.#transport.send<string>({
            method: "GET",
            path: ["problems", slug],
            accept: "text/html",
        }, options);
    }
}

/** What `list` may be asked for. */
export interface ListUsersQuery {
    /** How many users a page has at most. */
    limit?: number | undefined;
    /** Where to go on: next_cursor of the page before; the first page when left out. */
    cursor?: string | undefined;
}

/** The operations of one kind of thing; `MeetingIntelClient` makes one of each. */
export class UsersClient {
    readonly #transport: Transport;

    /** @param transport What carries the calls. */
    constructor(transport: Transport) {
        this.#transport = transport;
    }

    /**
     * Add a user
     *
     * A user holds meetings: a seller, a customer-success manager, an executive. `Location` names the new user. Nothing stops the same
     * person from being added twice: sending it again makes another user.
     * @returns The user, with its id.
     */
    create(body: CreateUserRequest, options: CallOptions = {}): Promise<User> {
        return this.#transport.send<User>({
            method: "POST",
            path: ["users"],
            body,
            creates: true,
            accept: "application/json",
        }, options);
    }

    /**
     * List users
     *
     * All users, in the order of their ids.
     * @returns A page when awaited, every entry of all pages when iterated with `for await`.
     */
    list(query: ListUsersQuery = {}, options: CallOptions = {}): Listing<UserPage> {
        const asked = { ...query };
        return new Listing(cursor => this.#transport.send<UserPage>({
            method: "GET",
            path: ["users"],
            query: { ...asked, cursor: cursor ?? asked.cursor },
            accept: "application/json",
        }, options));
    }

    /**
     * Read a user
     *
     * Who a `user_id` stands for: name and e-mail address, as they were added.
     * @param id The user's id, such as `user_1`.
     * @returns The user.
     */
    get(id: string, options: CallOptions = {}): Promise<User> {
        return this.#transport.send<User>({
            method: "GET",
            path: ["users", id],
            accept: "application/json",
        }, options);
    }
}

/** A part of a list. */
export interface ActionItemPage {
    /** The entries, in the list's order. */
    items: ActionItem[];
    /** What to send as cursor for the next page, with the same filters; null on the last page. */
    next_cursor: string | null;
}

/** A commitment that is kept track of. */
export interface ActionItem {
    /** The item's id; it stays when a later analysis of the meeting finds the item again. */
    id: string;
    /** The meeting it was committed to in. */
    meeting_id: string;
    /** The transcript whose turns and offsets evidence means: GET /meetings/{id}/transcript?transcript_id=… reads it, even when a newer one
     * came since. */
    transcript_id: string;
    /** What is to be done. */
    task: string;
    /** Who is to do it; null when nobody took it. */
    owner: string | null;
    /** On whose side the owner is, by the names of the meeting's user and contact and the contact's company, whichever model answered; null when nobody
     * took it, when it is not known of that owner, and when several took it who are not all on one side. It follows owner when that is changed. */
    side: Side | null;
    /** By which day, on the meeting's calendar; null when nobody said. */
    deadline: string | null;
    /** The deadline in the speaker's words; null when nobody said. */
    deadline_text: string | null;
    /** How pressing it is. */
    priority: Priority;
    /** What makes it more or less pressing, in a short sentence; null when nothing does, and when somebody set another deadline since: the reason was
     * given in view of the old one. The priority stays. */
    priority_reason: string | null;
    /** Where it stands. */
    status: ActionItemStatus;
    /** How sure the model is that this is something to do, from 0 to 1; min_confidence filters by it. Each model has a scale of its own. Of the
     * built-in one, in a long meeting of a kind that it has learned from: the share of such items that a person who marks action items would mark, as
     * measured on the AMI corpus; in a talk of fewer than 60 sentences: how sure the rule is that found it; in a long talk of another kind: between the
     * two (docs/quality.md says how well that holds, and what to filter by). Of any other model: its own word, which is not checked. */
    confidence: number;
    /** Whether words of the transcript were found that say this, with its names, numbers and dates. */
    verified: boolean;
    /** Words of the transcript that it rests on; empty when none were found. */
    evidence: Evidence[];
}

/** The two sides of a meeting.
 * - `us`: The user's: the user, and every other user of this service.
 * - `them`: The contact's: the contact, the contact's company, and people who are labelled with it. */
export type Side = "us" | "them";

/** How pressing an action item is.
 * - `high`: Soon, or much hangs on it.
 * - `medium`: Neither pressing nor idle.
 * - `low`: When there is time. */
export type Priority = "high" | "medium" | "low";

/** Where an action item stands.
 * - `open`: It is still to be done.
 * - `done`: It was done.
 * - `dismissed`: It no longer matters, or never was one. */
export type ActionItemStatus = "open" | "done" | "dismissed";

/** Words of the transcript that an insight rests on. */
export interface Evidence {
    /** The words, as they stand in the transcript. */
    quote: string;
    /** Who said them; null when the transcript has no label. */
    speaker: string | null;
    /** When their turn starts, in seconds from the meeting's start; null when unknown. */
    start_seconds: number | null;
    /** The number of their turn, counted from 0. */
    turn: number;
    /** Where the words begin in the text of their turn, as GET /meetings/{id}/transcript gives it, in UTF-16 code units, as JavaScript, C#
     * and Java count; null in analyses from before offsets were kept. */
    offset: number | null;
    /** How many UTF-16 code units the words take: those of quote. */
    length: number;
}

/** The body of every refusal and failure (RFC 9457, application/problem+json). */
export interface Problem {
    /** The kind: a relative reference, such as /problems/not-found, that the service answers with a help page. */
    type: string;
    /** The kind in a few words. */
    title: string;
    /** The HTTP status, once more. */
    status: number;
    /** What happened this time, naming the field or id, in a sentence to act on. */
    detail: string;
    /** The path that was asked for. */
    instance: string;
    /** Finds this request in the service's log. */
    trace_id: string;
    /** What is wrong, by field; only when the request is invalid. */
    errors?: { [key: string]: string[]; } | undefined;
    /** The analysis that is kept for a retry; only when the model gave nothing for one. */
    analysis_id?: string | undefined;
}

/** Changes fields of an action item; what is left out stays. A later analysis of the meeting keeps what was changed. */
export interface ChangeActionItemRequest {
    /** Where it stands. */
    status?: ActionItemStatus | undefined;
    /** Who is to do it; null for nobody. */
    owner?: string | null | undefined;
    /** By which day, in the years 1970 to 2200; null for none. */
    deadline?: string | null | undefined;
    /** What is to be done. */
    task?: string | undefined;
}

/** One reading of a meeting's transcript, and how it went. */
export interface Analysis {
    /** The analysis's id. */
    id: string;
    /** The meeting's id. */
    meeting_id: string;
    /** The id of the transcript that it reads. */
    transcript_id: string;
    /** Where it stands. */
    state: AnalysisState;
    /** When it was asked for, in UTC. */
    created_at: string;
    /** When its outcome was settled, in UTC; null while it runs. */
    finished_at: string | null;
    /** The extractors that were asked for, and what each came to. */
    extractors: ExtractorRun[];
    /** What it took of the model. */
    usage: Usage;
}

/** Where an analysis stands.
 * - `queued`: It waits for a worker.
 * - `running`: Its extractors are at work.
 * - `completed`: Every extractor succeeded.
 * - `partial`: Something was found, but an extractor failed, wholly or in part.
 * - `failed`: Every extractor failed. */
export type AnalysisState = "queued" | "running" | "completed" | "partial" | "failed";

/** One extractor's part in an analysis. */
export interface ExtractorRun {
    /** The extractor's name, such as sentiment; the list of names may grow. */
    name: string;
    /** Where it stands. */
    status: ExtractorStatus;
    /** Calls made to a model for it, over all runs; 0 when the answer was kept from before, or shared with an identical question that ran at the same time. */
    attempts: number;
    /** Why it failed, wholly or in part, in one line; null when it succeeded or has no outcome yet. */
    error: string | null;
    /** The model that answered, as provider/model, several joined by ", "; null until one did. */
    model: string | null;
    /** The version of the question that was asked, from 1; it grows when the wording changes. */
    prompt_version: number;
    /** The share of the transcript's turns that its insight rests on, from 0 (it failed) to 1; rounded down. Null until it has an outcome. */
    coverage: number | null;
}

/** Where one extractor of an analysis stands.
 * - `pending`: It has no outcome yet.
 * - `succeeded`: Its insight is stored.
 * - `failed`: It gave no insight; it can be run again.
 * - `partial`: Its insight is stored, but some turns of the transcript were not read; they can be read later. */
export type ExtractorStatus = "pending" | "succeeded" | "failed" | "partial";

/** What the model was asked for, and what it cost. */
export interface Usage {
    /** Calls made, failed ones included; an answer that was kept from before, or shared with an identical question that ran at the same time, costs none. */
    calls: number;
    /** Those of them that repeated an earlier one. */
    retries: number;
    /** Tokens that the model read. */
    input_tokens: number;
    /** Those of them that came from the provider's prompt cache. */
    cached_input_tokens: number;
    /** Tokens that the model wrote. */
    output_tokens: number;
    /** What it cost; null when no price is known. */
    cost: number | null;
}

/** The insights of one analysis of a meeting, or as many of them as could be drawn. */
export interface MeetingInsights {
    /** The meeting's id. */
    meeting_id: string;
    /** What was found: null where an extractor failed, absent where it was not asked for. */
    insights: Insights;
    /** Why extractors failed, by their names; absent when none did. One that could not read some turns says so here, and its insight, which
     * is not null, is what the others gave. */
    errors?: { [key: string]: string; } | undefined;
    /** True when a part is missing; absent when nothing is. POST /analyses/{id}/retry runs again what failed. */
    partial_success?: boolean | undefined;
    /** The share of the transcript's turns that was read, from 0 to 1: the mean over the extractors that gave an insight, rounded down to four
     * decimals, so that 1 means that they read every turn. */
    coverage: number;
    /** The turns that extractors could not read while they read others; absent when there are none. A retry reads only these. */
    unread?: Unread[] | undefined;
    /** The analysis's id. */
    analysis_id: string;
    /** The id of the transcript that was read, whose turns and offsets evidence means: GET /meetings/{id}/transcript?transcript_id=… reads it,
     * even when a newer one came since. */
    transcript_id: string;
    /** The model that each insight comes from, by extractor, as provider/model; several that read different parts of the transcript are
     * joined by ", ". Extractors that failed are absent. */
    models: { [key: string]: string; };
    /** What the analysis took of the model. */
    usage: Usage;
}

/** What an analysis found, by extractor: null where the extractor failed, absent where it was not asked for. */
export interface Insights {
    /** Who committed to what, by when. */
    action_items?: ActionItem[] | null | undefined;
    /** What the meeting was about, the most relevant first. */
    key_topics?: KeyTopic[] | null | undefined;
    /** The mood of the meeting. */
    sentiment?: Sentiment | null | undefined;
    /** Steps worth taking after the meeting, the most useful first. */
    follow_ups?: FollowUp[] | null | undefined;
    /** What happened, in a few sentences. */
    summary?: string | null | undefined;
    /** What the meeting settled. */
    decisions?: Decision[] | null | undefined;
    /** What was asked and not answered, in the order of the meeting; only where extractors names it. */
    open_questions?: OpenQuestion[] | null | undefined;
}

/** Something the meeting was about. */
export interface KeyTopic {
    /** The topic as a short phrase. */
    topic: string;
    /** How much of the meeting it took, from 0 to 1. */
    relevance: number;
    /** Whether words of the transcript were found that say this, with its names, numbers and dates. */
    verified: boolean;
    /** Words of the transcript that it rests on; empty when none were found. */
    evidence: Evidence[];
}

/** The mood of a meeting. */
export interface Sentiment {
    /** The mood of the whole meeting, from 0 (bad) over 0.5 (neutral) to 1 (good). */
    score: number;
    /** The mood in a sentence. */
    summary: string;
    /** How the relationship with the contact stands. */
    relationship_health: RelationshipHealth;
    /** What the relationship's standing rests on, whatever the mood: signs for and against going on together. Empty when nothing was said
     * of it, and in analyses made before there were reasons. */
    health_reasons: HealthReason[];
    /** The mood of each speaker. */
    by_speaker: SpeakerSentiment[];
    /** Words of the transcript that show it. */
    evidence: Evidence[];
}

/** How the relationship with the contact stands after a meeting.
 * - `strong`: It grows.
 * - `stable`: It holds.
 * - `at_risk`: It may be lost. */
export type RelationshipHealth = "strong" | "stable" | "at_risk";

/** A sign of how the relationship with the contact stands. */
export interface HealthReason {
    /** What was said that speaks for or against going on together, in a sentence. */
    reason: string;
    /** Whether words of the transcript were found that say this, with its names, numbers and dates. */
    verified: boolean;
    /** Words of the transcript that it rests on; empty when none were found. */
    evidence: Evidence[];
}

/** The mood of one speaker. */
export interface SpeakerSentiment {
    /** The speaker's label in the transcript. */
    speaker: string;
    /** The mood of this speaker, from 0 (bad) over 0.5 (neutral) to 1 (good). */
    score: number;
}

/** A step worth taking after the meeting. */
export interface FollowUp {
    /** The step. */
    suggestion: string;
    /** Why it follows from what was said. */
    reason: string;
    /** By which day, on the meeting's calendar; null when nobody said. */
    due: string | null;
    /** Whether words of the transcript were found that say this, with its names, numbers and dates. */
    verified: boolean;
    /** Words of the transcript that it rests on; empty when none were found. */
    evidence: Evidence[];
}

/** Something the meeting settled. */
export interface Decision {
    /** What was decided. */
    decision: string;
    /** Who settled it; null when nobody in particular did. */
    decided_by: string | null;
    /** Whether words of the transcript were found that say this, with its names, numbers and dates. */
    verified: boolean;
    /** Words of the transcript that it rests on; empty when none were found. */
    evidence: Evidence[];
}

/** Something that was asked and not answered. */
export interface OpenQuestion {
    /** What was asked. */
    question: string;
    /** Who asked it; null when nobody in particular did. */
    asked_by: string | null;
    /** Whether words of the transcript were found that say this, with its names, numbers and dates. */
    verified: boolean;
    /** Words of the transcript that it rests on; empty when none were found. */
    evidence: Evidence[];
}

/** Turns of the transcript that an extractor could not read. */
export interface Unread {
    /** The extractor's name, such as sentiment. */
    extractor: string;
    /** The number of the first turn, counted from 0. */
    first_turn: number;
    /** The number of the last turn; the same as the first where a part of one long turn was not read. */
    last_turn: number;
    /** Why, in one line. */
    error: string;
}

/** Somebody whom meetings are held with. */
export interface Contact {
    /** The contact's id. */
    id: string;
    /** What the contact is called. */
    name: string;
    /** The contact's role in their company; null when unknown. */
    role: string | null;
    /** The company the contact works for; null when unknown. */
    company: string | null;
    /** The contact's e-mail address; null when unknown. */
    email: string | null;
}

/** Adds somebody whom meetings are held with. */
export interface CreateContactRequest {
    /** What the contact is called. */
    name: string;
    /** The contact's role in their company; null or left out when unknown. */
    role?: string | null | undefined;
    /** The company the contact works for; null or left out when unknown. */
    company?: string | null | undefined;
    /** The contact's e-mail address, without blanks; null or left out when unknown. */
    email?: string | null | undefined;
}

/** A part of a list. */
export interface ContactPage {
    /** The entries, in the list's order. */
    items: Contact[];
    /** What to send as cursor for the next page, with the same filters; null on the last page. */
    next_cursor: string | null;
}

/** The outcome of a health check. */
export interface Health {
    /** Whether the service can serve. */
    status: HealthStatus;
}

/** Whether the service can serve.
 * - `unhealthy`: It cannot serve.
 * - `degraded`: It serves, but something it can do without is missing.
 * - `healthy`: All is well. */
export type HealthStatus = "unhealthy" | "degraded" | "healthy";

/** The meeting was created. */
export interface CreateMeetingResult {
    /** The new meeting's id. */
    meeting_id: string;
    /** That it was created, in words. */
    message: string;
}

/** Plans a meeting of a user with a contact. */
export interface CreateMeetingRequest {
    /** What the meeting is called. */
    title: string;
    /** The contact it is held with. */
    contact_id: string;
    /** The user whose meeting it is. */
    user_id: string;
    /** When it starts: an ISO 8601 date and time. Its offset gives the meeting's calendar day; without one it is UTC. It may lie in the past,
     * in the years 1970 to 2200. */
    scheduled_time: string;
    /** Where it stands; scheduled when left out or null. */
    status?: MeetingStatus | null | undefined;
    /** How long it lasts, in whole minutes, at most a week; null or left out when unknown. */
    duration_minutes?: number | null | undefined;
}

/** Where a meeting stands.
 * - `scheduled`: It is planned.
 * - `in_progress`: It is being held.
 * - `completed`: It was held.
 * - `cancelled`: It was called off; it can no longer be analysed. */
export type MeetingStatus = "scheduled" | "in_progress" | "completed" | "cancelled";

/** A part of a list. */
export interface MeetingPage {
    /** The entries, in the list's order. */
    items: Meeting[];
    /** What to send as cursor for the next page, with the same filters; null on the last page. */
    next_cursor: string | null;
}

/** A meeting of a user with a contact. */
export interface Meeting {
    /** The meeting's id. */
    id: string;
    /** What the meeting is called. */
    title: string;
    /** The contact it is held with. */
    contact_id: string;
    /** The user whose meeting it is. */
    user_id: string;
    /** When it starts, in UTC. */
    scheduled_time: string;
    /** How long it lasts, in minutes; null when unknown. */
    duration_minutes: number | null;
    /** Where it stands. */
    status: MeetingStatus;
    /** When it was created, in UTC. */
    created_at: string;
    /** When it last changed, in UTC. */
    updated_at: string;
}

/** A brief for a meeting, and where it comes from. */
export interface PrepareMeeting {
    /** The meeting's id. */
    meeting_id: string;
    /** The brief. */
    context: Brief;
    /** The past meetings that were read, then what each pending action item comes from. */
    sources: Source[];
    /** The preparation's id. */
    preparation_id: string;
    /** The model that wrote the brief, as provider/model. */
    model: string;
    /** What it took of the model; no calls when the answer was remembered. */
    usage: Usage;
}

/** What a user should know before a meeting. */
export interface Brief {
    /** Who the contact is and how things stand with them. */
    contact_summary: string;
    /** What happened in the past meetings. */
    recent_interactions: string;
    /** What to speak of, the most important first. */
    suggested_topics: string[];
    /** What was committed to and is still open, the most pressing first. */
    pending_action_items: string[];
}

/** Where something in a brief comes from. */
export interface Source {
    /** The meeting. */
    meeting_id: string;
    /** What it was called. */
    title: string;
    /** The day it was held, on its own calendar. */
    date: string;
    /** The action item, for a pending one; null for a meeting that was read. */
    item_id: string | null;
    /** The place of the item in pending_action_items, from 0; null for a meeting that was read. */
    pending_index: number | null;
}

/** Briefs a user before a meeting. */
export interface PrepareMeetingRequest {
    /** The user whose meeting it is. */
    user_id: string;
}

/** Draws insights from a meeting's transcript. */
export interface AnalyzeMeetingRequest {
    /** What was said, as the text of any format that PUT /meetings/{id}/transcript takes, told by its look: lines Speaker: text, each
     * with its time before it if known ([00:12:30] Dana: …), plain paragraphs, markdown, the exports of Otter and Google Meet, WebVTT (Zoom,
     * Teams), SubRip or JSON. A malformed one is refused with line and reason.
     * As much as Limits:TranscriptBytes takes: 5 MiB in UTF-8, unless whoever runs the service set another limit. */
    transcript: string;
    /** The user whose meeting it is. */
    user_id: string;
    /** Which insights are wanted, each once; all but open_questions when left out or null: each costs a call. */
    extractors?: Extractor[] | null | undefined;
    /** Whether the model is to be asked, which costs calls, even where it answered the same question before. */
    force?: boolean | undefined;
}

/** A kind of insight that is drawn from a transcript, by its key in `insights`. */
export type Extractor = "action_items" | "key_topics" | "sentiment" | "follow_ups" | "summary" | "decisions" | "open_questions";

/** A part of a list. */
export interface AnalysisPage {
    /** The entries, in the list's order. */
    items: Analysis[];
    /** What to send as cursor for the next page, with the same filters; null on the last page. */
    next_cursor: string | null;
}

/** What was said in a meeting. */
export interface Transcript {
    /** The transcript's id. */
    id: string;
    /** The meeting's id. */
    meeting_id: string;
    /** The text exactly as it was received. */
    text: string;
    /** The turns that it falls into; evidence names a turn and an offset in its text. */
    turns: Turn[];
}

/** What one speaker said before the next label. */
export interface Turn {
    /** The turn's number, counted from 0. */
    turn: number;
    /** Who spoke; null when the transcript has no label. */
    speaker: string | null;
    /** When the turn starts, in seconds from the meeting's start; null when unknown. */
    start_seconds: number | null;
    /** The words as they were spoken, without labels, times and tags; the offsets of evidence are counted in them. */
    text: string;
}

/** Somebody who holds meetings. */
export interface User {
    /** The user's id. */
    id: string;
    /** What the user is called. */
    name: string;
    /** The user's e-mail address; null when unknown. */
    email: string | null;
}

/** Adds somebody who holds meetings. */
export interface CreateUserRequest {
    /** What the user is called. */
    name: string;
    /** The user's e-mail address, without blanks; null or left out when unknown. */
    email?: string | null | undefined;
}

/** A part of a list. */
export interface UserPage {
    /** The entries, in the list's order. */
    items: User[];
    /** What to send as cursor for the next page, with the same filters; null on the last page. */
    next_cursor: string | null;
}