namespace MeetingIntel.Application.Extraction.Extractors;

/// <summary>What a model answers when asked for a summary.</summary>
/// <param name="Summary">Three to six sentences.</param>
public sealed record SummaryAnswer(string Summary);
