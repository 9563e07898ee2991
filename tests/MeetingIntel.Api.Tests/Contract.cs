using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MeetingIntel.Api.Tests.Documented;

namespace MeetingIntel.Api.Tests;

/// <summary>Sends requests as a client would and reads the answers as JSON. Whatever comes back must be as the document has it.</summary>
internal static class Contract
{
    public static async Task<Answer> SendAsync(this HttpClient client, HttpMethod method, string path, string? body = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8);
            request.Content.Headers.ContentType = type.Length == 0 ? null : MediaTypeHeaderValue.Parse(type);
        }

        using var response = await client.AskAsync(request);
        return new Answer(response.StatusCode, response.Headers, response.Content.Headers, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a request of any shape.</summary>
    public static async Task<HttpResponseMessage> AskAsync(this HttpClient client, HttpRequestMessage request)
    {
        var response = await client.SendAsync(request);
        await AnswerCheck.RequireAsync(response);
        return response;
    }

    public static Task<Answer> GetJsonAsync(this HttpClient client, string path) => client.SendAsync(HttpMethod.Get, path);

    public static Task<Answer> PostAsync(this HttpClient client, string path, object body) =>
        client.SendAsync(HttpMethod.Post, path, body as string ?? JsonSerializer.Serialize(body));

    public static Task<Answer> PatchAsync(this HttpClient client, string path, string body) => client.SendAsync(HttpMethod.Patch, path, body);

    /// <summary>Creates a meeting on the demo data and gives its id.</summary>
    public static async Task<string> CreateMeetingAsync(
        this HttpClient client, string contact = "contact_1", string user = "user_1", string time = "2025-11-20T10:00:00Z", string title = "Next steps",
        string status = "scheduled")
    {
        var created = await client.PostAsync("/meetings", new { title, contact_id = contact, user_id = user, scheduled_time = time, status });
        Assert.Equal(HttpStatusCode.Created, created.Status);
        return created.Json.GetProperty("meeting_id").GetString()!;
    }

    /// <summary>Analyses a transcript of a meeting of <c>user_1</c>.</summary>
    public static Task<Answer> AnalyzeAsync(this HttpClient client, string meeting, string transcript, string user = "user_1") =>
        client.PostAsync($"/meetings/{meeting}/analyze", new { transcript, user_id = user });
}
