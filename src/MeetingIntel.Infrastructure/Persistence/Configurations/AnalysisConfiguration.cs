using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingIntel.Infrastructure.Persistence.Configurations;

internal sealed class AnalysisConfiguration : IEntityTypeConfiguration<Analysis>
{
    public void Configure(EntityTypeBuilder<Analysis> builder)
    {
        builder.ToTable("analyses");
        builder.HasOne<Meeting>().WithMany().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Transcript>().WithMany().HasForeignKey(a => a.TranscriptId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(a => a.Revision).IsConcurrencyToken();
        builder.OwnsOne(a => a.Usage);
        builder.OwnsMany(a => a.Extractors, runs =>
        {
            runs.ToTable("extractor_runs");
            runs.WithOwner().HasForeignKey("AnalysisId");
            runs.HasKey("AnalysisId", nameof(ExtractorRun.Position));
            runs.Property(r => r.Position).ValueGeneratedNever();
            runs.Property(r => r.Unread).HasConversion(new JsonListConverter<UnreadPassage>(), JsonListConverter<UnreadPassage>.Comparer);
        });
        builder.Navigation(a => a.Extractors).UsePropertyAccessMode(PropertyAccessMode.Field);

        // A meeting's history; its newest with insights; what a crash left running.
        builder.HasIndex(a => new { a.MeetingId, a.Id });
        builder.HasIndex(a => new { a.MeetingId, a.HasInsights, a.Id });
        builder.HasIndex(a => new { a.State, a.Id });
    }
}
