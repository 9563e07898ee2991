using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>
/// Finds what a meeting settled: outright ("we decided to…", "let's go with…"), or by a proposal that somebody agreed to. What nobody
/// took up, what met an objection and what was taken back is none. In a long talk, what is likely to be one by its words alone is added.
/// </summary>
internal static class Decisions
{
    private const int Most = 8;
    private const int MostWeighed = 100;
    private const int SentencesToIssue = 30;
    private const int ReachOfIssue = 3;

    /// <summary>A long talk bears three decisions, and one more for so many words.</summary>
    private const int WordsADecision = 2500;

    private const int WordsADecisionInShortTalk = 100;

    /// <summary>What is less sure by rule than this has to be likely, too, in a long talk.</summary>
    private const double SureInLongTalk = 0.65;

    /// <summary>A shorter talk is too unlike a meeting for the weights to find in it what the rules do not.</summary>
    private const int FewestSentences = 60;

    /// <summary>What is settled may be named before it is, in so many words.</summary>
    private const int FewestBefore = 3;

    /// <summary>A choice settles as much as a proposal that is agreed to.</summary>
    private const double SureOfChoice = 0.6;

    private static readonly PhraseList Options = new("shall we", "should we", "or", "which", "what", "who", "when", "where", "how");

    /// <summary>The decisions of a conversation.</summary>
    public static DecisionsAnswer Read(Conversation conversation) => new(
        [.. In(conversation).Select(d => new DecisionsAnswer.Item(d.Text, d.By, d.Evidence))]);

    /// <summary>What was settled, in the order it was.</summary>
    public static IReadOnlyList<Settlement> In(Conversation conversation) => conversation.Once(c => Find(c, ItemLikelihood.OfDecisions));

    /// <summary>What was settled, by the given weights.</summary>
    public static IReadOnlyList<Settlement> Find(Conversation conversation, ItemLikelihood likelihood)
    {
        var isLong = IsLong(conversation);
        var heard = Heard(conversation);
        var candidates = isLong ? Weighed(heard, conversation, likelihood) : heard.OrderByDescending(d => d.Sure).ThenBy(d => d.Said.Index);
        var most = Math.Min(Most, 3 + (conversation.WordCount / (isLong ? WordsADecision : WordsADecisionInShortTalk)));
        var chosen = new List<Settlement>();
        foreach (var settlement in candidates.Take(MostWeighed))
        {
            if (chosen.Count < most && !chosen.Any(c => IsSame(c, settlement) || (isLong && Math.Abs(c.Said.Index - settlement.Said.Index) <= 1)))
                chosen.Add(settlement);
        }

        return [.. chosen.OrderBy(d => d.Said.Index)];
    }

    /// <summary>
    /// What a long talk settled: first what was said to be settled, then what is likely by its words, whether or not the rules see a form
    /// in it: in a long talk "let's…" and "yeah" mostly run the meeting.
    /// </summary>
    private static IEnumerable<Settlement> Weighed(List<Settlement> heard, Conversation conversation, ItemLikelihood likelihood)
    {
        var likely = new LikelyDecisions(conversation, likelihood);
        var weak = heard.Where(s => s.Sure < SureInLongTalk).ToDictionary(s => s.Said.Index);
        var found = likely.Statements(weak);
        return heard.Where(s => s.Sure >= SureInLongTalk).OrderByDescending(d => d.Sure).ThenBy(d => d.Said.Index).Concat(found);
    }

    /// <summary>What the rules take for settled, in the order it was said, without what was taken back.</summary>
    private static List<Settlement> Heard(Conversation conversation)
    {
        var promised = Commitments.In(conversation).Where(p => p.Owner is not null).Select(p => p.Said.Index).ToHashSet();
        var settled = new List<Settlement>();
        foreach (var sentence in conversation.Sentences)
        {
            Reversals.Apply(sentence, settled);
            var form = DecisionForms.In(sentence, conversation.Day) ?? Consents.In(sentence, conversation);
            var settlement = form is null ? ChosenBy(sentence, conversation) : SettledBy(sentence, form.Value, conversation);
            if (settlement is null || (form is { Kind: not DecisionKind.Announced } && promised.Contains(sentence.Index)))
                continue;
            Reversals.Replace(settlement, settled);
            settled.Add(settlement);
        }

        return settled;
    }

