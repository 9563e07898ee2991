using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>
/// Cuts turns into words and sentences. Speech recognition breaks a speaker's sentence over several turns; it is joined again here, in
/// thought only: every word keeps its turn. Lengths are capped, so that a text without a break stays linear.
/// </summary>
internal static class Sentences
{
    private const int MaxWords = 80;
    private const int MaxWordLength = 60;

    private static readonly FrozenSet<string> Hesitations = FrozenSet.ToFrozenSet(
        ["um", "uh", "uhm", "umm", "uhh", "er", "erm", "ah", "eh", "hm", "hmm", "mm", "mhm", "mm-hmm", "uh-huh"]);

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ["mr", "mrs", "ms", "dr", "prof", "st", "vs", "e.g", "i.e", "approx", "inc", "ltd", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec"]);

    /// <summary>The sentences of all turns, in order.</summary>
    public static IReadOnlyList<Sentence> Of(IReadOnlyList<PromptLine> turns)
    {
        var sentences = new List<Sentence>();
        var words = new List<Word>(MaxWords);
        var vocabulary = new Vocabulary();
        var (block, changed) = (-1, true);
        string? speaker = null;

        void Close()
        {
            if (words.Count == 0)
                return;
            (block, changed) = (changed ? block + 1 : block, false);
            sentences.Add(new Sentence(sentences.Count, block, speaker, [.. words]));
            words.Clear();
        }

        foreach (var turn in turns)
        {
            if (turn.Speaker != speaker)
            {
                Close();
                (changed, speaker) = (true, turn.Speaker);
            }
            else if (speaker is null)
            {   // paragraphs without labels are not known to be one speaker's
                Close();
            }

            for (var at = 0; NextWord(turn, ref at, vocabulary) is { } word;)
            {
                Add(words, word);
                if (words.Count >= MaxWords || (word.EndsSentence && !IsAbbreviation(word)))
                    Close();
            }
        }

        Close();
        return sentences;
    }

    /// <summary>Adds a word, but for hesitations, and for a word said twice in a row; "twenty twenty six" is a year.</summary>
    private static void Add(List<Word> words, Word word)
    {
        var isHesitation = Hesitations.Contains(word.Lower);
        if (words.Count > 0 && IsBegunAnew(words[^1].Lower, word.Lower))
            words.RemoveAt(words.Count - 1);
        var isRepeated = !isHesitation && words.Count > 0 && words[^1].Lower == word.Lower && word.Lower is not "twenty";
        if (!isHesitation && !isRepeated)
            words.Add(word);
        else if (words.Count > 0 && (isRepeated || word.EndsSentence))
            words[^1] = words[^1] with { Mark = word.Mark };
        else if (words.Count > 0 && words[^1].Mark == ',' && word.Mark == ',')
            words[^1] = words[^1] with { Mark = ' ' };   // the commas only set the hesitation apart

        if (words.Count > 1 && IsAside(words))
            words.RemoveRange(words.Count - 2, 2);
    }

    /// <summary>"I I'll": the word before is only the beginning of this one.</summary>
    private static bool IsBegunAnew(string before, string word) =>
        word.Length > before.Length + 1 && word[before.Length] == '\'' && word.StartsWith(before, StringComparison.Ordinal);

    /// <summary>
    /// Whether the last two words only fill: "I mean", "kind of", and "you know" before a pause, unless they are meant ("let you
    /// know").
    /// </summary>
    private static bool IsAside(List<Word> words)
    {
        var before = words.Count > 2 ? words[^3].Lower : "";
        return (words[^2].Lower, words[^1].Lower) switch
        {
            _ when words[^1].EndsSentence => false,
            ("you", "know") => words[^1].Mark == ',' && before is not ("let" or "do" or "did" or "if" or "as" or "what" or "all"),
            ("i", "mean") => before is not ("what" or "that"),
            ("kind" or "sort", "of") => before is not ("a" or "the" or "some" or "what" or "this" or "that" or "any" or "which" or "every"),
            _ => false,
        };
    }

    private static bool IsAbbreviation(Word word) =>
        word.Mark == '.' && (Abbreviations.Contains(word.Lower) || (word.Length == 1 && word.IsCapital && word.Lower != "i") || IsNumber(word))
        && word.End + 1 < word.Turn.Text.Length;

    /// <summary>"no. 17"; "No. We can't." is an answer and a sentence.</summary>
    private static bool IsNumber(Word word) =>
        word.Lower is "no" && word.End + 2 < word.Turn.Text.Length && char.IsAsciiDigit(word.Turn.Text[word.End + 2]);

    private static Word? NextWord(PromptLine turn, ref int at, Vocabulary vocabulary)
    {
        var text = turn.Text;
        while (at < text.Length && !IsWordStart(text, at))
            at++;
        if (at >= text.Length)
            return null;

        var start = at;
        while (at < text.Length && at - start < MaxWordLength && IsWordPart(text, at))
            at++;
        if (at < text.Length && char.IsLowSurrogate(text[at]))
            at++;

        var end = at;
        var mark = ' ';
        for (; at < text.Length && !IsWordStart(text, at); at++)
        {   // the strongest mark before the next word counts
            mark = text[at] switch
            {
                '.' or '\u3002' when mark is ' ' or ',' => '.',
                '?' or '\uFF1F' => '?',
                '!' or '\uFF01' when mark != '?' => '!',
                '\u2026' or ',' or ';' or ':' or '\u2014' or '\u2013' or '(' or ')' or '\uFF0C' when mark == ' ' => ',',
                _ => mark,
            };
        }

        return new Word(turn, start, end - start, vocabulary.Lower(text.AsSpan(start, end - start)), mark);
    }

    private static bool IsWordStart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at])
        || (text[at] is '$' or '#' or '\u20AC' or '\u00A3' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    /// <summary>
    /// Letters and digits, and what stands between two of them: apostrophes, hyphens, the dots of 0.24 and the strokes of 3/15.
    /// </summary>
    private static bool IsWordPart(string text, int at)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '%' or '$' or '#' or '\u20AC' or '\u00A3'
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
            return true;
        return c is '\'' or '\u2019' or '-' or '/' or '.' or ':' or ',' or '@' or '_' or '&'
            && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])
            && (c is not (',' or ':') || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));
    }
}
