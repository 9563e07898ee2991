/** What the service says of a refusal or failure (RFC 9457), as it came; fields that this version does not know are kept. */
export interface ProblemDetails {
    /** The kind: a path that the service answers with a help page. */
    readonly type?: string | undefined;
    /** The kind in a few words. */
    readonly title?: string | undefined;
    /** The HTTP status. */
    readonly status?: number | undefined;
    /** What happened this time. */
    readonly detail?: string | undefined;
    /** The path that was asked for. */
    readonly instance?: string | undefined;
    /** Finds the request in the service's log. */
    readonly trace_id?: string | undefined;
    /** What is wrong, by snake_case field. */
    readonly errors?: Readonly<Record<string, readonly string[]>> | undefined;
    /** The analysis that is kept for a retry. */
    readonly analysis_id?: string | undefined;
    readonly [field: string]: unknown;
}

/** The service answered, and the answer is "no". Its subclasses are the kinds of "no" that the contract knows. */
export class MeetingIntelError extends Error {
    override readonly name: string = "MeetingIntelError";
    /** The HTTP status. */
    readonly status: number;
    /** The kind: a path that the service answers with a help page; `about:blank` when something before the service answered. */
    readonly type: string;
    /** The kind in a few words. */
    readonly title: string;
    /** What happened this time, naming the field or id, in a sentence to act on. */
    readonly detail: string;
    /** Finds the request in the service's log. */
    readonly traceId: string | undefined;
    /** What is wrong, by snake_case field; only when the request is invalid. */
    readonly errors: Readonly<Record<string, readonly string[]>> | undefined;
    /** Whole seconds to wait before asking again; absent when the service names none. */
    readonly retryAfter: number | undefined;
    /** The whole problem. */
    readonly problem: ProblemDetails;

    /**
     * @param status The HTTP status.
     * @param problem The body of the answer.
     * @param retryAfter Seconds to wait, from the header `Retry-After`.
     */
    constructor(status: number, problem: ProblemDetails, retryAfter?: number) {
        const title = problem.title ?? `HTTP ${status}`;
        super(problem.detail ?? title);
        this.status = status;
        this.type = problem.type ?? "about:blank";
        this.title = title;
        this.detail = problem.detail ?? title;
        this.traceId = problem.trace_id;
        this.errors = problem.errors;
        this.retryAfter = retryAfter;
        this.problem = problem;
    }
}

/** 400: `errors` says what to mend, field by field. Nothing was kept. */
export class ValidationError extends MeetingIntelError {
    override readonly name: string = "ValidationError";
}

/** 401: the service asks who calls; give `apiKey`. */
export class UnauthorizedError extends MeetingIntelError {
    override readonly name: string = "UnauthorizedError";
}

/** 403: the meeting is another user's. */
export class ForbiddenError extends MeetingIntelError {
    override readonly name: string = "ForbiddenError";
}

/** 404: the path or the body names something that is not there. */
export class NotFoundError extends MeetingIntelError {
    override readonly name: string = "NotFoundError";
}

/** 404: the meeting is there, but nothing is known of it yet. */
export class NoInsightsError extends NotFoundError {
    override readonly name: string = "NoInsightsError";
}

/** 409: the state of things does not allow it. */
export class ConflictError extends MeetingIntelError {
    override readonly name: string = "ConflictError";
}

/** 413: the transcript or the body is larger than the service takes. */
export class TooLargeError extends MeetingIntelError {
    override readonly name: string = "TooLargeError";
}

/** 429: too many requests; `retryAfter` says how long to wait. */
export class RateLimitedError extends MeetingIntelError {
    override readonly name: string = "RateLimitedError";
}

/** 503: the model gave no answer for now; `retryAfter` says how long to wait. What was sent to `analyze` is kept. */
export class ModelUnavailableError extends MeetingIntelError {
    override readonly name: string = "ModelUnavailableError";

    /** The analysis that is kept: `client.analyses.retry(analysisId)` runs it again. Absent after `prepare`, which keeps nothing. */
    get analysisId(): string | undefined {
        return this.problem.analysis_id;
    }
}

/** 503: the model refuses the service, and asking again cannot help: whoever runs the service has a setting to mend. */
export class ModelMisconfiguredError extends ModelUnavailableError {
    override readonly name: string = "ModelMisconfiguredError";
}

/** No answer came: the address is wrong, the service is down, the connection broke, or a browser may not read it (`Cors:Origins`). */
export class NetworkError extends Error {
    override readonly name: string = "NetworkError";
}

/** No answer came within `timeoutMs`. What the service had accepted it completes all the same. */
export class TimeoutError extends Error {
    override readonly name: string = "TimeoutError";
}

type Kind = new (status: number, problem: ProblemDetails, retryAfter?: number) => MeetingIntelError;

const kindsBySlug: Readonly<Record<string, Kind>> = {
    "no-insights": NoInsightsError,
    "model-unavailable": ModelUnavailableError,
    "model-misconfigured": ModelMisconfiguredError,
};

const kindsByStatus: Readonly<Record<number, Kind>> = {
    400: ValidationError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    413: TooLargeError,
    429: RateLimitedError,
};

/**
 * The error of the kind that the problem names, else of the kind that the status has.
 * @param status The HTTP status.
 * @param problem The body of the answer.
 * @param retryAfter Seconds to wait, if the service named them.
 */
export function errorOf(status: number, problem: ProblemDetails, retryAfter: number | undefined): MeetingIntelError {
    const slug = problem.type?.split("/").at(-1) ?? "";
    const kind = (Object.hasOwn(kindsBySlug, slug) ? kindsBySlug[slug] : kindsByStatus[status]) ?? MeetingIntelError;
    return new kind(status, problem, retryAfter);
}
