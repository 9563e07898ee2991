using MeetingIntel.Domain.Insights;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingIntel.Infrastructure.Persistence.Conversions;

internal sealed class ConfidenceConverter() : ValueConverter<Confidence, double>(c => c.Value, number => new Confidence(number));
