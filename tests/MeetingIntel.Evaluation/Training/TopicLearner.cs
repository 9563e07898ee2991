using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>
/// Learns what each trait of a phrase weighs, by ridge regression, solved with conjugate gradients: the same from the same examples.
/// Traits of shape are brought to one scale first, so that all are shrunk alike.
/// </summary>
internal sealed class TopicLearner
{
    private const int Shapes = TopicTraits.Shapes;
    private const double ShrinkingOfShapes = 3;
    private const double ShrinkingOfWords = 50;
    private const int MostSteps = 300;
    private const double Tolerance = 1e-5;
    private const double LeastDeviation = 1e-3;

    private readonly IReadOnlyList<TopicExample> _examples;
    private readonly double[] _importance;
    private readonly double[] _mean = new double[Shapes];
    private readonly double[] _deviation = new double[Shapes];
    private readonly float[][] _shapes;
    private readonly Trait[][] _words;

    private TopicLearner(IReadOnlyList<TopicExample> examples)
    {
        _examples = examples;
        var scale = examples.Count / examples.Sum(e => e.Importance);
        _importance = [.. examples.Select(e => e.Importance * scale)];
        _words = [.. examples.Select(e => e.Traits.Where(t => t.Kind >= Shapes).ToArray())];
        _shapes = [.. examples.Select(ShapeOf)];
        Standardise();
    }

    /// <summary>The weights, by kind of trait.</summary>
    public static float[] Learn(IReadOnlyList<TopicExample> examples) => new TopicLearner(examples).Solve();

    private static float[] ShapeOf(TopicExample example)
    {
        var shape = new float[Shapes];
        foreach (var trait in example.Traits.Where(t => t.Kind < Shapes))
            shape[trait.Kind] = trait.Value;
        return shape;
    }

    private void Standardise()
    {
        for (var kind = 0; kind < Shapes; kind++)
        {
            var mean = 0.0;
            for (var i = 0; i < _shapes.Length; i++)
                mean += _importance[i] * _shapes[i][kind] / _shapes.Length;
            var variance = 0.0;
            for (var i = 0; i < _shapes.Length; i++)
                variance += _importance[i] * Math.Pow(_shapes[i][kind] - mean, 2) / _shapes.Length;
            (_mean[kind], _deviation[kind]) = (mean, Math.Sqrt(variance) + LeastDeviation);
            foreach (var shape in _shapes)
                shape[kind] = (float)((shape[kind] - mean) / _deviation[kind]);
        }
    }

    private float[] Solve()
    {
        var mean = _examples.Select((e, i) => _importance[i] * e.Likeness).Sum() / _examples.Count;
        var solution = ConjugateGradients(Transposed([.. _examples.Select(e => e.Likeness - mean)]));
        var weights = Array.ConvertAll(solution, w => (float)w);
        var offset = mean;
        for (var kind = 0; kind < Shapes; kind++)
        {
            weights[kind] = (float)(solution[kind] / _deviation[kind]);
            offset -= solution[kind] / _deviation[kind] * _mean[kind];
        }

        weights[TopicTraits.Always] += (float)offset;
        return weights;
    }

    private double[] ConjugateGradients(double[] right)
    {
        var scale = Diagonal();
        var (solution, residual) = (new double[right.Length], right.ToArray());
        var direction = residual.Zip(scale, (r, s) => r / s).ToArray();
        var (energy, goal) = (Dot(residual, direction), Tolerance * Math.Sqrt(Dot(right, right)));
        for (var step = 0; step < MostSteps && Math.Sqrt(Dot(residual, residual)) > goal; step++)
        {
            var turned = Applied(direction);
            var length = energy / Dot(direction, turned);
            for (var i = 0; i < solution.Length; i++)
            {
                solution[i] += length * direction[i];
                residual[i] -= length * turned[i];
            }

            var scaled = residual.Zip(scale, (r, s) => r / s).ToArray();
            var (before, after) = (energy, Dot(residual, scaled));
            energy = after;
            for (var i = 0; i < direction.Length; i++)
                direction[i] = scaled[i] + (after / before * direction[i]);
        }

        return solution;
    }

    private double[] Diagonal()
    {
        var diagonal = new double[TopicTraits.Kinds];
        for (var i = 0; i < _shapes.Length; i++)
        {
            for (var kind = 0; kind < Shapes; kind++)
                diagonal[kind] += _importance[i] * _shapes[i][kind] * _shapes[i][kind];
            foreach (var (kind, value) in _words[i])
                diagonal[kind] += _importance[i] * value * value;
        }

        for (var kind = 0; kind < diagonal.Length; kind++)
            diagonal[kind] += Shrinking(kind);
        return diagonal;
    }

    /// <summary>What the equations make of some weights.</summary>
    private double[] Applied(double[] weights)
    {
        var sums = new double[_shapes.Length];
        for (var i = 0; i < sums.Length; i++)
        {
            for (var kind = 0; kind < Shapes; kind++)
                sums[i] += _shapes[i][kind] * weights[kind];
            foreach (var (kind, value) in _words[i])
                sums[i] += value * weights[kind];
        }

        var applied = Transposed(sums);
        for (var kind = 0; kind < applied.Length; kind++)
            applied[kind] += Shrinking(kind) * weights[kind];
        return applied;
    }

    private double[] Transposed(double[] values)
    {
        var transposed = new double[TopicTraits.Kinds];
        for (var i = 0; i < values.Length; i++)
        {
            var value = _importance[i] * values[i];
            for (var kind = 0; kind < Shapes; kind++)
                transposed[kind] += value * _shapes[i][kind];
            foreach (var (kind, trait) in _words[i])
                transposed[kind] += value * trait;
        }

        return transposed;
    }

    private static double Shrinking(int kind) => kind < Shapes ? ShrinkingOfShapes : ShrinkingOfWords;

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
