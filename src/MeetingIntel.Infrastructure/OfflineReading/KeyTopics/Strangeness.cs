using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>
/// How far a talk is from those that the weights were learned from, by the words of matter that they never heard: up to one in ten in nearly
/// all talks of those kinds, one in six to one in three in sales calls and in calls on other software.
/// </summary>
internal static class Strangeness
{
    private const double Known = 0.16;
    private const double Strange = 0.22;

    /// <summary>From 0, a talk in words that the weights know, to 1, one of another kind.</summary>
    public static double Of(Conversation conversation, HeardWords heard, WordHabits habits)
    {
        var (all, unknown) = (0, 0);
        foreach (var sentence in conversation.Sentences)
        {
            for (var at = 0; at < sentence.Words.Length; at++)
            {
                if (!heard.MayStand(sentence, at))
                    continue;
                all++;
                unknown += habits.Know(sentence.Words[at].Lower) ? 0 : 1;
            }
        }

        return Math.Clamp((((double)unknown / Math.Max(1, all)) - Known) / (Strange - Known), 0, 1);
    }
}
