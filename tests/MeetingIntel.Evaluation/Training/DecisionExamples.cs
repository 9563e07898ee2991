using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Scoring;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>The sentences of annotated meetings, each with its traits and whether it tells a decision.</summary>
internal static class DecisionExamples
{
    /// <summary>A sentence in a linked turn that is less alike than this to the decision only leads up to it.</summary>
    private const double LeastLikenessOfLinked = 0.25;

    private const double LeastLikeness = 0.34;

    /// <summary>Sentences that are nearly as alike as the best one say it too.</summary>
    private const double Slack = 0.08;

    /// <summary>Sentences so many turns from a linked one are still of the same discussion.</summary>
    private const int Reach = 15;

    /// <summary>
    /// The examples of some meetings. A decision is told by the sentences of its linked turns that are most like it, and by such near
    /// any linked turn that are as like it as any of the meeting.
    /// </summary>
    public static IEnumerable<Example> Of(IEnumerable<AnnotatedMeeting> meetings)
    {
        foreach (var meeting in meetings)
        {
            var conversation = TrainingSet.Hear(meeting);
            var right = Telling(meeting, conversation);
            var traits = new DecisionTraits(conversation);
            var list = new List<Trait>();
            foreach (var sentence in conversation.Sentences.Where(DecisionTraits.IsWeighed))
            {
                traits.Write(sentence, list);
                yield return new(meeting, sentence, [.. list], right.Contains(sentence.Index));
            }
        }
    }

    private static HashSet<int> Telling(AnnotatedMeeting meeting, Conversation conversation)
    {
        var sentences = conversation.Sentences;
        List<IReadOnlyList<string>> said = [.. sentences.Select(s => ContentStems.Of(string.Join(' ', s.Words.Select(w => w.Text))))];
        var decisions = meeting.Gold.Decisions ?? [];
        var near = decisions.SelectMany(d => d.TurnIds ?? []).SelectMany(turn => Enumerable.Range(turn - Reach, (2 * Reach) + 1)).ToHashSet();
        var right = new HashSet<int>();
        foreach (var decision in decisions)
        {
            var linked = (decision.TurnIds ?? []).ToHashSet();
            var stems = ContentStems.Of(decision.Text);
            double[] likeness = [.. said.Select(s => ContentStems.Likeness(s, stems))];
            right.UnionWith(MostAlike(likeness, LeastLikenessOfLinked, s => IsIn(sentences[s], linked)));
            right.UnionWith(MostAlike(likeness, LeastLikeness, _ => true).Where(s => IsIn(sentences[s], near)));
        }

        return right;
    }

    private static IEnumerable<int> MostAlike(double[] likeness, double least, Func<int, bool> isAsked)
    {
        List<int> asked = [.. Enumerable.Range(0, likeness.Length).Where(isAsked)];
        var enough = asked.Count == 0 ? 0 : Math.Max(least, asked.Max(s => likeness[s]) - Slack);
        return asked.Where(s => likeness[s] >= enough);
    }

    private static bool IsIn(Sentence sentence, HashSet<int> turns) => Array.Exists(sentence.Words, w => turns.Contains(w.Turn.Number));
}
