using MeetingIntel.Domain.Insights;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingIntel.Infrastructure.Persistence.Conversions;

internal sealed class ActionItemIdConverter() : ValueConverter<ActionItemId, string>(id => id.Value, text => new ActionItemId(text));
