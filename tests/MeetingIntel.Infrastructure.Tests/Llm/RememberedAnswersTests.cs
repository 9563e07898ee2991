using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;

namespace MeetingIntel.Infrastructure.Tests.Llm;

public sealed class RememberedAnswersTests
{
    private readonly RememberedAnswers _answers = new(maxChars: 1000);

    [Fact]
    public void Any_number_of_answers_takes_no_more_than_the_room()
    {
        for (var i = 0; i < 10_000; i++)
        {
            _answers.Keep($"key {i}", OfLength(i % 300));
            Assert.InRange(_answers.Chars, 0, 1000);
        }

        Assert.NotNull(_answers.Find("key 9999"));
        Assert.Null(_answers.Find("key 0"));
    }

    [Fact]
    public void A_newer_answer_takes_the_place_and_the_room_of_the_older()
    {
        _answers.Keep("key", OfLength(500));
        _answers.Keep("key", OfLength(100));

        Assert.Equal(100, _answers.Find("key")?.Json.Length);
        Assert.Equal("key".Length + 100, _answers.Chars);
    }

    [Fact]
    public void An_answer_longer_than_the_room_is_not_kept_and_costs_no_other_its_place()
    {
        _answers.Keep("small", OfLength(100));
        _answers.Keep("large", OfLength(1001));

        Assert.Null(_answers.Find("large"));
        Assert.NotNull(_answers.Find("small"));
    }

    private static LlmResponse OfLength(int chars) => new(new string('x', chars), "");
}
