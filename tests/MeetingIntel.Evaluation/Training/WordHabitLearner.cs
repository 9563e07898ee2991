using System.Runtime.InteropServices;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>Learns how people use words from what they say before and after them; nobody has to annotate anything for it.</summary>
internal static class WordHabitLearner
{
    /// <summary>A word that was said less often tells nothing of its habits.</summary>
    private const int FewestUses = 5;

    /// <summary>The logarithm of one meeting in about 400: rarer than that is as good as unheard.</summary>
    private const double LogOfRarest = 6;

    private static readonly HashSet<string> BeforeNouns = Set(
        "a an the this that these those my your his its our their any some each every both all another other new");

    private static readonly HashSet<string> BeforeVerbs = Set(
        "i you we they he she it to will would can could should must might may don't didn't doesn't let's i'll we'll you'll they'll gonna "
        + "wanna i'd we'd you'd cannot can't won't who that's please");

    private static readonly HashSet<string> Prepositions = Set(
        "of in on at by for with from about into onto over after before between through during against among within without regarding");

    private static readonly HashSet<string> AfterNouns = Set("is was are were has will would should can could");

    private static readonly HashSet<string> AfterVerbs = Set(
        "it them the a an this that these those you me us him her my your our their up out off");

    /// <summary>The habits of all words that are said in some conversations.</summary>
    public static WordHabits Learn(IReadOnlyCollection<Conversation> conversations)
    {
        var uses = new Dictionary<string, Uses>();
        foreach (var (number, conversation) in conversations.Index())
        {
            foreach (var sentence in conversation.Sentences)
                Count(sentence.Words, number, uses);
        }

        return new(uses.Where(u => u.Value.Count >= FewestUses)
            .GroupBy(u => WordHash.Of(u.Key)).ToDictionary(g => g.Key, g => g.First().Value.Habit(conversations.Count)));
    }

    private static void Count(Word[] words, int conversation, Dictionary<string, Uses> uses)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var lower = words[i].Lower;
            if (StopWords.IsGrammar(lower) || !lower.Any(char.IsLetter))
                continue;
            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, lower, out var isKnown);
            if (!isKnown || use.LastConversation != conversation)
                (use.Conversations, use.LastConversation) = (use.Conversations + 1, conversation);
            use.Count++;
            if (i > 0 && words[i - 1].Mark == ' ')
            {
                var before = words[i - 1].Lower;
                use.AsVerb += (BeforeVerbs.Contains(before) ? 1 : 0) - (BeforeNouns.Contains(before) ? 1 : 0) - (Prepositions.Contains(before) ? 0.5f : 0);
            }

            if (i + 1 == words.Length || words[i].Mark != ' ')
                continue;
            var after = words[i + 1].Lower;
            use.AsVerb += (AfterVerbs.Contains(after) ? 1 : 0) - (AfterNouns.Contains(after) ? 1 : 0);
            use.Leading += StopWords.IsIdle(after) || after.EndsWith("ly", StringComparison.Ordinal) ? 0 : 1;
        }
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];

    private struct Uses
    {
        public int Count;
        public int Conversations;
        public int LastConversation;
        public float AsVerb;
        public int Leading;

        public readonly WordHabit Habit(int conversations) => new(
            AsVerb / Count, (float)Leading / Count,
            (float)Math.Clamp(Math.Log((conversations + 1.0) / (Conversations + 1)) / LogOfRarest, 0, 1));
    }
}
