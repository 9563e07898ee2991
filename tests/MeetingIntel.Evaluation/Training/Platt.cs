namespace MeetingIntel.Evaluation.Training;

/// <summary>Makes probabilities of sums that are right as often as they say (Platt 1999): a logistic curve, fitted by Newton's method.</summary>
internal static class Platt
{
    private const int Steps = 50;

    public static (float Slope, float Offset) Fit(IReadOnlyList<(double Sum, bool Right)> samples)
    {
        var (slope, offset) = (0.0, 0.0);   // from here every step leads towards the optimum
        for (var step = 0; step < Steps; step++)
        {
            double gradientSlope = 0, gradientOffset = 0, h11 = 1e-9, h12 = 0, h22 = 1e-9;
            foreach (var (sum, right) in samples)
            {
                var p = 1 / (1 + Math.Exp(-((slope * sum) + offset)));
                var (error, weight) = (p - (right ? 1 : 0), p * (1 - p));
                gradientSlope += error * sum;
                gradientOffset += error;
                h11 += weight * sum * sum;
                h12 += weight * sum;
                h22 += weight;
            }

            var determinant = (h11 * h22) - (h12 * h12);
            slope -= ((h22 * gradientSlope) - (h12 * gradientOffset)) / determinant;
            offset -= ((h11 * gradientOffset) - (h12 * gradientSlope)) / determinant;
        }

        return ((float)slope, (float)offset);
    }
}
