namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>A word where it was spoken.</summary>
/// <param name="Turn">The turn it belongs to.</param>
/// <param name="Start">Where it begins in the turn's text.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Lower">The word in lower case, with straight apostrophes.</param>
/// <param name="Mark">The punctuation after it: one of <c>. ? ! ,</c>, or a blank for none.</param>
internal readonly record struct Word(PromptLine Turn, int Start, int Length, string Lower, char Mark)
{
    /// <summary>The word as it was written.</summary>
    public string Text => Turn.Text.Substring(Start, Length);

    /// <summary>The position after its last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is written with a capital.</summary>
    public bool IsCapital => char.IsUpper(Turn.Text[Start]);

    /// <summary>Whether it begins with two capitals.</summary>
    public bool IsAcronym => Length > 1 && IsCapital && char.IsUpper(Turn.Text[Start + 1]);

    /// <summary>Whether a colon and a blank follow it, as after a speaker's label.</summary>
    public bool IsLabel => End + 1 < Turn.Text.Length && Turn.Text[End] == ':' && Turn.Text[End + 1] == ' ';

    /// <summary>Whether a sentence ends with it.</summary>
    public bool EndsSentence => Mark is '.' or '?' or '!';
}
