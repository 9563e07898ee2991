namespace MeetingIntel.Application.Extraction.Wording;

/// <summary>A word that is looked for in a transcript.</summary>
/// <param name="Text">What counts of it.</param>
/// <param name="Id">The transcript's number for the word; negative when nobody said it.</param>
/// <param name="Stem">The transcript's number for its stem; negative when nobody said a word of it.</param>
/// <param name="IsFiller">Whether it only fills a pause.</param>
/// <param name="IsContent">Whether it says what a sentence is about.</param>
public readonly record struct SoughtWord(string Text, int Id, int Stem, bool IsFiller, bool IsContent);
