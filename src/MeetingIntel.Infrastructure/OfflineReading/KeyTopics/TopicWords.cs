using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>What single words may do in a topic's name.</summary>
internal static class TopicWords
{
    /// <summary>Filler of meetings that people nevertheless write into topics: "release plan", "link checker", "working group".</summary>
    private static readonly FrozenSet<string> Matter = Set("""
        plan plans planning problem problems issue issues schedule review reviews change changes call calls screen link links deal type
        types decision decisions reading writing course support part parts number numbers level hour hours time side play short main
        sharing working testing help terms update updates free open new set
        """);

    private static readonly FrozenSet<string> Vague = Set("""
        team teams core group groups effort efforts communities member members channel channels option options section sections
        range wide company staff user users individual individuals special interest engineering engineer engineers insiders insider
        attendees specific general extra various different current main working person people leadership meeting meetings call calls
        issue issues problem problems session sessions update updates presentation presentations introduction part parts number numbers
        level time type types change changes decision decisions review reviews link links plan plans side help deal screen hour hours
        set open new free short terms
        """);

    /// <summary>Words that only measure what follows: "number of seats" is about seats.</summary>
    private static readonly FrozenSet<string> Measures = Set("""
        part parts number numbers side level type types time hour hours set main new short terms free aspect aspects percent lack rest
        range series bunch pieces piece
        """);

    /// <summary>Numbers up to this one are small words of grammar, or part of a name: "third party".</summary>
    private const int LastSmall = 10;

    private static readonly FrozenSet<string> Numbers = FrozenSet.ToFrozenSet(
    [
        .. NumberWords.Cardinals.Concat(NumberWords.Ordinals).Where(n => n.Number is 0 or > LastSmall).Select(n => n.Word),
        .. Set("hundred hundreds thousand thousands million millions billion billions dozen half quarter percent"),
    ]);

    /// <summary>Whether a word only counts: "twenty percent" is no topic, nor is "the fourteenth".</summary>
    public static bool IsNumber(string lower) => Numbers.Contains(lower);

    /// <summary>Whether a word that is filler elsewhere may be part of a topic.</summary>
    public static bool IsMatter(string lower) => Matter.Contains(lower);

    /// <summary>Whether a word names no topic unless another does: "team", "update", "specific".</summary>
    public static bool IsVague(string lower) => Vague.Contains(lower);

    /// <summary>Whether a word only measures what follows it.</summary>
    public static bool IsMeasure(string lower) => Measures.Contains(lower);

    private static FrozenSet<string> Set(string words) =>
        FrozenSet.ToFrozenSet(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
