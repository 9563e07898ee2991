using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Extraction;

/// <summary>What the extractors may know of a meeting.</summary>
/// <param name="Title">What the meeting is called.</param>
/// <param name="Day">The day it was held, on its own calendar: deadlines are counted from it.</param>
/// <param name="UserName">Whose meeting it was.</param>
/// <param name="ContactName">With whom.</param>
/// <param name="ContactRole">The contact's role, if known.</param>
/// <param name="ContactCompany">The contact's company, if known.</param>
/// <param name="Transcript">What was said.</param>
public sealed record MeetingContext(
    string Title, DateOnly Day, string UserName, string ContactName, string? ContactRole, string? ContactCompany, Transcript Transcript);
