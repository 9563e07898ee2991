using FluentValidation;
using MediatR;
using MeetingIntel.Application.Extraction;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingIntel.Application.Tests;

public sealed class ApplicationServicesTests
{
    /// <summary>
    /// Properties that come from the route or a header: a controller sets the ids, and a wrong one is a thing that is not there; a media type
    /// that is not read never comes this far.
    /// </summary>
    private static readonly string[] OfTheRoute = ["Id", "MeetingId", "MediaType"];

    private static readonly IReadOnlyList<Type> Requests =
    [
        .. typeof(ApplicationServices).Assembly.GetTypes().Where(t => !t.IsAbstract && t.GetInterfaces().Any(IsRequest)),
    ];

    public static TheoryData<string> Names => [.. Requests.Select(r => r.Name)];

    [Fact]
    public void There_are_requests() => Assert.True(Requests.Count >= 17, $"Only {Requests.Count} were found.");

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_request_has_exactly_one_handler(string name)
    {
        var request = Requests.Single(r => r.Name == name);
        var response = request.GetInterfaces().Single(IsRequest).GenericTypeArguments[0];
        using var app = new TestApplication();
        using var scope = app.CreateScope();

        var handler = Assert.Single(scope.ServiceProvider.GetServices(typeof(IRequestHandler<,>).MakeGenericType(request, response)));

        Assert.Equal($"{name[..^(name.EndsWith("Query", StringComparison.Ordinal) ? 5 : 7)]}Handler", handler!.GetType().Name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_request_with_a_body_or_filters_has_a_validator(string name)
    {
        var request = Requests.Single(r => r.Name == name);
        var given = request.GetProperties().Where(p => !OfTheRoute.Contains(p.Name) || (p.Name == "MeetingId" && request.Name.StartsWith("ListActionItems", StringComparison.Ordinal))).ToList();
        using var app = new TestApplication();
        using var scope = app.CreateScope();

        var validators = scope.ServiceProvider.GetServices(typeof(IValidator<>).MakeGenericType(request)).ToList();

        Assert.Equal(given.Count > 0 ? 1 : 0, validators.Count);
        var rules = validators.Cast<IValidator>().SelectMany(v => v.CreateDescriptor().GetMembersWithValidators().Select(m => m.Key)).ToHashSet();
        var texts = given.Where(p => p.PropertyType == typeof(string) && p.Name != "Cursor").Select(p => p.Name);
        Assert.Empty(texts.Except(rules));
        Assert.Empty(given.Where(p => p.Name == "Limit").Select(p => p.Name).Except(rules));
    }

    [Fact]
    public void The_extractors_come_in_the_order_of_the_contract()
    {
        using var app = new TestApplication();
        using var scope = app.CreateScope();

        Assert.Equal(Answers.AllExtractors, scope.ServiceProvider.GetServices<IInsightExtractor>().Select(e => e.Name));
    }

    private static bool IsRequest(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRequest<>);
}
