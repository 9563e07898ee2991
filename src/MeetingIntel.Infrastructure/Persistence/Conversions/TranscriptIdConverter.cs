using MeetingIntel.Domain.Transcripts;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MeetingIntel.Infrastructure.Persistence.Conversions;

internal sealed class TranscriptIdConverter() : ValueConverter<TranscriptId, string>(id => id.Value, text => new TranscriptId(text));
