using FluentValidation;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Diagnostics;

namespace MeetingIntel.Api.Problems;

/// <summary>The one table from refusals to problems. What it does not know is a defect of ours: 500 without detail, and a log entry.</summary>
internal sealed partial class ExceptionProblems(ILogger<ExceptionProblems> logger) : IExceptionHandler
{
    private const int ClientClosedRequest = 499;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The client is gone: nobody reads an answer, and it is no defect of ours.
        if (exception is ConnectionResetException || (httpContext.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException))
        {
            httpContext.Response.StatusCode = ClientClosedRequest;
            return true;
        }

        await Answer(exception).WriteAsync(httpContext);
        return true;
    }

    private ProblemAnswer Answer(Exception exception)
    {
        switch (exception)
        {
            case ValidationException e:
                return FieldErrors.ToProblem(e.Errors.Select(f => (f.PropertyName, f.ErrorMessage)));
            case InvalidRequestException e:
                return FieldErrors.ToProblem([(e.Field, e.Message)]);
            case NotFoundException e:
                return new(ProblemTypes.NotFound, e.Message);
            case NoInsightsException e:
                return new(ProblemTypes.NoInsights, e.Message);
            case ForbiddenException e:
                return new(ProblemTypes.Forbidden, e.Message);
            case ConflictException or RuleBrokenException:
                return new(ProblemTypes.Conflict, exception.Message);
            case TooLargeException e:
                return new(ProblemTypes.TooLarge, e.Message);
            case ModelUnavailableException e:
                return new(e.IsPermanent ? ProblemTypes.ModelMisconfigured : ProblemTypes.ModelUnavailable, e.Message)
                {
                    AnalysisId = e.AnalysisId,
                    RetryAfter = e.RetryAfter,
                };
            case LlmException e:
                return new(e.IsPermanent ? ProblemTypes.ModelMisconfigured : ProblemTypes.ModelUnavailable, $"The model gave no answer: {e.Message}.{(e.Remedy is { } remedy ? $" {remedy}" : "")}")
                {
                    RetryAfter = e.RetryAfter,
                };
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return new(ProblemTypes.TooLarge, "The body is larger than the service takes.");
            case BadHttpRequestException e:
                return new(ProblemTypes.InvalidRequest, e.StatusCode == StatusCodes.Status408RequestTimeout
                    ? "The body came too slowly; send it again without a pause."
                    : "The body was cut short; send it again whole.");
            default:
                LogDefect(exception);
                return new(ProblemTypes.Internal, "The service failed; its log has more under this trace_id.");
        }
    }

    [LoggerMessage(30, LogLevel.Error, "A request failed by a defect of ours")]
    private partial void LogDefect(Exception defect);
}
