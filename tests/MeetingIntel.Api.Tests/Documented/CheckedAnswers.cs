using Xunit.Abstractions;
using Xunit.Sdk;

namespace MeetingIntel.Api.Tests.Documented;

/// <summary>Tells at the end of a run how many answers were held against the document; the last group to run has it.</summary>
public sealed class CheckedAnswers(IMessageSink sink) : IDisposable
{
    public void Dispose() => sink.OnMessage(new DiagnosticMessage($"{AnswerCheck.Checked} answers were as docs/openapi.json has them."));
}
