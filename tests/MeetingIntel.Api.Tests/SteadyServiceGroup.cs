namespace MeetingIntel.Api.Tests;

/// <summary>Those who share the service.</summary>
[CollectionDefinition(Name)]
public sealed class SteadyServiceGroup : ICollectionFixture<SteadyService>
{
    public const string Name = "steady service";
}
