using System.Text.Json;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Preparations;
using MeetingIntel.Infrastructure.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingIntel.Infrastructure.Persistence.Configurations;

internal sealed class PreparationConfiguration : IEntityTypeConfiguration<Preparation>
{
    public void Configure(EntityTypeBuilder<Preparation> builder)
    {
        builder.ToTable("preparations");
        builder.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(p => p.Brief).HasConversion(
            brief => JsonSerializer.Serialize(brief, JsonColumn.Options), json => JsonSerializer.Deserialize<Brief>(json, JsonColumn.Options)!);
        builder.Property(p => p.Sources).HasConversion(new JsonListConverter<PreparationSource>(), JsonListConverter<PreparationSource>.Comparer);
        builder.HasIndex(p => new { p.MeetingId, p.Id });
    }
}
