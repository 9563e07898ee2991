using MeetingIntel.Infrastructure.OfflineReading.Feeling;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>The signs of how a relationship stands, and where they are in a sentence.</summary>
internal static class RelationshipSigns
{
    /// <summary>To stay comes before to leave, which it speaks of.</summary>
    private static readonly RelationshipSign[] All = [Departure.Staying, .. BadSigns.All, .. GoodSigns.All];

    /// <summary>Most words begin no sign: one look tells.</summary>
    private static readonly PhraseList Beginnings = new(All.SelectMany(sign => sign.Said).SelectMany(said => said.Split(" ... ")[0].Split('/')));

    /// <summary>The sign at a place, and how many words say it; null when there is none.</summary>
    public static (RelationshipSign Sign, int Length)? At(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (at == 0 && Irony.In(sentence) is > 0 and var ironic)
            return (BadSigns.Ironic, ironic);
        if (Beginnings.At(words, at) == 0)
            return null;
        foreach (var sign in All)
        {
            if (sign.At(words, at) is not (> 0 and var length))
                continue;
            if (sign.HeardWith(Negation.Of(words, at), words, at) is not { } said || (sign.IsOfConduct && Blame.IsElsewhere(words, at, at + length, said)))
                return null;
            return (said, length);
        }

        return null;
    }
}
