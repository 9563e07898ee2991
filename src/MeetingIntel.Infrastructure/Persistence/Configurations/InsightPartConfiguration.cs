using MeetingIntel.Domain.Analyses;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingIntel.Infrastructure.Persistence.Configurations;

internal sealed class InsightPartConfiguration : IEntityTypeConfiguration<InsightPart>
{
    public void Configure(EntityTypeBuilder<InsightPart> builder)
    {
        builder.ToTable("insight_parts");

        // The parts of an insight do not overlap, so where one begins names it.
        builder.HasKey(p => new { p.AnalysisId, p.Extractor, p.FirstTurn, p.Start });
        builder.Property(p => p.FirstTurn).ValueGeneratedNever();
        builder.Property(p => p.Start).ValueGeneratedNever();
        builder.HasOne<Analysis>().WithMany().HasForeignKey(p => p.AnalysisId).OnDelete(DeleteBehavior.Cascade);
    }
}
