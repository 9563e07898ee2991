using Microsoft.ML;
using Microsoft.ML.Data;

namespace MeetingIntel.Evaluation.Training;

/// <summary>Learns what each trait weighs, by logistic regression, the same from the same examples.</summary>
/// <param name="kinds">How many kinds of trait there are; the first is one that every example has.</param>
/// <param name="regularization">How strongly weights are held near 0.</param>
internal sealed class Learner(int kinds, float regularization = 1)
{
    /// <summary>The weights, by kind of trait.</summary>
    public float[] Learn(IEnumerable<Example> examples)
    {
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Traits)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, kinds);
        var rows = context.Data.LoadFromEnumerable(examples.Select(RowOf).ToList(), schema);
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(
            new Microsoft.ML.Trainers.LbfgsLogisticRegressionBinaryTrainer.Options
            {
                FeatureColumnName = nameof(Row.Traits),
                LabelColumnName = nameof(Row.IsRight),
                L1Regularization = 0,
                L2Regularization = regularization,
                NumberOfThreads = 1,
                OptimizationTolerance = 1e-6f,
                HistorySize = 20,
            });
        var model = trainer.Fit(rows).Model.SubModel;
        var weights = new float[kinds];
        var (learned, bias) = (model.Weights, model.Bias);
        for (var i = 0; i < weights.Length; i++)
            weights[i] = learned[i];
        weights[0] += bias;
        return weights;
    }

    private Row RowOf(Example example)
    {
        var byKind = example.Traits.GroupBy(t => t.Kind).OrderBy(g => g.Key).Select(g => (g.Key, Value: g.Sum(t => t.Value))).ToList();
        return new()
        {
            IsRight = example.IsRight,
            Traits = new VBuffer<float>(kinds, byKind.Count, [.. byKind.Select(k => k.Value)], [.. byKind.Select(k => k.Key)]),
        };
    }

    private sealed class Row
    {
        public bool IsRight { get; set; }

        public VBuffer<float> Traits { get; set; }
    }
}
