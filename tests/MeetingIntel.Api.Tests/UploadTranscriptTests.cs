using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

[Collection(SteadyServiceGroup.Name)]
public sealed class UploadTranscriptTests(SteadyService service)
{
    private const string Vtt = """
        WEBVTT

        00:00:05.000 --> 00:00:11.500
        <v Dana Whitfield>The offline mode works &amp; the drivers are happy.</v>

        00:00:12.000 --> 00:00:15.250
        <v Alice Moreau>Great. I'll send you the training
        plan by Friday.</v>

        """;

    private const string Srt = "1\n00:00:05,000 --> 00:00:11,500\nDana Whitfield: Hello.\n\n2\n00:00:12,500 --> 00:00:15,000\nAlice Moreau: Good morning.\n";

    private const string Json = """[{"speaker_name":"Dana Whitfield","start_time":5,"sentence":"Hello."},{"speaker_name":"Alice Moreau","start_time":12.5,"sentence":"Good morning."}]""";

    private const string Labelled = "[00:00:05] Dana Whitfield: Hello.\n[00:00:12] Alice Moreau: Good morning.";

    private readonly HttpClient _client = service.Client;

    [Theory]
    [InlineData("text/plain", Labelled, 12.0)]
    [InlineData("text/plain; charset=utf-8", Labelled, 12.0)]
    [InlineData("text/plain", Srt, 12.5)]
    [InlineData("text/plain", Json, 12.5)]
    [InlineData("TEXT/Plain; charset=\"UTF-8\"", Srt, 12.5)]
    [InlineData("application/x-subrip", Srt, 12.5)]
    [InlineData("Application/X-SubRip", Srt, 12.5)]
    [InlineData("application/json", Json, 12.5)]
    [InlineData("application/json; charset=utf-8", Json, 12.5)]
    public async Task Every_type_is_read_as_turns_and_given_back_letter_by_letter(string type, string text, double secondStart)
    {
        var meeting = await _client.CreateMeetingAsync();

        var answer = await UploadAsync(meeting, text, type);

        Assert.Equal((HttpStatusCode.NoContent, ""), (answer.Status, answer.Text));
        var kept = await TranscriptAsync(meeting);
        Assert.Equal(text, kept.GetProperty("text").GetString());
        Assert.Equal(
            [(0, "Dana Whitfield", 5.0, "Hello."), (1, "Alice Moreau", secondStart, "Good morning.")],
            TurnsOf(kept));
        Assert.Equal(text, await TextAsync(meeting));
    }

