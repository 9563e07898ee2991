using System.Globalization;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Meetings;

/// <summary>A place in a list of meetings, which goes from the latest start to the earliest, then by id.</summary>
/// <param name="ScheduledTime">The start of the meeting at this place.</param>
/// <param name="Id">Its id.</param>
public sealed record MeetingPlace(DateTimeOffset ScheduledTime, MeetingId Id)
{
    /// <summary>The place as text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ScheduledTime.UtcTicks} {Id}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static MeetingPlace Parse(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return new(new DateTimeOffset(long.Parse(text.AsSpan(0, blank), CultureInfo.InvariantCulture), TimeSpan.Zero), new MeetingId(text[(blank + 1)..]));
    }
}
