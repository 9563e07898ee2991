using MeetingIntel.Domain.Preparations;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingIntel.Infrastructure.Persistence.Conversions;

internal sealed class PreparationIdConverter() : ValueConverter<PreparationId, string>(id => id.Value, text => new PreparationId(text));
