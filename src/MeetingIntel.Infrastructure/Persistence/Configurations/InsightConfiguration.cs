using MeetingIntel.Domain.Analyses;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingIntel.Infrastructure.Persistence.Configurations;

internal sealed class InsightConfiguration : IEntityTypeConfiguration<Insight>
{
    public void Configure(EntityTypeBuilder<Insight> builder)
    {
        builder.ToTable("insights");
        builder.HasKey(i => new { i.AnalysisId, i.Extractor });
        builder.HasOne<Analysis>().WithMany().HasForeignKey(i => i.AnalysisId).OnDelete(DeleteBehavior.Cascade);
    }
}
