using MeetingIntel.Domain.Analyses;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingIntel.Infrastructure.Persistence.Conversions;

internal sealed class AnalysisIdConverter() : ValueConverter<AnalysisId, string>(id => id.Value, text => new AnalysisId(text));
