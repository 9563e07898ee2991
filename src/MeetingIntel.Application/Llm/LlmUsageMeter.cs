using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Application.Llm;

/// <summary>Counts the calls made for one request, failed ones included. Safe to use from several threads.</summary>
public sealed class LlmUsageMeter
{
    private readonly Lock _gate = new();
    private int _calls;
    private LlmTokens _tokens;

    /// <summary>Counts a call.</summary>
    /// <param name="tokens">What it cost; default for a call that failed.</param>
    public void Count(LlmTokens tokens)
    {
        lock (_gate)
        {
            _calls++;
            _tokens = new LlmTokens(
                _tokens.Input + tokens.Input, _tokens.CachedInput + tokens.CachedInput, _tokens.Output + tokens.Output,
                (_tokens.Cost, tokens.Cost) is (null, null) ? null : (_tokens.Cost ?? 0) + (tokens.Cost ?? 0));
        }
    }

    /// <summary>Calls so far.</summary>
    public int Calls
    {
        get { lock (_gate) return _calls; }
    }

    /// <summary>What was counted so far.</summary>
    public ModelUsage Total
    {
        get
        {
            lock (_gate)
                return new(_calls, Math.Max(0, _calls - 1), _tokens.Input, _tokens.CachedInput, _tokens.Output, _tokens.Cost);
        }
    }
}
