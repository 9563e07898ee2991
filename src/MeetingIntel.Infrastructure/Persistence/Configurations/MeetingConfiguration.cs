using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MeetingIntel.Infrastructure.Persistence.Configurations;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("meetings");
        builder.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contact>().WithMany().HasForeignKey(m => m.ContactId).OnDelete(DeleteBehavior.Restrict);

        // Lists go by start, latest first, then by id: whole, of a user, with a contact, in a status; a preparation reads one user's and one contact's.
        builder.HasIndex(m => new { m.ScheduledTime, m.Id }).IsDescending(true, false);
        builder.HasIndex(m => new { m.UserId, m.ContactId, m.ScheduledTime });
        builder.HasIndex(m => new { m.UserId, m.ScheduledTime, m.Id }).IsDescending(false, true, false);
        builder.HasIndex(m => new { m.ContactId, m.ScheduledTime, m.Id }).IsDescending(false, true, false);
        builder.HasIndex(m => new { m.Status, m.ScheduledTime, m.Id }).IsDescending(false, true, false);
    }
}
