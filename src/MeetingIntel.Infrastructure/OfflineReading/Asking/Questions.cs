using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Asking;

/// <summary>Tells questions about the matter of a meeting from courtesies, requests, proposals and questions that want no answer.</summary>
internal static class Questions
{
    private const int MostWords = 30;
    private const int FewestWords = 3;

    /// <summary>What is longer without a question mark is not asked.</summary>
    private const int MostUnmarked = 14;

    /// <summary>What speech recognition wrote without a question mark is a question if it begins with these.</summary>
    private static readonly PhraseList Asking = new(
        "what is", "what's the", "what are", "what do we", "what does", "what will", "when is", "when are", "when do", "when does", "when will",
        "when can", "where is", "where are", "where do", "who is", "who's going to", "who are", "who will", "who can", "who do we", "why is", "why are",
        "why do", "why does", "how do", "how does", "how long", "how much", "how many", "how will", "how can we", "how should", "how often",
        "which one", "which of", "do we know", "do you know", "does anybody know", "does anyone know", "is there a", "can you tell me", "do you support",
        "does it", "is it possible");

    private static readonly PhraseList Openers = new(
        "what", "when", "where", "who", "why", "how", "which", "is", "are", "do", "does", "did", "can", "could", "will", "would",
        "should", "have", "has", "was", "were", "what's", "who's", "how's", "when's", "where's", "any", "isn't", "doesn't", "don't", "won't");

    /// <summary>How the meeting goes, how people are, and what is left over.</summary>
    private static readonly PhraseList Courtesies = new(
        "how are you", "how's it going", "how is everyone", "anything else", "any questions", "any other", "does that make sense",
        "does it make sense", "can you hear", "can you see", "can everyone", "can anyone", "is anyone", "is there anything", "is there anyone",
        "are there any questions", "are there any other", "are there any comments", "are there any concerns", "are you there", "do you mind",
        "do we have anything", "what do you think", "what do you guys think", "how do you feel", "you know what", "who wants", "can i", "may i",
        "shall we", "should we move", "what's up", "is that right", "is that correct", "is it okay", "is that okay", "are we good", "am i",
        "what about you", "how was your", "how about you", "did you say", "what did you", "sorry what", "are you able to", "anyone else",
        "has anyone", "do you have any questions", "do you have any comments", "do you guys", "any thoughts", "any comments", "any concerns",
        "any feedback", "any objections", "what else", "can we move", "are we ready", "who's next", "who is next", "how was the",
        "did you watch", "did you see the", "how's everybody", "does anyone have", "does anybody have", "does anyone want", "does anybody want",
        "would you like to", "do you want to", "questions so far", "what do you say", "are you okay", "are you with me", "is everyone",
        "is everybody", "can everybody", "where were we", "what was i", "who is missing", "who's missing", "you with me", "did i", "are you sure",
        "how have you", "how about the", "shall i", "should i", "do you follow", "see what i mean", "get what i mean", "know what i mean");

    /// <summary>Questions that want no answer.</summary>
    private static readonly PhraseList Rhetorical = new(
        "who doesn't", "who wouldn't", "who isn't", "who hasn't", "who would have thought", "who knew", "who cares", "who am i to", "isn't it",
        "isn't that", "aren't we all", "what could go wrong", "what could possibly", "how hard can", "how hard could", "how cool is", "how great is",
        "how bad can", "why not", "why bother", "guess what", "guess who", "what are the odds", "what's not to", "what can i say", "what can you do",
        "what can we do", "what was i thinking", "is the pope", "since when", "do i look like", "would it kill", "what do i know", "can you believe",
        "can you imagine", "who needs", "how many times do", "how many times have", "what's the worst", "am i right", "need i say", "what more can",
        "what's new", "isn't he", "isn't she", "aren't they", "wouldn't it be", "wouldn't that be");

    private static readonly PhraseList Addressing = new(
        "can you", "could you", "will you", "would you", "can we", "could we", "can somebody", "could somebody", "can someone", "could someone");

