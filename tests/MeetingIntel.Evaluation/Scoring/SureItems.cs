using MeetingIntel.Evaluation.Predictions;

namespace MeetingIntel.Evaluation.Scoring;

/// <summary>What is left of a meeting's action items for a client that takes only those of a confidence or more.</summary>
/// <param name="Least">That confidence.</param>
/// <param name="Items">Those items by their words.</param>
/// <param name="Turns">Those items by the turns they rest on; null where nobody linked turns.</param>
public sealed record SureItems(double Least, TextMatches Items, TurnMatches? Turns)
{
    /// <summary>The confidences that are tried.</summary>
    private static readonly double[] Tried = [0.3, 0.5, 0.7];

    /// <summary>Scores a meeting's items at each confidence that is tried.</summary>
    /// <param name="found">The items.</param>
    /// <param name="byText">Scores some of them by their words.</param>
    /// <param name="byTurn">Scores some of them by their turns.</param>
    public static IReadOnlyList<SureItems> Of(
        IReadOnlyList<PredictedItem> found, Func<IReadOnlyList<PredictedItem>, TextMatches> byText, Func<IReadOnlyList<PredictedItem>, TurnMatches?> byTurn) =>
    [
        .. from least in Tried
           let sure = (IReadOnlyList<PredictedItem>)[.. found.Where(i => i.Confidence >= least)]
           select new SureItems(least, byText(sure), byTurn(sure)),
    ];
}
