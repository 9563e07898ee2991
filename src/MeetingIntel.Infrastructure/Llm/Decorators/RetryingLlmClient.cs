using MeetingIntel.Application.Llm;
using Polly;
using Polly.Retry;

namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>
/// Asks again while the failure is transient and tries are left. The waits grow exponentially with jitter and are never shorter than
/// the provider asks; a wait that would pass the request's deadline is not begun.
/// </summary>
/// <param name="next">Who is asked; one call is one try.</param>
/// <param name="options">How often and how soon; at least two tries.</param>
/// <param name="clock">What the waits run on.</param>
/// <param name="chance">Numbers from 0 to 1 that spread the waits.</param>
internal sealed class RetryingLlmClient(ILlmClient next, LlmRetryOptions options, TimeProvider clock, Func<double> chance) : ILlmClient
{
    private static readonly ResiliencePropertyKey<Course> CourseSoFar = new("course");

    private readonly ResiliencePipeline<LlmResponse> _retry = Retry(options, clock, chance);

    /// <inheritdoc/>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        var course = new Course(request);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(CourseSoFar, course);
        try
        {
            return await _retry.ExecuteAsync(async c =>
            {
                try
                {
                    return await next.GenerateAsync(course.NextTry(), c.CancellationToken);
                }
                catch (LlmException e)
                {
                    course.Note(e);
                    throw;
                }
            }, context);
        }
        catch (LlmException e) when (e.IsTransient)
        {   // It would have been asked again, had tries been left.
            throw new LlmException(
                e.Kind, $"LLM call failed after {options.MaxAttempts} retries", course.Telling?.RetryAfter, isTransient: false, e);
        }
        catch (OperationCanceledException e) when (course.Telling is not null)
        {   // Whoever cancelled may want to know what went wrong before.
            throw new OperationCanceledException(e.Message, course.Telling, cancellationToken);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResiliencePipeline<LlmResponse> Retry(LlmRetryOptions options, TimeProvider clock, Func<double> chance)
    {
        var step = TimeSpan.FromMilliseconds(options.BaseDelayMs);
        return new ResiliencePipelineBuilder<LlmResponse> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<LlmResponse>
            {
                MaxRetryAttempts = options.MaxAttempts - 1, // Polly counts retries, the setting counts tries.
                BackoffType = DelayBackoffType.Exponential,
                Delay = step,
                UseJitter = true,
                Randomizer = chance,
                ShouldHandle = new PredicateBuilder<LlmResponse>().Handle<LlmException>(e => e.IsTransient),
                DelayGenerator = args => ValueTask.FromResult(WaitAsAsked(args, step, chance)),
                OnRetry = args =>
                {
                    args.Context.CancellationToken.ThrowIfCancellationRequested();
                    var course = args.Context.Properties.GetValue(CourseSoFar, null!);
                    return args.RetryDelay > course.Question.Deadline - clock.GetUtcNow()
                        ? throw DeadlineReached.For(course.Question, course.CallsBefore, course.Telling)
                        : ValueTask.CompletedTask;
                },
            })
            .Build();
    }

    /// <summary>
    /// What the provider asked for, but no less than we would wait unasked, and a little more so that not all come back at once; null
    /// leaves the wait to Polly.
    /// </summary>
    private static TimeSpan? WaitAsAsked(RetryDelayGeneratorArguments<LlmResponse> args, TimeSpan step, Func<double> chance)
    {
        if (args.Outcome.Exception is not LlmException { RetryAfter: { Ticks: > 0 } asked })
            return null;
        var unasked = step * Math.Pow(2, args.AttemptNumber);
        return (asked > unasked ? asked : unasked) + (step * chance());
    }

    /// <summary>How the tries at one question went so far.</summary>
    private sealed class Course(LlmRequest question)
    {
        private string? _correction = question.Correction;

        public LlmRequest Question => question;

        /// <summary>The calls that the question had before, with another provider.</summary>
        public int CallsBefore { get; } = question.Meter.Calls;

        /// <summary>The last failure that asked for a wait; when none did, the last.</summary>
        public LlmException? Telling { get; private set; }

        public LlmRequest NextTry() => _correction == question.Correction ? question : question with { Correction = _correction };

        public void Note(LlmException failure)
        {
            if (failure.RetryAfter is not null || Telling?.RetryAfter is null)
                Telling = failure;
            if (failure.Kind == LlmFailureKind.MalformedAnswer)
                _correction = failure.Correction ?? failure.Message;
        }
    }
}
