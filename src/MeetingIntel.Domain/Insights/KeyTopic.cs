namespace MeetingIntel.Domain.Insights;

/// <summary>Something the meeting was about.</summary>
/// <param name="Topic">The topic as a short phrase.</param>
/// <param name="Relevance">How much of the meeting it took, from 0 to 1.</param>
/// <param name="Verified">Whether words of the transcript were found for it that bear out its names, numbers and dates.</param>
/// <param name="Evidence">Those words.</param>
public sealed record KeyTopic(string Topic, double Relevance, bool Verified, IReadOnlyList<Evidence> Evidence);
