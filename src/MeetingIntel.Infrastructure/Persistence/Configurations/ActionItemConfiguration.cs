using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingIntel.Infrastructure.Persistence.Configurations;

internal sealed class ActionItemConfiguration : IEntityTypeConfiguration<ActionItem>
{
    public void Configure(EntityTypeBuilder<ActionItem> builder)
    {
        builder.ToTable("action_items");

        // An item keeps its id through later analyses, so the analysis is part of its key, and lists go by analysis and position.
        builder.HasKey(i => new { i.AnalysisId, i.Position });
        builder.HasIndex(i => new { i.Id, i.AnalysisId }).IsUnique();
        builder.HasOne<Analysis>().WithMany().HasForeignKey(i => i.AnalysisId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(i => i.Evidence).HasConversion(new JsonListConverter<Evidence>(), JsonListConverter<Evidence>.Comparer);

        // The filters of the list, but for confidence: most items have as much as is asked for, and then the list's own order finds a page sooner.
        builder.HasIndex(i => new { i.MeetingId, i.AnalysisId, i.Position });
        builder.HasIndex(i => new { i.Owner, i.AnalysisId, i.Position });
        builder.HasIndex(i => new { i.Side, i.AnalysisId, i.Position });
        builder.HasIndex(i => new { i.Status, i.AnalysisId, i.Position });
        builder.HasIndex(i => i.Deadline);
    }
}
