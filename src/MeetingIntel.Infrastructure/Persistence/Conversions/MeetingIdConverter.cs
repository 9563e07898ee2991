using MeetingIntel.Domain.Meetings;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingIntel.Infrastructure.Persistence.Conversions;

internal sealed class MeetingIdConverter() : ValueConverter<MeetingId, string>(id => id.Value, text => new MeetingId(text));