    private static Settlement? SettledBy(Sentence sentence, DecisionForm form, Conversation conversation)
    {
        var (reaction, reply) = Reactions.To(sentence, conversation);
        if (form.Kind is DecisionKind.Motion)
            (reaction, reply) = Reactions.Carrying(sentence, conversation) is { } carrying ? (Reaction.Agreement, carrying) : (reaction, reply);
        var agreed = reaction is Reaction.Agreement;
        var nodded = agreed || reaction is Reaction.Nod;
        double? sure = form.Kind switch
        {
            DecisionKind.Announced => agreed ? 0.9 : 0.8,
            _ when reaction is Reaction.Objection => null,
            DecisionKind.Settling => agreed ? 0.75 : 0.65,
            DecisionKind.Call when nodded || IsAlone(conversation) || sentence.Words[^1].Lower is "then" => agreed ? 0.75 : 0.65,
            DecisionKind.Recap when nodded || sentence.Words[^1].Lower is "then" => agreed ? 0.65 : 0.55,
            DecisionKind.Proposal when nodded => agreed ? 0.6 : 0.5,
            DecisionKind.Suggestion or DecisionKind.Motion when agreed => 0.5,
            _ => null,
        };
        if (sure is not { } likely)
            return null;

        var isProposal = form.Kind is DecisionKind.Proposal or DecisionKind.Suggestion or DecisionKind.Motion;
        var by = isProposal ? reply?.Speaker ?? sentence.Speaker : sentence.Speaker;
        var agreement = nodded && reply is not null ? [reply.Quote()] : Enumerable.Empty<TurnQuote>();
        if (TextOf(sentence, form, likely, agreed) is { } text)
        {
            var isBare = form.IsBrief && !text.Text.Contains(' ', StringComparison.Ordinal);
            return isBare && Issue(sentence, conversation) is { } matter
                ? Settlement(Answered(matter, text.Text), by, likely, sentence, form, [matter.Quote(), .. sentence.Quotes(form.At, text.End)], reply)
                : Settlement(text.Text, by, likely, sentence, form, [.. sentence.Quotes(form.At, text.End), .. agreement], reply);
        }

        return agreed && Chosen(sentence, form) is { } choice && Issue(sentence, conversation) is { } issue
            ? Settlement(Answered(issue, choice), by, likely, sentence, form,
                [issue.Quote(), .. sentence.Quotes(form.At, sentence.Words.Length), .. agreement], reply)
            : null;
    }

    private static (string Text, int End)? TextOf(Sentence sentence, DecisionForm form, double sure, bool isAgreed)
    {
        var verb = form.Kind is DecisionKind.Announced || form.At == form.From ? DecisionText.VerbOf(sentence.Words, form.From) : form.From;
        return DecisionText.Of(sentence, form.From, verb, form.IsDenied, sure >= 0.8, form.IsBrief || (form.IsNamed && isAgreed))
            ?? (isAgreed && form.Kind is DecisionKind.Settling && form.At >= FewestBefore ? DecisionText.Whole(sentence) : null);
    }

    /// <summary>What was chosen by naming one of the options that were asked for.</summary>
    private static Settlement? ChosenBy(Sentence sentence, Conversation conversation) =>
        Choices.In(sentence, conversation) is var (asked, from, to) && Reactions.To(sentence, conversation).Reaction is not Reaction.Objection
            ? new(Answered(asked, string.Join(' ', sentence.Words[from..to].Select(w => w.Text))), sentence.Speaker, SureOfChoice, sentence,
                Stems.In(asked.Words, 0, asked.Words.Length), [asked.Quote(), sentence.Quote()])
            : null;

    /// <summary>A question with its answer, as a person would minute it.</summary>
    private static string Answered(Sentence asked, string answer) =>
        $"{Prose.Capitalised(asked.Quote(asked.Opening, asked.Words.Length).Quote)}: {Prose.Uncapitalised(answer)}";

    private static Settlement Settlement(
        string text, string? by, double sure, Sentence said, DecisionForm form, IReadOnlyList<TurnQuote> evidence, Sentence? reply) =>
        new(text, by, sure, said, Stems.In(said.Words, form.From, Clauses.EndOf(said.Words, Math.Min(form.From, said.Words.Length - 1))), evidence)
        {
            Until = Math.Max(said.Block, reply?.Block ?? 0),
            IsDenied = form.IsDenied,
        };

    /// <summary>The few words of "I'd say annual" that answer a question of which.</summary>
    private static string? Chosen(Sentence sentence, DecisionForm form)
    {
        var (words, from) = (sentence.Words, form.From);
        return from < words.Length && words.Length - from <= 4 && Array.Exists(words[from..], w => !StopWords.IsGrammar(w.Lower))
            ? string.Join(' ', words[from..].Select(w => w.Text))
            : null;
    }

    /// <summary>The question of which that was asked just before, and that a proposal answers.</summary>
    private static Sentence? Issue(Sentence proposal, Conversation conversation)
    {
        var least = Math.Max(0, proposal.Index - SentencesToIssue);   // without labels all is one run
        for (var i = proposal.Index - 1; i >= least && conversation.Sentences[i].Block >= proposal.Block - ReachOfIssue; i--)
        {
            var asked = conversation.Sentences[i];
            if (asked.IsQuestion && Options.In(asked) && asked.Words.Length >= 4)
                return asked;
        }

        return null;
    }

    /// <summary>Whether a nod is not to be expected: nobody else is there, or the talk is long and not every one of them is heard.</summary>
    private static bool IsAlone(Conversation conversation) => IsLong(conversation) || conversation.People.Speakers.Count < 2;

    /// <summary>A meeting of a team among itself. Between two sides "let's…" and "yes" settle things however long they talk.</summary>
    private static bool IsLong(Conversation conversation) => conversation.Sentences.Count >= FewestSentences && !conversation.IsBetweenSides;

    private static bool IsSame(Settlement a, Settlement b) => Stems.Overlap(a.Stems, b.Stems) >= 0.67;
}
