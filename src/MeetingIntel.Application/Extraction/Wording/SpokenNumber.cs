namespace MeetingIntel.Application.Extraction.Wording;

/// <summary>A number that a text says.</summary>
/// <param name="Readings">What it may be: "2m" is two of something, or two million.</param>
/// <param name="IsClaim">Whether it is meant as a number: "one" and "second" often are not.</param>
public readonly record struct SpokenNumber(decimal[] Readings, bool IsClaim);
