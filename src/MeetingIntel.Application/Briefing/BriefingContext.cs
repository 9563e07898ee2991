using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Briefing;

/// <summary>What a brief may draw on.</summary>
/// <param name="Title">What the coming meeting is called.</param>
/// <param name="Day">The day it is held, on its own calendar.</param>
/// <param name="UserName">Who is to be briefed.</param>
/// <param name="ContactName">Whom they meet.</param>
/// <param name="ContactRole">The contact's role, if known.</param>
/// <param name="ContactCompany">The contact's company, if known.</param>
/// <param name="PastMeetings">The user's meetings with this contact that were held, newest first.</param>
/// <param name="OpenItems">What was committed to in any of them and is still open.</param>
public sealed record BriefingContext(
    string Title, DateOnly Day, string UserName, string ContactName, string? ContactRole, string? ContactCompany,
    IReadOnlyList<BriefingContext.PastMeeting> PastMeetings, IReadOnlyList<BriefingContext.OpenItem> OpenItems)
{
    /// <summary>A meeting that was held.</summary>
    /// <param name="Title">What it was called.</param>
    /// <param name="Day">The day it was held.</param>
    /// <param name="Summary">What happened; null when it was not analysed.</param>
    /// <param name="Health">How the relationship stood after it; null when unknown.</param>
    /// <param name="Topics">What it was about.</param>
    /// <param name="Decisions">What it settled.</param>
    /// <param name="FollowUps">What was worth doing after it.</param>
    public sealed record PastMeeting(
        string Title, DateOnly Day, string? Summary, RelationshipHealth? Health,
        IReadOnlyList<string> Topics, IReadOnlyList<string> Decisions, IReadOnlyList<string> FollowUps);

    /// <summary>An action item that is still open.</summary>
    /// <param name="Task">What is to be done.</param>
    /// <param name="Owner">Who took it on; null when nobody did.</param>
    /// <param name="Deadline">By which day; null when nobody said.</param>
    /// <param name="Priority">How pressing it is.</param>
    /// <param name="MeetingTitle">The meeting it comes from.</param>
    /// <param name="MeetingDay">The day of that meeting.</param>
    public sealed record OpenItem(
        string Task, string? Owner, DateOnly? Deadline, Priority Priority, string MeetingTitle, DateOnly MeetingDay);
}
