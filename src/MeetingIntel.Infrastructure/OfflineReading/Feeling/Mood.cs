namespace MeetingIntel.Infrastructure.OfflineReading.Feeling;

/// <summary>What one speaker's words, or everybody's, say of the mood.</summary>
internal sealed class Mood
{
    /// <summary>So much has to be said before the score leaves the middle by much, and more of it in a long talk.</summary>
    private const double Inertia = 3;

    private const double WordsAUnit = 250;

    /// <summary>What a word of every working meeting has of liking: thanks, "great", "good". It tells no mood.</summary>
    private const double Courtesy = 0.003;

    private const int MostMoments = 3;

    private readonly List<Moment> _moments = new((2 * MostMoments) + 1);
    private double _words;

    /// <summary>Words of liking, weighed.</summary>
    public double Good { get; private set; }

    /// <summary>Words of dislike, weighed.</summary>
    public double Bad { get; private set; }

    /// <summary>What the learned weights make of the words, in log odds: 0 for neutral words, below it for a bad mood.</summary>
    public double Learned { get; init; }

    /// <summary>From 0 (bad) over 0.5 (neutral) to 1 (good).</summary>
    public double Score
    {
        get
        {
            var net = Good - Bad;
            net = net > 0 ? Math.Max(0, net - (Courtesy * _words)) : net;
            var balance = net / (Good + Bad + Inertia + (_words / WordsAUnit));
            return Math.Round(1 / (1 + Math.Exp(-Learned - Math.Log((1 + balance) / (1 - balance)))), 2);
        }
    }

    /// <summary>The strongest moments of either kind, strongest first.</summary>
    public IReadOnlyList<Moment> Moments => _moments;

    /// <summary>Counts words that were spoken, whatever they say.</summary>
    public void Hear(double words) => _words += words;

    /// <summary>Counts a moment.</summary>
    public void Add(Moment moment)
    {
        if (moment.Weight > 0)
            Good += moment.Weight;
        else
            Bad -= moment.Weight;

        Keep(moment);
    }

    /// <summary>Counts another's mood in.</summary>
    public void Add(Mood other, double share)
    {
        (Good, Bad) = (Good + (share * other.Good), Bad + (share * other.Bad));
        Hear(share * other._words);
        foreach (var moment in other._moments)
            Keep(moment with { Weight = moment.Weight * share });
    }

    /// <summary>Keeps the strongest moments of either kind, one a sentence.</summary>
    private void Keep(Moment moment)
    {
        var twin = _moments.FindIndex(m => m.Said.Index == moment.Said.Index);
        if (twin >= 0 && Math.Abs(_moments[twin].Weight) >= Math.Abs(moment.Weight))
            return;
        if (twin >= 0)
            _moments.RemoveAt(twin);

        var place = _moments.FindIndex(m => Math.Abs(m.Weight) < Math.Abs(moment.Weight));
        _moments.Insert(place < 0 ? _moments.Count : place, moment);
        if (_moments.Count(m => m.IsGood == moment.IsGood) > MostMoments)
            _moments.RemoveAt(_moments.FindLastIndex(m => m.IsGood == moment.IsGood));
    }
}
