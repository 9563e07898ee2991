namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>A word of a date, or the part of one that stands between strokes, hyphens and points: "10/1-11/2" has four.</summary>
/// <param name="Word">The place of its word in the sentence.</param>
/// <param name="Text">It in lower case, without a possessive ending.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its number, month or weekday.</param>
/// <param name="Digits">How many digits it was written with; 0 for a number in words.</param>
/// <param name="Glue">
/// What ties it to the one before: a blank, a comma for a pause, one of <c>- / . : $ #</c> and their like inside a word, <c>~</c> for a dash between words,
/// <c>+</c> for nothing at all ("9pm").
/// </param>
/// <param name="IsCapital">Whether it is written with a capital.</param>
internal readonly record struct DateToken(int Word, string Text, DateTokenKind Kind, int Value, int Digits, char Glue, bool IsCapital);
