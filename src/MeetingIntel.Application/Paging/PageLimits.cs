namespace MeetingIntel.Application.Paging;

/// <summary>How many entries a page may have.</summary>
public static class PageLimits
{
    /// <summary>The fewest.</summary>
    public const int Min = 1;

    /// <summary>The most.</summary>
    public const int Max = 200;

    /// <summary>As many as come when nothing is asked.</summary>
    public const int Default = 50;
}
