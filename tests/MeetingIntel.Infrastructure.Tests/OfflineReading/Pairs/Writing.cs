using System.Text;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Pairs;

/// <summary>How the words of a talk reach the transcript.</summary>
internal enum Writing
{
    /// <summary>As a person would type them.</summary>
    Typed,

    /// <summary>As plain speech recognition gives them: in lower case, without any punctuation.</summary>
    Recognised,

    /// <summary>With hesitations and words begun twice, as they were spoken.</summary>
    Hesitant,
}

/// <summary>Writes a line in one of the ways.</summary>
internal static class Writings
{
    /// <summary>The line in this way of writing.</summary>
    public static string Write(this Writing writing, string words) => writing switch
    {
        Writing.Recognised => string.Concat(words.Where(c => !char.IsPunctuation(c) || c is '\'' or '-')).ToLowerInvariant(),
        Writing.Hesitant => Hesitate(words),
        _ => words,
    };

    /// <summary>"I'll send the deck." as "Um, I I'll send, uh, the deck."</summary>
    private static string Hesitate(string line)
    {
        var words = line.Split(' ');
        var text = new StringBuilder("Um, ");
        for (var i = 0; i < words.Length; i++)
        {
            if (i == 0 && words[0].IndexOf('\'', StringComparison.Ordinal) is > 0 and var apostrophe)
                text.Append(words[0].AsSpan(0, apostrophe)).Append(' ');
            else if (i == 0 && words.Length > 3 && words[0].ToLowerInvariant() is "i" or "can" or "we" or "you" or "could")
                text.Append(words[0]).Append(' ');
            text.Append(words[i]);
            if (i + 1 < words.Length)
                text.Append(i == words.Length - 3 && char.IsLetter(words[i][^1]) && i > 1 ? ", uh, " : " ");
        }

        return text.ToString();
    }
}
