using MeetingIntel.Api.Tests.Documented;

namespace MeetingIntel.Api.Tests;

/// <summary>Those who measure time, or take the whole machine: they run after all others, one by one.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneGroup : ICollectionFixture<CheckedAnswers>
{
    public const string Name = "alone";
}
