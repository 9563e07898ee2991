using System.Collections.Frozen;
using System.Globalization;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// What words say of the mood, learned from talks whose speakers said afterwards how content they were (docs/quality.md says from which, and
/// how well it reads others). They are weighed against the talk of working meetings, which comes to 0.
/// </summary>
internal sealed class MoodWeights
{
    private readonly float[] _weights;

    /// <param name="weights">By trait.</param>
    public MoodWeights(IReadOnlyDictionary<string, float> weights)
    {
        string[] names = [.. weights.Keys.Order(StringComparer.Ordinal)];
        _weights = Array.ConvertAll(names, name => weights[name]);
        Words = names;
        Traits = new(names.Select((name, i) => (name, i)).ToFrozenDictionary(pair => pair.name, pair => pair.i));
    }

    /// <summary>The weights that come with the program.</summary>
    public static MoodWeights BuiltIn { get; } = Read();

    /// <summary>What is weighed, in order.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>How a talk is read.</summary>
    public MoodTraits Traits { get; }

    /// <summary>What traits say together, in log odds: above 0 for a good mood, below 0 for a bad one.</summary>
    public double SumOf(List<Trait> traits)
    {
        var sum = 0.0;
        foreach (var (kind, value) in traits)
            sum += _weights[kind] * value;
        return sum;
    }

    /// <summary>Writes the model in the form in which it comes with the program: a line for each trait, with its weight.</summary>
    public string ToText() => string.Concat(Words.Select((word, i) => string.Create(CultureInfo.InvariantCulture, $"{word}\t{_weights[i]:0.000}\n")));

    private static MoodWeights Read()
    {
        using var reader = new StreamReader(new MemoryStream(WeightsFile.Read("MoodWeights.tsv")));
        var weights = new Dictionary<string, float>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            weights.Add(line[..tab], float.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture));
        }

        return new(weights);
    }
}