    [Fact]
    public async Task WebVTT_is_read_as_turns_of_what_was_said()
    {
        var meeting = await _client.CreateMeetingAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await UploadAsync(meeting, Vtt, "text/vtt")).Status);

        var kept = await TranscriptAsync(meeting);
        Assert.Equal(
            [(0, "Dana Whitfield", 5.0, "The offline mode works & the drivers are happy."), (1, "Alice Moreau", 12.0, "Great. I'll send you the training\nplan by Friday.")],
            TurnsOf(kept));
        Assert.Equal(Vtt, await TextAsync(meeting));
    }

    [Fact]
    public async Task What_GET_answered_can_be_uploaded_to_another_meeting()
    {
        var answered = await _client.GetJsonAsync("/meetings/meeting_2/transcript");
        var meeting = await _client.CreateMeetingAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await UploadAsync(meeting, answered.Text, "application/json")).Status);

        Assert.Equal(TurnsOf(answered.Ok()), TurnsOf(await TranscriptAsync(meeting)));
    }

    [Fact]
    public async Task The_mark_of_utf8_is_no_part_of_the_text()
    {
        var meeting = await _client.CreateMeetingAsync();

        using var answer = await UploadAsync(meeting, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Vtt)], "text/vtt");

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(Vtt, await TextAsync(meeting));
    }

    [Fact]
    public async Task The_same_text_again_becomes_the_newest_again()
    {
        var meeting = await _client.CreateMeetingAsync();
        foreach (var (text, type) in new[] { (Srt, "application/x-subrip"), (Labelled, "text/plain"), (Srt, "text/plain") })
            Assert.Equal(HttpStatusCode.NoContent, (await UploadAsync(meeting, text, type)).Status);

        Assert.Equal(Srt, await TextAsync(meeting));
    }

    [Fact]
    public async Task An_upload_changes_nothing_but_the_transcript()
    {
        var before = await _client.GetJsonAsync("/meetings/meeting_5");
        var (insights, analyses) = (await _client.GetJsonAsync("/meetings/meeting_5/insights"), await _client.GetJsonAsync("/meetings/meeting_5/analyses"));
        var transcript = await TextAsync("meeting_5");

        Assert.Equal(HttpStatusCode.NoContent, (await UploadAsync("meeting_5", Labelled, "text/plain")).Status);

        Assert.Equal(before.Text, (await _client.GetJsonAsync("/meetings/meeting_5")).Text);
        Assert.Equal(insights.Text, (await _client.GetJsonAsync("/meetings/meeting_5/insights")).Text);
        Assert.Equal(analyses.Text, (await _client.GetJsonAsync("/meetings/meeting_5/analyses")).Text);
        Assert.Equal(HttpStatusCode.NoContent, (await UploadAsync("meeting_5", transcript, "text/plain")).Status);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml")]
    [InlineData("text/json")]
    [InlineData("text/*")]
    [InlineData("text/plain; charset=iso-8859-1")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("")]
    public async Task Another_type_or_charset_is_told_the_right_ones(string type)
    {
        var problem = (await UploadAsync("meeting_5", Labelled, type)).Problem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");

        Assert.Equal(
            "PUT /meetings/meeting_5/transcript reads text/plain, text/vtt, application/x-subrip or application/json.",
            problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        using var request = RequestOf("meeting_5", [0x1F, 0x8B, 8, 0], "text/plain");
        request.Content!.Headers.ContentEncoding.Add("gzip");

        using var answer = await _client.AskAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("text/vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nDana: Hi.\n\n00:00:0x --> 00:00:04\nDana: Bye.\n", 6)]
    [InlineData("text/plain", "WEBVTT\n\n00:00:0x --> 00:00:04\nDana: Bye.\n", 3)]
    [InlineData("text/vtt", Labelled, 1)]
    [InlineData("application/x-subrip", "1\n00:00:0x,000 --> 00:00:02,000\nDana: Hi.\n", 2)]
    [InlineData("application/json", "[\n{\"speaker\":\"Dana\",\n\"text\":\n", 4)]
    [InlineData("application/json", Labelled, 1)]
    public async Task What_is_malformed_is_told_with_its_line(string type, string text, int line)
    {
        var answer = await UploadAsync("meeting_5", text, type);

        answer.Invalid("transcript");
        var problem = answer.Json;
        Assert.Matches($"^Line {line}: [^\\n]{{10,}}\\.$", problem.GetProperty("errors").GetProperty("transcript")[0].GetString());
        Assert.Equal(problem.GetProperty("errors").GetProperty("transcript")[0].GetString(), problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("", "must not be blank")]
    [InlineData(" \r\n", "must not be blank")]
    [InlineData("Dana: H\0llo.", "must not contain the character NUL")]
    [InlineData("- \n...\n", "The transcript holds no words.")]
    public async Task What_holds_no_words_is_refused(string text, string reason)
    {
        var answer = await UploadAsync("meeting_5", text, "text/plain");

        answer.Invalid("transcript");
        Assert.Equal(reason, answer.Json.GetProperty("errors").GetProperty("transcript")[0].GetString());
    }

    [Fact]
    public async Task What_is_not_utf8_is_refused()
    {
        using var answer = await UploadAsync("meeting_5", [.. "Dana: Gr"u8, 0xFC, .. "ezi."u8], "text/plain");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var errors = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("errors");
        Assert.Equal("The body is not valid UTF-8.", errors.GetProperty("transcript")[0].GetString());
    }

    [Fact]
    public async Task The_form_is_checked_before_the_meeting()
    {
        (await UploadAsync("meeting_0", "WEBVTT\n\n00:0x --> 00:02\nHi.\n", "text/vtt")).Invalid("transcript");
        (await UploadAsync("meeting_0", Labelled, "text/plain")).Problem(HttpStatusCode.NotFound, "not-found");
        (await UploadAsync("%20", Labelled, "text/plain")).Invalid("id");
    }

    [Fact]
    public async Task A_transcript_above_the_limit_is_refused_and_one_at_it_is_kept()
    {
        await using var small = await RunningService.StartAsync(null, "Limits__TranscriptBytes=1024");
        var fits = $"Dana: {new string('a', 1024 - "Dana: ".Length)}";

        Assert.Equal(HttpStatusCode.NoContent, (await UploadAsync("meeting_5", fits, "text/plain", small.Client)).Status);

        var refused = (await UploadAsync("meeting_5", fits + "a", "text/plain", small.Client)).Problem(HttpStatusCode.RequestEntityTooLarge, "too-large");
        Assert.Equal("The transcript has 1025 bytes in UTF-8; at most 1024 are taken.", refused.GetProperty("detail").GetString());
        (await UploadAsync("meeting_5", new string('a', 100_000), "text/vtt", small.Client)).Problem(HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    [Fact]
    public async Task Uploads_of_one_text_at_the_same_time_all_succeed()
    {
        var meeting = await _client.CreateMeetingAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => UploadAsync(meeting, Labelled, "text/plain")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NoContent, answer.Status));
    }

    [Fact]
    public async Task Analyze_cites_WebVTT_by_turn_and_time()
    {
        var meeting = await _client.CreateMeetingAsync(time: "2025-11-19T10:00:00Z");

        var item = Assert.Single((await _client.AnalyzeAsync(meeting, Vtt)).Ok().GetProperty("insights").GetProperty("action_items").EnumerateArray());

        Assert.Equal(("Alice Moreau", "2025-11-21", true), (item.GetProperty("owner").GetString(), item.GetProperty("deadline").GetString(), item.GetProperty("verified").GetBoolean()));
        var evidence = Assert.Single(item.GetProperty("evidence").EnumerateArray());
        Assert.Equal("I'll send you the training\nplan by Friday", evidence.GetProperty("quote").GetString());
        Assert.Equal((1, "Alice Moreau", 12.0), (evidence.GetProperty("turn").GetInt32(), evidence.GetProperty("speaker").GetString(), evidence.GetProperty("start_seconds").GetDouble()));
        Assert.Equal(Vtt, await TextAsync(meeting));
    }

    private Task<Answer> UploadAsync(string meeting, string text, string type, HttpClient? client = null) =>
        (client ?? _client).SendAsync(HttpMethod.Put, $"/meetings/{meeting}/transcript", text, type);

    private async Task<HttpResponseMessage> UploadAsync(string meeting, byte[] bytes, string type)
    {
        using var request = RequestOf(meeting, bytes, type);
        return await _client.AskAsync(request);
    }

    private static HttpRequestMessage RequestOf(string meeting, byte[] bytes, string type)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return new HttpRequestMessage(HttpMethod.Put, $"/meetings/{meeting}/transcript") { Content = content };
    }

    private async Task<JsonElement> TranscriptAsync(string meeting) => (await _client.GetJsonAsync($"/meetings/{meeting}/transcript")).Ok();

    private async Task<string> TextAsync(string meeting)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/meetings/{meeting}/transcript");
        request.Headers.Accept.ParseAdd("text/plain");
        using var answer = await _client.AskAsync(request);
        return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
    }

    private static List<(int Turn, string? Speaker, double Start, string? Text)> TurnsOf(JsonElement transcript) =>
        [
            .. transcript.GetProperty("turns").EnumerateArray().Select(turn => (
                turn.GetProperty("turn").GetInt32(), turn.GetProperty("speaker").GetString(), turn.GetProperty("start_seconds").GetDouble(),
                turn.GetProperty("text").GetString())),
        ];
}
