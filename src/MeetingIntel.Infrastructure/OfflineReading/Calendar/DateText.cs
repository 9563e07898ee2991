using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>A stretch of a sentence in the tokens of dates, and the day from which it is understood.</summary>
internal readonly struct DateText
{
    private const int MostDepth = 3;

    private static readonly DateToken Nothing = new(-1, "", DateTokenKind.Other, 0, 0, ' ', false);

    private readonly List<DateToken> _tokens;
    private readonly int _depth;

    private DateText(List<DateToken> tokens, DateOnly today, int depth) => (_tokens, Today, _depth) = (tokens, today, depth);

    /// <summary>The day that "today" is.</summary>
    public DateOnly Today { get; }

    /// <summary>How many tokens it has.</summary>
    public int Count => _tokens.Count;

    /// <summary>Whether a date may still hold another: "a week from the Monday after…" ends somewhere.</summary>
    public bool HoldsMore => _depth < MostDepth;

    /// <summary>A token; one that is nothing outside the text.</summary>
    public DateToken this[int at] => at >= 0 && at < _tokens.Count ? _tokens[at] : Nothing;

    /// <summary>The words between two places of a sentence, understood from a day.</summary>
    public static DateText Of(Word[] words, int from, int to, DateOnly today) => new(DateTokens.Of(words, from, to), today, 0);

    /// <summary>The same text understood from another day.</summary>
    public DateText On(DateOnly today) => new(_tokens, today, _depth);

    /// <summary>The same text for a date that is part of another.</summary>
    public DateText Inner() => new(_tokens, Today, _depth + 1);

    /// <summary>Whether a token is tied to the one before by a blank, or by nothing but a comma.</summary>
    public bool IsApart(int at) => this[at].Glue is ' ' or ',';

    /// <summary>Whether these words stand there, one after the other.</summary>
    public bool Says(int at, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (this[at + i].Text != words[i])
                return false;
        }

        return true;
    }

    /// <summary>The unit that stands there.</summary>
    public DateUnit? Unit(int at) => this[at] is { Kind: DateTokenKind.Unit, Value: var unit } ? (DateUnit)unit : null;

    /// <summary>The month that stands there.</summary>
    public int? Month(int at) => this[at] is { Kind: DateTokenKind.Month, Value: var month } ? month : null;

    /// <summary>The weekday that stands there.</summary>
    public DayOfWeek? Weekday(int at) => this[at] is { Kind: DateTokenKind.Weekday, Value: var day } ? (DayOfWeek)day : null;
}
