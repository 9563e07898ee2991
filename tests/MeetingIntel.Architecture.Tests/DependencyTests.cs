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

    [Theory]
    [InlineData("MeetingIntel.Domain", "MeetingIntel.Application")]
    [InlineData("MeetingIntel.Application", "MeetingIntel.Infrastructure")]
    [InlineData("MeetingIntel.Infrastructure", "MeetingIntel.Api")]
    public void What_lies_below_does_not_know_what_lies_above(string below, string above) =>
        Assert.DoesNotContain(above, Assembly.Load(below).GetReferencedAssemblies().Select(a => a.Name));

    [Fact]
    public void The_api_knows_infrastructure_only_where_it_is_put_together()
    {
        string[] compositionRoot = ["Program", "ApiServices"];

        var knowing = ApiTypesKnowing("MeetingIntel.Infrastructure").Select(t => t.FullName!.Split('+', '.').First(part => part is not "MeetingIntel" and not "Api"));

        Assert.Equal(compositionRoot.Order(StringComparer.Ordinal), knowing.Distinct().Order(StringComparer.Ordinal));
    }

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

    private static IEnumerable<Type> ApiTypesKnowing(string assembly) =>
        Types.InAssembly(Assembly.Load("MeetingIntel.Api")).That().HaveDependencyOn(assembly).GetTypes();
}
