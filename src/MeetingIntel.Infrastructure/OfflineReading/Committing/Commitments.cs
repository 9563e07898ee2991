using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// Gathers what is to be done after the meeting: few, true items. What was said twice is one item, a request and its acceptance too;
/// what was taken back is none. The surest are kept, as many as such a meeting may bear, in the order they came up.
/// </summary>
internal static class Commitments
{
    /// <summary>What the rules are so sure of is one in any company: "I'll send it by Friday".</summary>
    private const double PlainByRule = 0.7;

    /// <summary>In a talk of which the weights know nothing what the rules are so sure of is one, and as likely as they are sure.</summary>
    private const double SureByRule = 0.45;

    /// <summary>So likely, at least, is what the weights add to a talk of which they know nothing.</summary>
    private const double LikelyByWeights = 0.3;

    /// <summary>A shorter talk is too unlike a meeting for the weights to find in it what the rules do not.</summary>
    private const int FewestSentences = 60;

    private const int MostWeighed = 200;

    /// <summary>A meeting bears so many plain promises, and one more for so many words.</summary>
    private const int MostByRule = 8;
    private const int WordsAPromise = 500;

    /// <summary>What is only likely is added up to so many, and one more for so many words: minutes are short.</summary>
    private const int MostInAll = 8;
    private const int WordsAnItem = 10_000;

    /// <summary>The commitments of a meeting.</summary>
    public static IReadOnlyList<Promise> In(Conversation conversation) => conversation.Once(c => Find(c, ItemModel.BuiltIn));

    /// <summary>All that the rules take for a commitment, sure or not, in the order it was said.</summary>
    public static IReadOnlyList<Promise> Heard(Conversation conversation)
    {
        var maker = new PromiseMaker(conversation);
        var (own, requests, assignments) =
            (new OwnPromises(conversation, maker), new Requests(conversation, maker), new Assignments(conversation, maker));
        var promises = new List<Promise>();
        foreach (var sentence in conversation.Sentences)
        {
            Retractions.Apply(sentence, conversation.Before(sentence), promises, conversation.Day);
            foreach (var promise in own.In(sentence).Concat(requests.In(sentence)).Concat(assignments.In(sentence)))
                Add(promises, promise);
        }

        return promises;
    }

    /// <summary>The commitments of a meeting, by what was learned.</summary>
    public static IReadOnlyList<Promise> Find(Conversation conversation, ItemModel model)
    {
        var heard = Heard(conversation);
        var found = conversation.Sentences.Count < FewestSentences ? Surest(conversation, heard) : Chosen(conversation, heard, model);
        return [.. found.OrderBy(p => p.Said.Index).ThenBy(p => p.At)];
    }

    /// <summary>What the rules are sure of, as many as a short talk may bear.</summary>
    private static IEnumerable<Promise> Surest(Conversation conversation, IReadOnlyList<Promise> heard) =>
        Merged(BySureness(heard, SureByRule)).Take(MostPlain(conversation)).Select(p => p with { Likelihood = p.Confidence });

    private static int MostPlain(Conversation conversation) => MostByRule + (conversation.WordCount / WordsAPromise);

    /// <summary>
    /// What is plain by the rules, and what else people would have written down. The less the weights know of such a talk, the more the rules' own
    /// sureness counts.
    /// </summary>
    private static List<Promise> Chosen(Conversation conversation, IReadOnlyList<Promise> heard, ItemModel model)
    {
        var sums = new SentenceTraits(conversation, heard).SumsBy(model.Likelihood);
        var bySentence = heard.ToLookup(p => p.Said.Index);
        // no meeting that was learned from is between two sides
        var familiarity = conversation.IsBetweenSides ? 0 : Familiarity.Of(sums.Select(model.Likelihood.Of));
        var sure = double.Lerp(SureByRule, PlainByRule, familiarity);
        var found = Merged(BySureness(heard, sure).Select(Weighed)).Take(MostPlain(conversation)).ToList();
        var tasks = new LooseTasks(conversation);
        var announced = NextMeetings.In(conversation).Select(m => m.Said.Index).ToHashSet();   // to be held, not to be done: a follow-up
        var most = MostInAll + (conversation.WordCount / WordsAnItem);
        foreach (var sentence in model.Choice.Of(ChoiceTraits.Of(conversation, sums, heard)))
        {
            if (found.Count >= most)
                break;
            if (LikelihoodOf(sentence) < LikelyByWeights * (1 - familiarity))
                continue;
            if (announced.Contains(sentence.Index) || found.Exists(p => Math.Abs(p.Said.Index - sentence.Index) <= 1))
                continue;
            var said = bySentence[sentence.Index].MaxBy(p => p.Confidence) is { } byRule ? Weighed(byRule)
                : tasks.In(sentence) is { } loose ? loose with { Likelihood = Math.Round(LikelihoodOf(sentence), 2) } : null;
            if (said is not null && !found.Exists(p => IsSame(p, said)))
                found.Add(said);
        }

        return found;

        Promise Weighed(Promise promise) => promise with
        {
            Likelihood = Math.Round(double.Lerp(promise.Confidence, LikelihoodOf(promise.Said), familiarity), 2),
        };

        double LikelihoodOf(Sentence sentence) => model.Likelihood.Of(sums[sentence.Index]);
    }

