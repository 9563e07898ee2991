using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Feeling;

/// <summary>Tells praise that opens a complaint of something that goes wrong once more: "great, another outage".</summary>
internal static class Irony
{
    private const int ReachOfPraise = 4;

    private static readonly PhraseList Openings = new(
        "oh", "well", "yeah", "just", "so", "ah", "that's", "that's just", "how", "simply", "absolutely", "and", "wow", "isn't that");

    private static readonly PhraseList Praise = new(
        "great", "wonderful", "lovely", "fantastic", "perfect", "brilliant", "excellent", "nice", "super", "terrific", "awesome", "marvellous", "fabulous",
        "good job", "great job", "nice work", "well done", "congratulations", "bravo", "what we needed", "what i needed", "what a surprise",
        "what a treat", "charming", "good", "thanks a lot", "thank you very much", "thank you so much", "many thanks");

    private static readonly PhraseList Recurring = new(
        "another", "again", "once more", "third", "fourth", "fifth", "as usual", "as always", "of course", "once again", "still", "yet again", "now",
        "yet more", "even more");

    private static readonly PhraseList Failing = new(
        "down", "broken", "breaks", "broke", "fails", "failed", "failure", "bug", "bugs", "error", "errors", "late", "delay", "delays", "delayed", "outage",
        "outages", "offline", "missing", "wrong", "crash", "crashed", "crashes", "freeze", "frozen", "lost", "doesn't work", "not working", "isn't working",
        "doesn't load", "slow", "invoice error", "problem", "problems", "waiting", "price increase", "nobody answers", "excuse", "excuses", "stuck",
        "gone", "still no", "still not",
        "still can't", "apology", "apologies", "useless", "broke again", "unavailable");

    private static readonly PhraseList Mended = new(
        "no more", "fixed", "solved", "resolved", "no longer", "without", "if", "thanks", "thank", "no outage", "no problem",
        "no problems", "no bugs", "not a", "over", "back up", "is up");

    /// <summary>How many words of a sentence's opening are said in irony; 0 for none.</summary>
    public static int In(Sentence sentence)
    {
        var words = sentence.Words;
        var at = 0;
        while (Openings.At(words, at) is > 0 and var lead)
            at += lead;
        if (at >= ReachOfPraise || sentence.IsQuestion || Praise.At(words, at) is not (> 0 and var praise))
            return 0;
        var from = at + praise;
        return Recurring.In(words, from, words.Length) >= 0 && Failing.In(words, from, words.Length) >= 0 && Mended.In(words, from, words.Length) < 0
            ? from
            : 0;
    }
}
