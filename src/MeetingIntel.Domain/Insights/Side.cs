namespace MeetingIntel.Domain.Insights;

/// <summary>The two sides of a meeting.</summary>
public enum Side
{
    /// <summary>The user's: the user, and every other user of this service.</summary>
    Us,

    /// <summary>The contact's: the contact, the contact's company, and people who are labelled with it.</summary>
    Them,
}
