using MeetingIntel.Application.Extraction;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>Something that was spoken of.</summary>
/// <param name="Name">Its words, as they were spoken.</param>
/// <param name="Relevance">How much of the talk it took, from 0 to 1, against the strongest.</param>
/// <param name="Stems">Its words without endings.</param>
/// <param name="Evidence">Where it was spoken of.</param>
internal sealed record Topic(string Name, double Relevance, IReadOnlySet<string> Stems, IReadOnlyList<TurnQuote> Evidence);
