using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Infrastructure.OfflineReading.Feeling;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>
/// How the relationship with the contact stands, by what the contact's side says of going on together. The mood of the hour does not
/// count: one can leave in good humour.
/// </summary>
/// <param name="Health">How it stands.</param>
/// <param name="Reasons">What that rests on, what speaks for it first.</param>
internal sealed record Relationship(RelationshipHealth Health, IReadOnlyList<SentimentAnswer.HealthSign> Reasons)
{
    private const int MostReasons = 6;
    private const int MostQuotes = 3;

    /// <summary>What weighs less is no reason.</summary>
    private const double LeastReason = 0.4;

    private const double LeastRisk = 1.25;
    private const double LeastBond = 1;

    /// <summary>A word in passing weighs less in a long meeting: in so many words, another one is asked for.</summary>
    private const double WordsASign = 2500;

    /// <summary>How much others than the contact and the user count.</summary>
    private const double ColleaguesShare = 0.5;

    private const double Asked = 0.5;
    private const double Conditional = 0.5;

    /// <summary>What is promised on a condition is not promised yet.</summary>
    private static readonly PhraseList Conditions = new("if", "unless", "provided", "as long as", "only when");

    /// <summary>Reads a conversation.</summary>
    public static Relationship In(Conversation conversation)
    {
        var (user, contact) = (conversation.People.LabelOf(conversation.User), conversation.People.LabelOf(conversation.Contact));
        // Of a meeting in which the contact cannot be told from the others, nothing is said.
        if (contact is null && conversation.People.Speakers.Count > (user is null ? 1 : 2))
            return new(RelationshipHealth.Stable, []);

        var found = new List<Finding>();
        foreach (var sentence in conversation.Sentences)
        {
            if (user is not null && sentence.Speaker == user)
                continue;   // what the user says tells nothing of the contact
            var share = contact is null || sentence.Speaker == contact ? 1 : ColleaguesShare;
            Read(conversation, sentence, share, found);
        }

        var risk = -found.Where(f => f.Weight < 0).Sum(f => f.Weight);
        var bond = found.Where(f => f.Weight > 0).Sum(f => f.Weight);
        var longer = conversation.WordCount / WordsASign;
        var health = risk >= LeastRisk + longer && risk > bond ? RelationshipHealth.AtRisk
            : bond >= LeastBond + longer && risk < LeastBond ? RelationshipHealth.Strong
            : RelationshipHealth.Stable;
        return new(health, [.. Tell(found, health)]);
    }

    private static void Read(Conversation conversation, Sentence sentence, double share, List<Finding> found)
    {
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            if (RelationshipSigns.At(sentence, at) is not var (sign, length))
                continue;
            var weight = share * sign.Weight * Meant(conversation, sentence, at, sign);
            if (weight != 0)
                found.Add(new(sign, new Moment(weight, sentence, at, length)));
            at += length - 1;
        }
    }

    /// <summary>How much it is meant: who asks has not said it, and what is mended is over.</summary>
    private static double Meant(Conversation conversation, Sentence sentence, int at, RelationshipSign sign) =>
        Math.Abs(Emphasis.At(conversation, sentence, at)) * (sentence.IsQuestion ? Asked : 1)
            * (sign.Weight < 0 ? Mending.Of(conversation, sentence, at) : Conditions.In(sentence) ? Conditional : 1);

    private static IEnumerable<SentimentAnswer.HealthSign> Tell(List<Finding> found, RelationshipHealth health) => found
        .GroupBy(f => (f.Sign.Deed, f.Moment.Said.Speaker))
        .Select(g => (g.Key.Deed, g.Key.Speaker, Weight: g.Sum(f => f.Weight), Moments: g.Select(f => f.Moment)))
        .Where(r => Math.Abs(r.Weight) >= LeastReason)
        .OrderByDescending(r => r.Weight < 0 == (health == RelationshipHealth.AtRisk)).ThenByDescending(r => Math.Abs(r.Weight))
        .Take(MostReasons)
        .Select(r => new SentimentAnswer.HealthSign($"{r.Speaker ?? "A speaker"} {r.Deed}.", [.. Quotes(r.Moments)]));

    private static IEnumerable<TurnQuote> Quotes(IEnumerable<Moment> moments) =>
        moments.OrderByDescending(m => Math.Abs(m.Weight)).DistinctBy(m => m.Said.Index).Take(MostQuotes).OrderBy(m => m.Said.Index).Select(m => m.Quote());

    private readonly record struct Finding(RelationshipSign Sign, Moment Moment)
    {
        public double Weight => Moment.Weight;
    }
}
