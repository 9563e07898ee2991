using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Infrastructure.Persistence.DemoData;

/// <summary>Who the demo meetings are between.</summary>
internal static class DemoPeople
{
    private static readonly DateTimeOffset Created = new(2025, 9, 1, 8, 0, 0, TimeSpan.Zero);

    public static UserId Alice { get; } = new("user_1");

    public static UserId Ben { get; } = new("user_2");

    public static ContactId Dana { get; } = new("contact_1");

    public static ContactId Tom { get; } = new("contact_2");

    public static ContactId Mei { get; } = new("contact_3");

    public static IReadOnlyList<User> Users =>
    [
        new(Alice, "Alice Moreau", "alice@example.com", Created),
        new(Ben, "Ben Okafor", "ben@example.com", Created),
    ];

    public static IReadOnlyList<Contact> Contacts =>
    [
        new(Dana, "Dana Whitfield", "VP Operations", "Larkspur Logistics", "dana@larkspur.example", Created),
        new(Tom, "Tom Reyes", "Head of IT", "Copperfield Clinics", "tom@copperfield.example", Created),
        new(Mei, "Mei Tanaka", "CFO", "Juniper Foods", "mei@juniper.example", Created),
    ];
}
