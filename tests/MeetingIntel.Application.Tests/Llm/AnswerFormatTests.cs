using System.Text.Json;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Application.Tests.Llm;

public sealed class AnswerFormatTests
{
    private const string Good = """{"first_word":"a","number":1,"day":null,"mood":"very_good","parts":[{"name":"b"}]}""";

    private enum Mood
    {
        Bad,
        VeryGood,
    }

    [Fact]
    public void A_good_answer_is_read()
    {
        var answer = AnswerFormat<Sample>.Parse(Good);

        Assert.Equal(("a", 1, null, Mood.VeryGood, "b"), (answer.FirstWord, answer.Number, answer.Day, answer.Mood, Assert.Single(answer.Parts).Name));
        Assert.Null(AnswerFormat<Sample>.FindFault(Good, _ => null));
    }

    [Fact]
    public void What_is_written_reads_back_as_the_same()
    {
        var answer = new Sample("a", 1, new DateOnly(2026, 3, 4), Mood.Bad, [new Part("b")]);

        var again = AnswerFormat<Sample>.Parse(AnswerFormat<Sample>.Write(answer));

        Assert.Equal((answer.FirstWord, answer.Number, answer.Day, answer.Mood), (again.FirstWord, again.Number, again.Day, again.Mood));
        Assert.Equal(answer.Parts, again.Parts);
    }

    [Fact]
    public void What_the_check_finds_is_the_fault() => Assert.Equal("too few", AnswerFormat<Sample>.FindFault(Good, _ => "too few"));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("```json\n{}\n```")]
    [InlineData("{}")]
    [InlineData("""{"first_word":"a","number":1,"day":null,"mood":"bad","parts":[]""")] // cut off
    [InlineData("""{"first_word":"a","number":1,"day":null,"mood":"bad","parts":[]} and more""")]
    [InlineData("""{"number":1,"day":null,"mood":"bad","parts":[]}""")] // first_word is missing
    [InlineData("""{"first_word":"a","number":1,"mood":"bad","parts":[]}""")] // so is day, though it may be null
    [InlineData("""{"first_word":null,"number":1,"day":null,"mood":"bad","parts":[]}""")]
    [InlineData("""{"first_word":"a","number":null,"day":null,"mood":"bad","parts":[]}""")]
    [InlineData("""{"first_word":"a","number":"1","day":null,"mood":"bad","parts":[]}""")]
    [InlineData("""{"first_word":"a","number":1,"day":"Friday","mood":"bad","parts":[]}""")]
    [InlineData("""{"first_word":"a","number":1,"day":"2026-13-01","mood":"bad","parts":[]}""")]
    [InlineData("""{"first_word":"a","number":1,"day":null,"mood":"superb","parts":[]}""")]
    [InlineData("""{"first_word":"a","number":1,"day":null,"mood":1,"parts":[]}""")]
    [InlineData("""{"first_word":"a","number":1,"day":null,"mood":"bad","parts":null}""")]
    [InlineData("""{"first_word":"a","number":1,"day":null,"mood":"bad","parts":[null]}""")]
    [InlineData("""{"first_word":"a","number":1,"day":null,"mood":"bad","parts":[{"name":null}]}""")]
    [InlineData("""{"first_word":"a","number":1,"day":null,"mood":"bad","parts":[{}]}""")]
    [InlineData("""{"first_word":"a","first_word":"b","number":1,"day":null,"mood":"bad","parts":[]}""")]
    [InlineData("""{"firstWord":"a","number":1,"day":null,"mood":"bad","parts":[]}""")]
    [InlineData("""{"first_word":"\ud83d","number":1,"day":null,"mood":"bad","parts":[]}""")] // half a surrogate pair
    public void Whatever_is_not_of_the_form_is_a_fault_and_never_a_crash(string json)
    {
        Assert.StartsWith("it is not JSON of the schema", AnswerFormat<Sample>.FindFault(json, _ => null), StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => AnswerFormat<Sample>.Parse(json));
    }

    [Fact]
    public void A_fault_says_where_it_is()
    {
        var fault = AnswerFormat<Sample>.FindFault("""{"first_word":"a","number":1,"day":null,"mood":"bad","parts":[{"name":"b"},{"name":3}]}""", _ => null);

        Assert.Equal("it is not JSON of the schema, at $.parts[1].name", fault);
    }

    [Fact]
    public void A_field_that_nobody_asked_for_is_skipped() =>
        Assert.Null(AnswerFormat<Sample>.FindFault(Good.Replace("{\"first", "{\"because\":{\"x\":1},\"first", StringComparison.Ordinal), _ => null));

    [Fact]
    public void The_schema_requires_every_field_and_allows_no_other()
    {
        using var schema = JsonDocument.Parse(AnswerFormat<Sample>.Schema);
        var root = schema.RootElement;

        Assert.Equal(["first_word", "number", "day", "mood", "parts"], root.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        Assert.Equal(["first_word", "number", "day", "mood", "parts"], root.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
        Assert.False(root.GetProperty("additionalProperties").GetBoolean());
        var part = root.GetProperty("properties").GetProperty("parts").GetProperty("items");
        Assert.Equal("name", Assert.Single(part.GetProperty("required").EnumerateArray()).GetString());
        Assert.False(part.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void The_schema_allows_null_only_where_the_record_does()
    {
        using var schema = JsonDocument.Parse(AnswerFormat<Sample>.Schema);
        var properties = schema.RootElement.GetProperty("properties");

        Assert.Equal(["string", "null"], properties.GetProperty("day").GetProperty("type").EnumerateArray().Select(t => t.GetString()));
        Assert.Equal("string", properties.GetProperty("first_word").GetProperty("type").GetString());
        Assert.Equal("array", properties.GetProperty("parts").GetProperty("type").GetString());
        Assert.Equal("object", properties.GetProperty("parts").GetProperty("items").GetProperty("type").GetString());
        Assert.Equal(["bad", "very_good"], properties.GetProperty("mood").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
    }

    private sealed record Sample(string FirstWord, int Number, DateOnly? Day, Mood Mood, IReadOnlyList<Part> Parts);

    private sealed record Part(string Name);
}
