using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>
/// Lets those who ask the same thing at the same time wait for one answer. It is called off only when none of them waits any more. Safe to
/// use from several threads.
/// </summary>
internal sealed class SharedCalls
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Call> _running = [];

    /// <summary>The answer of the call that runs under this key, or of <paramref name="ask"/>, which then runs under it.</summary>
    /// <param name="key">What is asked.</param>
    /// <param name="ask">Asks; it heeds not one caller's abort, but that of all.</param>
    /// <param name="cancellationToken">This caller's abort.</param>
    /// <returns>The answer, and whether this caller's own call gave it.</returns>
    public async Task<(LlmResponse Answer, bool IsOwn)> JoinAsync(
        string key, Func<CancellationToken, Task<LlmResponse>> ask, CancellationToken cancellationToken)
    {
        bool isOwn;
        Call call;
        lock (_gate)
        {
            isOwn = !_running.TryGetValue(key, out call!);
            if (isOwn)
                _running.Add(key, call = new Call());
            call.Waiting++;
        }

        if (isOwn)
            _ = RunAsync(key, call, ask);
        try
        {
            return (await call.Answer.Task.WaitAsync(cancellationToken), isOwn);
        }
        finally
        {
            Leave(key, call);
        }
    }

    private async Task RunAsync(string key, Call call, Func<CancellationToken, Task<LlmResponse>> ask)
    {
        try
        {
            var answer = await ask(call.Abort.Token);
            Forget(key, call);
            call.Answer.SetResult(answer);
        }
        catch (OperationCanceledException) when (call.Abort.IsCancellationRequested)
        {
            Forget(key, call);
            call.Answer.SetCanceled(call.Abort.Token);
        }
        catch (Exception e)
        {
            Forget(key, call);
            call.Answer.SetException(e);
            _ = call.Answer.Task.Exception; // Those who wait get it; if none does any more, it is nobody's.
        }
    }

    private void Leave(string key, Call call)
    {
        lock (_gate)
        {
            if (--call.Waiting > 0 || call.Answer.Task.IsCompleted)
                return;

            // Whoever asks from now on asks anew.
            if (_running.GetValueOrDefault(key) == call)
                _running.Remove(key);
        }

        call.Abort.Cancel();
    }

    private void Forget(string key, Call call)
    {
        lock (_gate)
        {
            if (_running.GetValueOrDefault(key) == call)
                _running.Remove(key);
        }
    }

    private sealed class Call
    {
        public TaskCompletionSource<LlmResponse> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public CancellationTokenSource Abort { get; } = new();

        public int Waiting { get; set; }
    }
}
