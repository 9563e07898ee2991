import {
    ActionItemsClient, AnalysesClient, ContactsClient, HealthClient, MeetingsClient, ProblemsClient, UsersClient,
} from "./generated/contract.js";
import { count, limit, Transport } from "./transport.js";

/** Where the service is, and how it is called. */
export interface MeetingIntelClientOptions {
    /** The service's address, such as `http://localhost:5000`; in a browser it may be relative to the page. */
    readonly baseUrl: string | URL;
    /** Sent as `Authorization: Bearer`; left out while the service asks for none. */
    readonly apiKey?: string | undefined;
    /** Sends the requests in place of the platform's `fetch`. */
    readonly fetch?: typeof fetch | undefined;
    /** The longest a call may take, waits and repeats included, in milliseconds; 120,000 when left out, `Infinity` for no limit. */
    readonly timeoutMs?: number | undefined;
    /** How often a call may be sent again; 2 when left out. */
    readonly maxRetries?: number | undefined;
}

/** The service, its operations grouped by what they are about. */
export class MeetingIntelClient {
    /** Meetings: plan them, prepare for them, analyse them. */
    readonly meetings: MeetingsClient;
    /** Readings of transcripts, and how they went. */
    readonly analyses: AnalysesClient;
    /** Who committed to what, by when. */
    readonly actionItems: ActionItemsClient;
    /** Those whose meetings they are. */
    readonly users: UsersClient;
    /** Those whom meetings are held with. */
    readonly contacts: ContactsClient;
    /** Whether the service lives and can serve. */
    readonly health: HealthClient;
    /** What the kinds of problem mean. */
    readonly problems: ProblemsClient;

    /**
     * @param options Where the service is, and how it is called.
     * @throws {TypeError} The address or the key is none, or there is no `fetch`.
     * @throws {RangeError} `timeoutMs` or `maxRetries` is out of range.
     */
    constructor(options: MeetingIntelClientOptions) {
        const transport = new Transport({
            baseUrl: addressOf(options.baseUrl),
            apiKey: options.apiKey === undefined ? undefined : keyOf(options.apiKey),
            fetch: options.fetch ?? platformFetch(),
            timeoutMs: limit("timeoutMs", options.timeoutMs ?? 120_000),
            maxRetries: count("maxRetries", options.maxRetries ?? 2),
        });
        this.meetings = new MeetingsClient(transport);
        this.analyses = new AnalysesClient(transport);
        this.actionItems = new ActionItemsClient(transport);
        this.users = new UsersClient(transport);
        this.contacts = new ContactsClient(transport);
        this.health = new HealthClient(transport);
        this.problems = new ProblemsClient(transport);
    }
}

function addressOf(baseUrl: string | URL): string {
    // What is given is not repeated: it may hold a password.
    const wrong = "baseUrl is the service's address, http:// or https://, such as http://localhost:5000, without user, query and fragment.";
    if (!(baseUrl instanceof URL) && (typeof baseUrl !== "string" || baseUrl.trim() === ""))
        throw new TypeError(wrong);
    const page = globalThis.location?.href;
    let url: URL;
    try {
        url = new URL(baseUrl, page === undefined ? undefined : new URL(".", page));
    } catch {
        throw new TypeError(wrong);
    }

    if (!/^https?:$/.test(url.protocol) || /[?#]/.test(url.href) || url.username !== "" || url.password !== "")
        throw new TypeError(wrong);
    return url.href.replace(/\/+$/, "");
}

/** Refused here, in words of our own: `fetch` would refuse it at every call, and quote it. */
function keyOf(apiKey: string): string {
    if (typeof apiKey !== "string" || !/^[\x21-\x7e]+$/.test(apiKey))
        throw new TypeError("apiKey is no string, is empty, or has characters that no header can carry, such as a space or a line break.");
    return apiKey;
}

/** Looked up at each call: a test may replace it later. */
function platformFetch(): typeof fetch {
    if (typeof globalThis.fetch !== "function")
        throw new TypeError("There is no fetch here; pass one as fetch.");
    return (input, init) => globalThis.fetch(input, init);
}
