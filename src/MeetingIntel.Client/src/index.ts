export { MeetingIntelClient, type MeetingIntelClientOptions } from "./client.js";
export {
    ConflictError, ForbiddenError, MeetingIntelError, ModelMisconfiguredError, ModelUnavailableError, NetworkError, NoInsightsError,
    NotFoundError, RateLimitedError, TimeoutError, TooLargeError, UnauthorizedError, ValidationError, type ProblemDetails,
} from "./errors.js";
export type * from "./generated/contract.js";
export type { EntryOf, Listing, Page } from "./listing.js";
export type { CallOptions } from "./transport.js";
