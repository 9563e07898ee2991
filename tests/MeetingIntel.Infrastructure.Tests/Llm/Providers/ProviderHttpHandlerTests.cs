using System.Net;
using System.Text;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Providers;
using Microsoft.Extensions.Time.Testing;

namespace MeetingIntel.Infrastructure.Tests.Llm.Providers;

/// <summary>What the tests on the wire do not reach.</summary>
public sealed class ProviderHttpHandlerTests
{
    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "LLM cannot be reached")]
    [InlineData(HttpRequestError.ConnectionError, "LLM cannot be reached")]
    [InlineData(HttpRequestError.SecureConnectionError, "LLM cannot be reached securely")]
    [InlineData(HttpRequestError.ResponseEnded, "LLM broke off the connection")]
    [InlineData(HttpRequestError.HttpProtocolError, "LLM broke off the connection")]
    [InlineData(HttpRequestError.InvalidResponse, "LLM broke off the connection")]
    [InlineData(HttpRequestError.Unknown, "LLM broke off the connection")]
    public async Task A_connection_that_fails_is_an_outage(HttpRequestError error, string message)
    {
        var failure = await FailureAsync(_ => throw new HttpRequestException(error, "the address and more"));

        Assert.Equal((LlmFailureKind.Unavailable, message, true), (failure.Kind, failure.Message, failure.IsTransient));
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_an_outage()
    {
        var failure = await FailureAsync(_ => Answer(HttpStatusCode.OK, new BrokenStream()));

        Assert.Equal((LlmFailureKind.Unavailable, "LLM broke off the connection"), (failure.Kind, failure.Message));
    }

    [Fact]
    public async Task An_answer_without_a_length_is_read_up_to_the_bound_and_no_further()
    {
        using var whole = await SendAsync(_ => Answer(HttpStatusCode.OK, new EndlessStream(ProviderHttpHandler.MaxAnswerBytes)));
        Assert.Equal(ProviderHttpHandler.MaxAnswerBytes, (await whole.Content.ReadAsByteArrayAsync()).Length);

        var endless = new EndlessStream(long.MaxValue);
        var failure = await FailureAsync(_ => Answer(HttpStatusCode.OK, endless));

        Assert.Equal((LlmFailureKind.MalformedAnswer, "it was far too long"), (failure.Kind, failure.Correction));
        Assert.InRange(endless.Given, ProviderHttpHandler.MaxAnswerBytes, 2 * ProviderHttpHandler.MaxAnswerBytes);
    }

    [Fact]
    public async Task Of_a_refusal_only_the_beginning_is_read()
    {
        var endless = new EndlessStream(long.MaxValue);

        var failure = await FailureAsync(_ => Answer(HttpStatusCode.Forbidden, endless));

        Assert.Equal("LLM refused the request (403)", failure.Message);
        Assert.InRange(endless.Given, 1, 64 * 1024);
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_not_told_of_a_failure()
    {
        using var caller = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SendAsync(
            token =>
            {
                caller.Cancel();
                token.ThrowIfCancellationRequested();
                return Answer(HttpStatusCode.OK, Stream.Null);
            },
            caller.Token));
    }

    [Fact]
    public async Task Nothing_of_a_refusal_is_told()
    {
        const string said = """{"error":{"code":"sk-planted","type":"sk-planted","message":"sk-planted"}}""";

        var failure = await FailureAsync(_ => Answer(HttpStatusCode.Unauthorized, new MemoryStream(Encoding.UTF8.GetBytes(said))));

        Assert.DoesNotContain("sk-planted", failure.ToString() + failure.Remedy, StringComparison.Ordinal);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, Stream body) => new(status) { Content = new StreamContent(body) };

    private static Task<LlmException> FailureAsync(Func<CancellationToken, HttpResponseMessage> answer) =>
        Assert.ThrowsAsync<LlmException>(() => SendAsync(answer));

    private static async Task<HttpResponseMessage> SendAsync(
        Func<CancellationToken, HttpResponseMessage> answer, CancellationToken cancellationToken = default)
    {
        using var invoker = new HttpMessageInvoker(
            new ProviderHttpHandler(new Scripted(answer), new ProviderFailures("Llm:Test"), _ => { }, new FakeTimeProvider()));
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://model.test/");
        return await invoker.SendAsync(request, cancellationToken);
    }

    private sealed class Scripted(Func<CancellationToken, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(answer(cancellationToken));
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("reset");

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("reset");
    }

    /// <summary>Letters, as many as are wanted; counts those that were read.</summary>
    private sealed class EndlessStream(long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = (int)Math.Min(buffer.Length, length - Given);
            buffer.Span[..count].Fill((byte)'x');
            Given += count;
            return ValueTask.FromResult(count);
        }

        public override void Flush() => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
