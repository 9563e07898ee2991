using CsCheck;

namespace MeetingIntel.TestKit.Properties;

/// <summary>
/// Properties of generated values that are the same values in every run: CsCheck's own <c>Sample</c> seeds only its first value and takes the clock for
/// the others, so that a run could fail which nobody had touched.
/// </summary>
public static class SeededProperties
{
    private const uint Stream = 1;

    private const ulong Seed = 2026;

    /// <summary>Demands a property of so many generated values; the first that breaks it is handed to CsCheck, which shrinks it and names its seed.</summary>
    /// <exception cref="CsCheckException">The property does not hold.</exception>
    public static void Always<T>(this Gen<T> gen, Action<T> property, int iter = 100)
    {
        var random = new PCG(Stream, Seed);
        for (var i = 0; i < iter; i++)
        {
            var seed = random.ToString();
            try
            {
                property(gen.Generate(random, null, out _));
            }
            catch (Exception e)
            {
                gen.Sample(property, seed: seed, iter: iter);
                throw new CsCheckException($"The property held of the value of seed {seed} when it was tried again.", e);
            }
        }
    }

    /// <inheritdoc cref="Always{T}"/>
    public static void Always<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> property, int iter = 100) =>
        gen.Always(t => property(t.Item1, t.Item2), iter);

    /// <inheritdoc cref="Always{T}"/>
    public static void Always<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> property, int iter = 100) =>
        gen.Always(t => property(t.Item1, t.Item2, t.Item3), iter);

    /// <inheritdoc cref="Always{T}"/>
    public static void Always<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> property, int iter = 100) =>
        gen.Always(t => property(t.Item1, t.Item2, t.Item3, t.Item4), iter);
}
