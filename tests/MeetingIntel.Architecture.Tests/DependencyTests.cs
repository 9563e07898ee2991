using System.Reflection;
using NetArchTest.Rules;

namespace MeetingIntel.Architecture.Tests;

/// <summary>The table of <c>docs/architecture.md</c>: which project may know what.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Framework = ["System", "netstandard"];

    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["MeetingIntel.Domain"] = [],
        ["MeetingIntel.Application"] =
        [
            "MeetingIntel.Domain", "MediatR", "FluentValidation", "FluentValidation.DependencyInjectionExtensions", "AutoMapper",
            "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options",
        ],
    };

    public static TheoryData<string> Limited => [.. MayReference.Keys];

    [Theory]
    [MemberData(nameof(Limited))]
    public void A_project_references_only_what_the_table_allows(string project)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => !Framework.Any(f => name == f || name.StartsWith(f + ".", StringComparison.Ordinal)));

        Assert.Empty(references.Except(MayReference[project]));
    }

    [Fact]
    public void Infrastructure_does_not_know_the_api() =>
        Assert.DoesNotContain("MeetingIntel.Api", Assembly.Load("MeetingIntel.Infrastructure").GetReferencedAssemblies().Select(a => a.Name));

    [Theory]
    [InlineData("MeetingIntel.Api.Controllers")]
    [InlineData("MeetingIntel.Api.Problems")]
    [InlineData("MeetingIntel.Api.Json")]
    [InlineData("MeetingIntel.Api.Binding")]
    [InlineData("MeetingIntel.Api.OpenApi")]
    public void The_api_knows_infrastructure_only_where_it_is_put_together(string room)
    {
        var types = Types.InAssembly(Assembly.Load("MeetingIntel.Api")).That().ResideInNamespaceStartingWith(room)
            .And().DoNotHaveName("HealthController").GetTypes();

        Assert.NotEmpty(types);
        Assert.Empty(Knowing(types, "MeetingIntel.Infrastructure"));
    }

    [Fact]
    public void The_rule_about_infrastructure_can_fail() =>
        Assert.NotEmpty(Knowing(Types.InAssembly(Assembly.Load("MeetingIntel.Api")).That().HaveName("ApiServices").GetTypes(), "MeetingIntel.Infrastructure"));

    [Fact]
    public void Handlers_send_no_requests()
    {
        var handlers = Types.InAssembly(Assembly.Load("MeetingIntel.Application")).That().HaveNameEndingWith("Handler").GetTypes().ToList();

        Assert.NotEmpty(handlers);
        Assert.DoesNotContain(handlers, h => h.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => p.ParameterType.FullName == "MediatR.IMediator"));
    }

    [Fact]
    public void Controllers_know_only_the_mediator_and_what_watches_health()
    {
        var parameters = Types.InAssembly(Assembly.Load("MeetingIntel.Api")).That().HaveNameEndingWith("Controller").GetTypes()
            .SelectMany(c => c.GetConstructors()).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType.Name).Distinct();

        Assert.Equal(["HealthCheckService", "IMediator"], parameters.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_named_for_nothing()
    {
        string[] emptyNames = ["Common", "Shared", "Helpers", "Utils", "Utilities", "Manager", "Interfaces", "Models"];
        var rooms = new[] { "MeetingIntel.Domain", "MeetingIntel.Application", "MeetingIntel.Infrastructure", "MeetingIntel.Api" }
            .SelectMany(a => Assembly.Load(a).GetTypes()).Select(t => t.Namespace ?? "").Distinct();

        Assert.DoesNotContain(rooms, room => room.Split('.').Intersect(emptyNames).Any());
    }

    private static IEnumerable<Type> Knowing(IEnumerable<Type> types, string assembly)
    {
        var names = types.Select(t => t.FullName).ToHashSet();
        return Types.InAssembly(Assembly.Load("MeetingIntel.Api")).That().HaveDependencyOn(assembly).GetTypes().Where(t => names.Contains(t.FullName));
    }
}
