using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Scoring;
using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>The sentences of annotated meetings, each with its traits and whether it is something to do.</summary>
internal static class TrainingSet
{
    /// <summary>A sentence that is less alike than this to what was minuted does not say it.</summary>
    private const double LeastLikeness = 0.34;

    /// <summary>Sentences that are nearly as alike as the best one say it too.</summary>
    private const double Slack = 0.08;

    /// <summary>
    /// The examples of some meetings. Where an annotator linked items to turns, the sentences of these turns are right; elsewhere those
    /// whose words are most like an item's.
    /// </summary>
    public static IEnumerable<Example> Of(IEnumerable<AnnotatedMeeting> meetings)
    {
        foreach (var meeting in meetings)
        {
            var conversation = Hear(meeting);
            var right = meeting.Gold.HasTurnLinks ? Linked(meeting, conversation) : MostAlike(meeting, conversation);
            var traits = new SentenceTraits(conversation, Commitments.Heard(conversation));
            var list = new List<Trait>();
            foreach (var sentence in conversation.Sentences.Where(SentenceTraits.IsWeighed))
            {
                traits.Write(sentence, list);
                yield return new(meeting, sentence, [.. list], right.Contains(sentence.Index));
            }
        }
    }

    /// <summary>The likely sentences of a meeting, each with whether it says in many of the same words what was minuted.</summary>
    public static IEnumerable<Example> Candidates(AnnotatedMeeting meeting, ItemLikelihood likelihood)
    {
        var conversation = Hear(meeting);
        var heard = Commitments.Heard(conversation);
        List<IReadOnlyList<string>> minuted = [.. MeetingScores.TasksOf(meeting).Select(ContentStems.Of)];
        foreach (var (sentence, traits) in ChoiceTraits.Of(conversation, new SentenceTraits(conversation, heard).SumsBy(likelihood), heard))
        {
            var said = StemsOf(sentence);
            yield return new(meeting, sentence, traits, minuted.Exists(task => ContentStems.Likeness(said, task) >= TextMatches.Alike));
        }
    }

    /// <summary>A meeting as the built-in model hears it.</summary>
    public static Conversation Hear(AnnotatedMeeting meeting) => Conversation.Of(
        meeting.Title, null, null, null, [.. meeting.Turns.Select((t, i) => new Infrastructure.OfflineReading.Hearing.PromptLine(i, t.Speaker, t.Text))]);

    private static HashSet<int> Linked(AnnotatedMeeting meeting, Conversation conversation)
    {
        var turns = (meeting.Gold.ActionItems ?? []).SelectMany(item => item.TurnIds ?? []).ToHashSet();
        return [.. conversation.Sentences.Where(s => s.Words.Any(w => turns.Contains(w.Turn.Number))).Select(s => s.Index)];
    }

    private static HashSet<int> MostAlike(AnnotatedMeeting meeting, Conversation conversation)
    {
        List<IReadOnlyList<string>> said = [.. conversation.Sentences.Select(StemsOf)];
        var right = new HashSet<int>();
        foreach (var task in MeetingScores.TasksOf(meeting).Select(ContentStems.Of))
        {
            double[] likeness = [.. said.Select(stems => ContentStems.Likeness(stems, task))];
            var least = Math.Max(LeastLikeness, likeness.DefaultIfEmpty(0).Max() - Slack);
            right.UnionWith(Enumerable.Range(0, likeness.Length).Where(i => likeness[i] >= least));
        }

        return right;
    }

    private static IReadOnlyList<string> StemsOf(Sentence sentence) => ContentStems.Of(string.Join(' ', sentence.Words.Select(w => w.Text)));
}
