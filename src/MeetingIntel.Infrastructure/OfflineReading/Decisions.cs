using MeetingIntel.Application.Extraction.Extractors;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>
/// Finds what a meeting settled: outright ("we decided to…", "let's go with…"), or by a proposal that somebody agreed to.
/// </summary>
internal static class Decisions
{
    private const int Most = 8;
    private const int MostWeighed = 100;

    private static readonly (PhraseList Words, double Sure)[] Outright =
    [
        (new("we decided to", "we've decided to", "we have decided to", "we decided that", "we've decided that", "we agreed to",
            "we've agreed to", "we have agreed to", "we agreed that", "we've agreed that", "we agreed on", "we all agree to",
            "we agree to", "we agree that", "it's decided that", "the decision is to", "the decision is that", "decision is to",
            "decision is that", "the decision was to", "it was decided to", "it was decided that", "we decided on", "we settled on",
            "we've settled on", "we've decided on", "we concluded that", "the conclusion is that", "we're agreed that",
            "we are agreed that", "decided to", "agreed to", "the final decision is", "consensus is that", "consensus is to",
            "the consensus is", "we've chosen", "we chose to", "we ended up deciding to", "we've agreed on", "we have decided on",
            "we have settled on", "we approved", "we've approved", "we have approved"), 0.8),
        (new("let's go with", "let us go with", "let us use", "let us keep", "we'll go with", "we will go with", "we're going with", "we are going with", "we're going to go with",
            "we're gonna go with", "let's stick with", "let's stick to", "we'll stick with", "we'll stick to", "i'll go with",
            "we're sticking with", "let's settle on", "let's agree on", "let's agree to", "let's make it", "we go with", "so we go for",
            "let's go for", "we'll go for", "we're going to stick with", "let's keep", "we'll keep", "let's use", "let's skip",
            "we're moving forward with", "we'll move forward with", "we are moving forward with", "we're going to move forward with",
            "let's move forward with"), 0.65),
    ];

    private static readonly PhraseList Proposals = new(
        "let's", "let us", "we should", "how about we", "why don't we", "what if we", "i propose we", "i propose that we", "i suggest we",
        "i suggest that we", "i'd suggest we", "shall we", "should we", "i'd propose we", "i would suggest we", "maybe we should",
        "i propose to");

    private static readonly PhraseList Agreements = new(
        "agreed", "sounds good", "let's do that", "let's do it", "deal", "works for me", "that works", "great idea", "good idea",
        "i agree", "yes let's", "yeah let's", "ok let's", "okay let's", "done", "approved", "that's fine", "fine by me", "fine with me",
        "i like that", "i'm in", "sounds like a plan", "good plan", "absolutely", "makes sense", "that makes sense", "yes agreed",
        "yeah agreed", "okay agreed", "yes sounds good", "yeah sounds good", "okay sounds good", "ok sounds good", "perfect let's",
        "i'm fine with that", "happy with that", "we're happy with that", "yes that works", "yeah that works", "okay that works",
        "sure that works", "sure let's", "yep let's", "sure sounds good", "definitely", "exactly");

    /// <summary>Words before a cue, or in its sentence, by which nothing is settled here and now.</summary>
    private static readonly PhraseList Unsettled = new(
        "if", "whether", "when", "unless", "until", "haven't", "hasn't", "not", "didn't", "never", "last time", "last week", "last month",
        "last meeting", "last year", "previously", "they", "he", "she", "who", "need to", "have to", "before", "could have", "once",
        "would", "might", "until", "what");

    /// <summary>How a meeting itself is run is no decision.</summary>
    private static readonly PhraseList Housekeeping = new(
        "move on", "go ahead", "see", "start", "get started", "say", "talk", "take a look", "look", "go back", "go to", "go through",
        "go over", "dive", "jump", "get into", "wait", "hear", "begin", "give", "wrap", "kick", "keep going", "keep it short",
        "keep moving", "make it quick", "do it", "do that", "do this", "continue", "have a look", "take a", "discuss", "open", "pause",
        "hope", "let", "turn", "try to keep", "find out", "not", "be honest", "be clear", "be real", "just", "keep that", "keep it",
        "keep this", "use that", "use this", "use it", "close", "end", "hop", "come back", "chat", "recap", "review the", "pull up",
        "share", "get through", "imagine", "assume", "just say", "think", "figure", "keep in", "keep the conversation", "keep you",
        "keep everyone", "keep everybody", "keep folks", "keep people", "keep progressing", "take it offline", "take that offline",
        "take this offline", "take it more offline", "take the", "i think", "plan for", "align", "keep an", "keep up", "keep on",
        "keep talking", "keep working", "get", "have", "probably", "also", "always", "never", "stop here", "stop there", "leave it",
        "call it", "definitely", "maybe", "do a", "do the", "do some", "know", "ask", "check", "be able", "need", "make sure", "follow",
        "meet", "catch", "reconvene", "schedule", "circle");

    /// <summary>The decisions of a conversation.</summary>
    public static DecisionsAnswer Read(Conversation conversation) => new(
        [.. In(conversation).Select(d => new DecisionsAnswer.Item(d.Text, d.By, d.Evidence))]);

    /// <summary>What was settled, in the order it was.</summary>
    public static IReadOnlyList<Settlement> In(Conversation conversation) => conversation.Once(Find);

