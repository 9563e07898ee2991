using System.Text.Json;

namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>
/// Replies with status 200 and the vendor's envelope of an answer, good or bad. Where no text is given the answer is the valid one for
/// the request's task, from <see cref="FakeLlmAnswers"/>. The usage is always 120 tokens in, 40 of them from the prompt cache, and 30 out.
/// </summary>
public static class FakeCompletions
{
    /// <summary>The valid answer to whichever task is asked.</summary>
    public static FakeReply Valid() => Saying(FakeLlmAnswers.For);

    /// <summary>These words.</summary>
    public static FakeReply Saying(string text) => Saying(_ => text);

    /// <summary>Words that depend on the request.</summary>
    public static FakeReply Saying(Func<FakeLlmRequest, string> text) => Of(request => new FakeCompletion(text(request)));

    /// <summary>A valid answer inside a Markdown fence.</summary>
    public static FakeReply Fenced() => Saying(request => $"```json\n{FakeLlmAnswers.For(request)}\n```");

    /// <summary>A valid answer with chat before and after it.</summary>
    public static FakeReply InProse() => Saying(request =>
        $"Sure! Here is the JSON:\n\n{FakeLlmAnswers.For(request)}\n\nLet me know if you need anything else.");

    /// <summary>Nothing at all: OpenAI's empty content, Anthropic's empty list of blocks.</summary>
    public static FakeReply Empty() => Saying("");

    /// <summary>Words that are no JSON.</summary>
    public static FakeReply NotJson() => Saying("I could not find anything of the kind in this meeting.");

    /// <summary>JSON of another form than was asked for.</summary>
    public static FakeReply WrongSchema() => Saying("""{"unexpected":[1,2,3]}""");

    /// <summary>A valid answer in which the first key stands twice.</summary>
    public static FakeReply DuplicateKeys() => Saying(request =>
    {
        var answer = FakeLlmAnswers.For(request);
        using var document = JsonDocument.Parse(answer);
        var first = document.RootElement.EnumerateObject().First();
        return $"{{{JsonSerializer.Serialize(first.Name)}:{first.Value.GetRawText()},{answer[1..]}";
    });

    /// <summary>Half of a valid answer, cut at the longest allowed length: <c>length</c>, or Anthropic's <c>max_tokens</c>.</summary>
    public static FakeReply CutAtLength() => Of(request =>
    {
        var answer = FakeLlmAnswers.For(request);
        return new FakeCompletion(answer[..(answer.Length / 2)], FakeEnding.Length);
    });

    /// <summary>A refusal: OpenAI's <c>message.refusal</c>, Anthropic's stop reason <c>refusal</c>.</summary>
    public static FakeReply Refused() => Of(_ => new FakeCompletion("", FakeEnding.Refused));

    /// <summary>An answer held back by the vendor's filter: OpenAI's <c>content_filter</c>; Anthropic has only <c>refusal</c>.</summary>
    public static FakeReply Filtered() => Of(_ => new FakeCompletion("", FakeEnding.Filtered));

    private static FakeReply Of(Func<FakeLlmRequest, FakeCompletion> completion) => new()
    {
        Body = request => request.Protocol == FakeLlmProtocol.Anthropic
            ? AnthropicWire.Write(request, completion(request))
            : OpenAIWire.Write(request, completion(request)),
    };
}
