using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Finds who is called by name in a request.</summary>
/// <param name="conversation">What was said.</param>
internal sealed class Addressees(Conversation conversation)
{
    /// <summary>
    /// Who is called: just before the request, at the beginning of the sentence, alone in the sentence before, or at its end. Null when
    /// nobody is, or the speaker.
    /// </summary>
    public string? Of(Sentence sentence, int at, int verb) => Called(sentence, at, verb) is { } name && name != sentence.Speaker ? name : null;

    private string? Called(Sentence sentence, int at, int verb)
    {
        var words = sentence.Words;
        for (var i = at - 1; i >= Math.Max(0, at - 6); i--)
        {
            if (conversation.People.At(words, i) is { } called && (i + called.Length == at || words[i + called.Length - 1].Mark == ',')
                && (i == 0 || words[i - 1].Mark == ','
                    || words[i - 1].Lower is "so" or "and" or "hey" or "okay" or "ok" or "then" or "hi" or "but" or "also" or "um"
                    || IsByRole(words, i)))
                return called.Label;
        }

        if (Last(words, verb) is { } last)
            return last.Label;
        return at <= 2 && conversation.Before(sentence) is { Words.Length: <= 3 } before && before.Block == sentence.Block
            && conversation.People.At(before.Words, before.Words.Length - 1) is { } alone ? alone.Label : null;
    }

    /// <summary>"Can you fix that, Ben?": a name that closes the sentence, and where it stands.</summary>
    public (string Label, int At)? Last(Word[] words, int verb)
    {
        for (var length = 1; length <= 2 && words.Length - length > verb + 1; length++)
        {
            var at = words.Length - length;
            if ((words[at - 1].Mark == ',' || !Ties(words[at - 1].Lower) || words[at - 1].Lower is "that" or "this" or "it" or "please")
                && conversation.People.At(words, at) is { } last && last.Length == length)
                return (last.Label, at);
        }

        return null;
    }

    /// <summary>"as the industrial designer, you'll…".</summary>
    private static bool IsByRole(Word[] words, int at) =>
        at > 0 && (words[at - 1].Lower is "as" || (at > 1 && words[at - 1].Lower is "the" or "our" && words[at - 2].Lower is "as"));

    /// <summary>Whether a name after this word belongs to it: "for Priya", "ask Priya", "and Priya".</summary>
    private static bool Ties(string lower) => StopWords.IsIdle(lower);
}
