namespace MeetingIntel.Domain.Transcripts;

/// <summary>Names a transcript. Any non-blank text is well formed; whether it names anything is for a repository to say.</summary>
/// <param name="Value">The id as it stands in the contract, such as <c>transcript_0199…</c>.</param>
public readonly record struct TranscriptId(string Value)
{
    /// <summary>Makes an id that sorts by <paramref name="now"/> (to the millisecond) and cannot be guessed (74 random bits).</summary>
    public static TranscriptId New(DateTimeOffset now) => new(SortableId.New("transcript", now));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