    private static IEnumerable<Promise> BySureness(IReadOnlyList<Promise> heard, double least) =>
        heard.Where(p => p.Confidence >= least).OrderByDescending(p => p.Confidence).ThenBy(p => p.Said.Index).Take(MostWeighed);

    /// <summary>
    /// Adds a promise, unless it only takes up the request just before it: "Can you send the deck?" "Sure, I'll send it on Monday."
    /// </summary>
    private static void Add(List<Promise> promises, Promise promise)
    {
        if (promises.Count > 0 && promises[^1] is var last && last.Owner == promise.Owner
            && promise.Said.Block - last.Said.Block is 0 or 1 && SameMatter(last, promise))
            promises[^1] = Joined(last, promise);
        else if (promises.Count > 0 && IsInstead(promise, promises[^1]))
            promises[^1] = promise;
        else
            promises.Add(promise);
    }

    /// <summary>"I'll book the harbour tour." "Could you book the castle tour instead?"</summary>
    private static bool IsInstead(Promise promise, Promise last) =>
        promise.Said.Block - last.Said.Block is 0 or 1 or 2 && promise.Said != last.Said && (promise.Owner == last.Owner || last.Owner is null)
            && promise.Task.AsSpan(0, promise.Task.IndexOf(' ')).SequenceEqual(last.Task.AsSpan(0, last.Task.IndexOf(' ')))
            && Array.Exists(promise.Said.Words, w => w.Lower is "instead");

    private static List<Promise> Merged(IEnumerable<Promise> promises)
    {
        var merged = new List<Promise>();
        foreach (var promise in promises)
        {
            var twin = merged.FindIndex(p => IsSame(p, promise));
            if (twin < 0)
                merged.Add(promise);
            else
                merged[twin] = Joined(merged[twin], promise);
        }

        return merged;
    }

    private static bool IsSame(Promise a, Promise b) =>
        (a.Owner == b.Owner || a.Owner is null || b.Owner is null) && Math.Min(a.Stems.Count, b.Stems.Count) >= 2
            && Stems.Overlap(a.Stems, b.Stems) >= 0.67 && !HaveOtherNumbers(a, b);

    /// <summary>Whether each names a number that the other does not: invoice 1042 is not invoice 1043.</summary>
    private static bool HaveOtherNumbers(Promise a, Promise b) => HasNumberMissingIn(a, b) && HasNumberMissingIn(b, a);

    private static bool HasNumberMissingIn(Promise other, Promise promise) =>
        promise.Stems.Any(stem => stem.Any(char.IsDigit) && !other.Stems.Contains(stem));

    private static bool SameMatter(Promise a, Promise b) =>
        Stems.Overlap(a.Stems, b.Stems) >= 0.5 && (a.Said.Index == b.Said.Index ? IsHandedOver(a, b) : IsSame(a, b));

    /// <summary>"I'll draft the list, and you have it by Friday": the second tells of the first when it is handed over.</summary>
    private static bool IsHandedOver(Promise a, Promise b) =>
        a.DueText is null && b.DueText is not null && b.Task.StartsWith("Get ", StringComparison.Ordinal)
            && !a.Task.StartsWith("Get ", StringComparison.Ordinal);

    /// <summary>Both as one: the fuller wording, the deadline that was said last, the words of both.</summary>
    private static Promise Joined(Promise a, Promise b)
    {
        var (first, second) = a.Said.Index <= b.Said.Index ? (a, b) : (b, a);
        var fuller = first.Stems.Count >= second.Stems.Count ? first : second;
        var dated = second.DueText is not null ? second : first;
        return fuller with
        {
            Said = first.Said,
            At = first.At,
            Owner = first.Owner ?? second.Owner,
            Due = dated.Due,
            DueText = dated.DueText,
            Priority = first.Priority.Level < second.Priority.Level ? first.Priority : second.Priority,
            Confidence = Math.Min(0.97, Math.Round(Math.Max(a.Confidence, b.Confidence) + 0.05, 2)),
            Likelihood = Math.Max(a.Likelihood, b.Likelihood),
            Evidence = [.. first.Evidence.Concat(
                second.Evidence.Where(
                e => !first.Evidence.Any(f => f.Turn == e.Turn && f.Quote.Contains(e.Quote, StringComparison.Ordinal)))).Take(4)],
        };
    }
}
