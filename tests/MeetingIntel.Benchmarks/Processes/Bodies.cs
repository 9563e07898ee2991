using System.Net.Http.Headers;
using System.Text.Json;

namespace MeetingIntel.Benchmarks.Processes;

/// <summary>Request bodies, written out before a clock starts.</summary>
internal static class Bodies
{
    /// <summary>A new meeting.</summary>
    public static ByteArrayContent Meeting(string userId, string contactId, string title = "Quarterly review") => Json(new
    {
        title,
        user_id = userId,
        contact_id = contactId,
        scheduled_time = "2031-03-04T10:00:00+01:00",
        duration_minutes = 45,
    });

    /// <summary>A transcript to analyse.</summary>
    public static ByteArrayContent Transcript(string transcript, string userId) => Json(new { transcript, user_id = userId });

    /// <summary>Who asks for a preparation.</summary>
    public static ByteArrayContent User(string userId) => Json(new { user_id = userId });

    private static ByteArrayContent Json<T>(T body) =>
        new(JsonSerializer.SerializeToUtf8Bytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}
