using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Application.Llm;

/// <summary>Counts the calls made for one request, failed ones included. Safe to use from several threads.</summary>
public sealed class LlmUsageMeter
{
    private readonly Lock _gate = new();
    private ModelUsage _total = ModelUsage.None;

    /// <summary>Counts a call.</summary>
    /// <param name="tokens">What it cost; default for a call that failed.</param>
    public void Count(LlmTokens tokens)
    {
        lock (_gate)
        {
            var retries = _total.Calls > 0 ? 1 : 0;
            _total = _total.Add(new ModelUsage(1, retries, tokens.Input, tokens.CachedInput, tokens.Output, tokens.Cost));
        }
    }

    /// <summary>Calls so far.</summary>
    public int Calls => Total.Calls;

    /// <summary>What was counted so far.</summary>
    public ModelUsage Total
    {
        get { lock (_gate) return _total; }
    }
}