    private static IReadOnlyList<Settlement> Find(Conversation conversation)
    {
        var found = conversation.Sentences.Select(s => OutrightIn(s, conversation) ?? AgreedIn(s, conversation) ?? ApprovedIn(s))
            .OfType<Settlement>();
        var chosen = new List<Settlement>();
        foreach (var settlement in found.OrderByDescending(d => d.Sure).ThenBy(d => d.Said.Index).Take(MostWeighed))
        {
            if (chosen.Count < Math.Min(Most, 3 + (conversation.WordCount / 800))
                && !chosen.Any(c => Stems.Overlap(c.Stems, settlement.Stems) >= 0.67))
                chosen.Add(settlement);
        }

        return [.. chosen.OrderBy(d => d.Said.Index)];
    }

    private static Settlement? OutrightIn(Sentence sentence, Conversation conversation)
    {
        var words = sentence.Words;
        if (sentence.IsQuestion)
            return null;
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var (cues, sure) in Outright)
            {
                var length = cues.At(words, at);
                if (length == 0)
                    continue;
                if (Unsettled.In(words, Math.Max(0, at - 4), at) >= 0 || (sure < 0.8 && Housekeeping.At(words, at + Lead(words, at)) > 0)
                    || (words[at].Lower is "decided" or "agreed" && at > 0))
                    return null;
                // "let's use X" keeps its verb, "we decided to X" begins after the cue
                var from = sure < 0.8 ? at + Lead(words, at) : Matter(words, at + length, conversation.Day);
                return Make(sentence, at, from, sentence.Speaker, Accepted(sentence, conversation) ? sure + 0.1 : sure);
            }
        }

        return null;
    }

    /// <summary>Where what was settled begins: after the day on which it was, in "we decided on Monday to…".</summary>
    private static int Matter(Word[] words, int from, DateOnly? day) =>
        words[from - 1].Lower is "on" && Deadlines.Find(words, from - 1, words.Length, day) is { } settled && settled.From <= from
            && settled.To + 1 < words.Length && words[settled.To].Lower is "to" or "that" or "on"
                ? settled.To + 1
                : from;

    /// <summary>
    /// How many words of "let's go with" or "we're going to go with" stand before the verb that the decision begins with.
    /// </summary>
    private static int Lead(Word[] words, int at)
    {
        var lead = words[at].Lower is "so" || (words[at].Lower is "let" && at + 1 < words.Length && words[at + 1].Lower is "us") ? 2 : 1;
        while (at + lead < words.Length && words[at + lead].Lower is "will" or "are" or "going" or "to" or "gonna"
            && !(words[at + lead].Lower is "going" && at + lead + 1 < words.Length && words[at + lead + 1].Lower is "with"))
            lead++;
        return lead;
    }

    private static Settlement? AgreedIn(Sentence sentence, Conversation conversation)
    {
        var words = sentence.Words;
        for (var at = 0; at < words.Length; at++)
        {
            var length = Proposals.At(words, at);
            if (length == 0)
                continue;
            if (Housekeeping.At(words, at + length) > 0 || Unsettled.In(words, Math.Max(0, at - 3), at) >= 0
                || !Accepted(sentence, conversation))
                return null;
            return Make(sentence, at, at + length, sentence.Speaker, 0.6) is { } settlement
                ? settlement with { Evidence = [.. settlement.Evidence, conversation.Reply(sentence).First().Quote()] }
                : null;
        }

        return null;
    }

    /// <summary>"the budget is approved".</summary>
    private static Settlement? ApprovedIn(Sentence sentence)
    {
        var words = sentence.Words;
        for (var at = 2; at < words.Length; at++)
        {
            if (words[at].Lower is "approved" or "confirmed" or "decided" && words[at - 1].Lower is "is" or "are" && !sentence.IsQuestion
                && at <= 9 && Unsettled.In(words, 0, at) < 0 && Stems.In(words, 0, at - 1).Count >= 2)
                return Make(sentence, 0, 0, sentence.Speaker, 0.6);
        }

        return null;
    }

    /// <summary>Whether the next speaker agrees at once, and the proposal ends this one's run.</summary>
    private static bool Accepted(Sentence sentence, Conversation conversation) =>
        (sentence.Index + 1 >= conversation.Sentences.Count || conversation.Sentences[sentence.Index + 1].Block != sentence.Block)
        && conversation.Reply(sentence).FirstOrDefault() is { } reply && Agreements.At(reply.Words, 0) > 0;

    private static Settlement? Make(Sentence sentence, int cue, int from, string? by, double sure)
    {
        var words = sentence.Words;
        if (from >= words.Length)
            return null;
        var end = Clauses.EndOf(words, from);
        if (words[from].Lower is "it" or "it's" or "this" or "that" or "during" or "there" or "i" or "i'm" or "none" or "not")
            return null;   // points to something said before
        var stems = Stems.In(words, from, end);
        if (stems.Count < 2 || end - from < 3 || !stems.Any(s => s.Length > 3)
            || (StopWords.IsIdle(words[end - 1].Lower) && stems.Count < 3 && sure < 0.8))
            return null;
        if (words[from].Lower is "do" or "be" or "is" or "a" or "an" && sure >= 0.8)
            return null;   // the sentence broke off
        var verb = new ActionVerb(from, words[from].IsCapital && from > 0 ? words[from].Text : words[from].Lower, 1);
        verb = verb with { Plain = verb.Plain switch { "going" => "go", "sticking" => "stick", var plain => plain } };
        var text = TaskPhrase.Write(words, verb, end, null, new Voices(by, null, null));
        return new Settlement(text, by, sure, sentence, stems, [.. sentence.Quotes(cue, end)]);
    }
}
