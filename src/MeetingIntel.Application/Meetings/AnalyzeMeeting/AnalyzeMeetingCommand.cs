using System.ComponentModel;
using System.Text.Json.Serialization;
using MediatR;
using MeetingIntel.Application.Insights;

namespace MeetingIntel.Application.Meetings.AnalyzeMeeting;

/// <summary>Draws insights from a meeting's transcript.</summary>
public sealed record AnalyzeMeetingCommand : IRequest<MeetingInsightsResult>
{
    /// <summary>The meeting's id; from the route.</summary>
    [JsonIgnore]
    public string MeetingId { get; init; } = "";

    /// <summary>
    /// What was said, as the text of any format that <c>PUT /meetings/{id}/transcript</c> takes, told by its look: lines <c>Speaker: text</c>, each
    /// with its time before it if known (<c>[00:12:30] Dana: …</c>), plain paragraphs, markdown, the exports of Otter and Google Meet, WebVTT (Zoom,
    /// Teams), SubRip or JSON. A malformed one is refused with line and reason.
    /// As much as <c>Limits:TranscriptBytes</c> takes: 5 MiB in UTF-8, unless whoever runs the service set another limit.
    /// </summary>
    public string Transcript { get; init; } = "";

    /// <summary>The user whose meeting it is.</summary>
    public string UserId { get; init; } = "";

    /// <summary>Which insights are wanted, each once; all but <c>open_questions</c> when left out or null: each costs a call.</summary>
    public IReadOnlyList<string>? Extractors { get; init; }

    /// <summary>Whether the model is to be asked, which costs calls, even where it answered the same question before.</summary>
    [DefaultValue(false)]
    public bool Force { get; init; }

    /// <summary>Leaves out what was said: at level Trace ASP.NET Core writes commands into the log, as text.</summary>
    public override string ToString() => $"{nameof(AnalyzeMeetingCommand)} of {Transcript.Length} characters";
}