    /// <summary>What one asks others to do, beside asking what they know.</summary>
    private static readonly PhraseList Favours = new(
        "send", "share", "mail", "email", "forward", "book", "write", "set up", "schedule", "move", "ask", "help", "show", "give", "put", "take", "bring",
        "look", "repeat", "remind", "update", "review", "prepare", "talk", "call", "come", "go", "meet", "check", "please", "let", "be", "have a look",
        "get back", "get me", "get us", "mute", "speak", "start", "wait", "add", "say that", "say again", "just", "maybe", "do me", "do that", "do this",
        "also", "quickly", "walk", "read", "pass", "hold", "keep", "introduce", "turn", "mind", "join", "dial", "type", "fill", "sign", "order");

    /// <summary>After "what" or "how" no question goes on so: "what we need", "what a mess".</summary>
    private static readonly PhraseList Subjects = new(
        "a", "an", "i", "we", "you", "he", "she", "it", "they", "i'm", "we're", "you're", "it's", "they're", "that", "this", "nice", "great", "good",
        "bad", "sad",
        "lovely", "cool", "strange", "about", "ever", "the", "if", "to", "knows", "cares");

    private static readonly PhraseList Inverted = new(
        "do we", "do you", "do they", "does it", "does that", "does the", "did we", "did they", "is it", "is the", "is that", "are they", "are the",
        "can we", "can it",
        "can they", "could it", "will it", "will they", "will the", "will that", "should it", "has the", "have they", "would it");

    /// <summary>Words at the end by which only a nod is asked for.</summary>
    private static readonly PhraseList Tags = new("right", "okay", "ok", "yeah", "no", "correct", "remember", "huh", "eh", "you know");

    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        ["sorry", "pardon", "really", "what", "okay", "ok", "yes", "yeah", "sure", "right", "well", "so", "hello", "hi", "hey", "like", "know", "mean",
            "say", "said", "think", "else"]);

    /// <summary>Whether a sentence asks something about the matter, in words that say which.</summary>
    public static bool IsSubstantial(Sentence sentence) =>
        IsMeant(sentence) && sentence.Words.Length >= FewestWords && Openers.In(sentence.Words, 0, 4) >= 0
            && Array.Exists(sentence.Words, w => !StopWords.IsIdle(w.Lower));

    /// <summary>Whether a sentence asks something about the matter, perhaps in a word or two: "and the price?"</summary>
    public static bool IsMeant(Sentence sentence)
    {
        var words = sentence.Words;
        return words.Length is >= 1 and <= MostWords && (sentence.IsQuestion || Asking.At(words, sentence.Opening) > 0 || IsUnmarked(sentence))
            && !Courtesies.In(sentence) && !Rhetorical.In(sentence) && !IsRequest(words) && Tags.At(words, words.Length - 1) == 0 && Says(sentence);
    }

    /// <summary>"who approves the purchase order": no mark, and nobody for whom it would be told.</summary>
    private static bool IsUnmarked(Sentence sentence)
    {
        var (words, at) = (sentence.Words, sentence.Opening);
        if (words.Length - at is not (>= 3 and <= MostUnmarked) || words[^1].EndsSentence)
            return false;
        return words[at].Lower is "what" or "who" or "how" or "why" or "where" ? Subjects.At(words, at + 1) == 0
            : Inverted.At(words, at) > 0;
    }

    /// <summary>Whether it asks for something to be done: "could you send me the plan?"</summary>
    private static bool IsRequest(Word[] words)
    {
        for (var at = 0; at < Math.Min(words.Length, 6); at++)
        {
            if (Addressing.At(words, at) is > 0 and var asked && Favours.At(words, at + asked) > 0)
                return true;
        }

        return false;
    }

    private static bool Says(Sentence sentence) => Array.Exists(sentence.Words, w => !StopWords.IsGrammar(w.Lower) && !Empty.Contains(w.Lower));
}
