using MeetingIntel.Domain.Users;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingIntel.Infrastructure.Persistence.Conversions;

internal sealed class UserIdConverter() : ValueConverter<UserId, string>(id => id.Value, text => new UserId(text));
