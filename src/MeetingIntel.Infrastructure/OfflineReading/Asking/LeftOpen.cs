using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.Asking;

/// <summary>Answers the question for open questions.</summary>
internal static class LeftOpen
{
    /// <summary>The open questions of a conversation, in order.</summary>
    public static OpenQuestionsAnswer Read(Conversation conversation) => new([.. OpenQuestions.In(conversation).Select(ToItem)]);

    private static OpenQuestionsAnswer.Item ToItem(OpenQuestion question)
    {
        var asked = question.Asked;
        var words = asked.Words[Math.Min(asked.Opening, asked.Words.Length - 1)..];
        var text = string.Join(' ', words.Select(w => w.Mark == ',' ? w.Text + "," : w.Text)).TrimEnd(',');
        return new OpenQuestionsAnswer.Item(
            Prose.Capitalised(text) + "?", asked.Speaker,
            [.. asked.Quotes(0, asked.Words.Length), .. question.Reply is { } reply ? [reply.Quote()] : Array.Empty<Application.Extraction.TurnQuote>()]);
    }
}
