using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingIntel.Infrastructure.Persistence.Configurations;

internal sealed class TranscriptConfiguration : IEntityTypeConfiguration<Transcript>
{
    public void Configure(EntityTypeBuilder<Transcript> builder)
    {
        builder.ToTable("transcripts");
        builder.HasOne<Meeting>().WithMany().HasForeignKey(t => t.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.Property<string?>("_words").HasColumnName("words");
        builder.Ignore(t => t.Words);
        builder.Property(t => t.Turns).HasConversion(new JsonListConverter<Turn>(), JsonListConverter<Turn>.Comparer);

        // The same text is kept once a meeting; the newest is the one received last.
        builder.HasIndex(t => new { t.MeetingId, t.Hash }).IsUnique();
        builder.HasIndex(t => new { t.MeetingId, t.ReceivedAt });
    }
}
