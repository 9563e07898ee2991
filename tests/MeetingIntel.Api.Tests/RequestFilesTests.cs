using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

/// <summary>The requests of <c>docs/requests</c> run as they stand, are answered as their titles say, and leave no operation out.</summary>
public sealed class RequestFilesTests
{
    private const string Good = "# Users.\n\n@host = http://localhost:5000\n\n### One user\nGET {{host}}/users/user_1\n";

    [Fact]
    public async Task The_requests_run_top_to_bottom_on_a_fresh_service_and_reach_every_operation()
    {
        await using var service = await RunningService.StartAsync(null, "Llm__Mock__FailureRate=0");
        var answered = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("docs/requests"), "*.http").Order(StringComparer.Ordinal))
        {
            foreach (var request in FiledRequest.Read(await File.ReadAllTextAsync(file)))
            {
                using var answer = await SendAsync(service.Client, request);

                var status = (int)answer.StatusCode;
                Assert.True(
                    request.RefusedWith is { } refused ? status == refused : status is >= 200 and < 300,
                    $"{Path.GetFileName(file)}, {request.Title}: {status} {await answer.Content.ReadAsStringAsync()}");
                if (request.RefusedWith is null)
                    answered.Add($"{request.Method} {request.Path}");
            }
        }

        Assert.DoesNotContain(await OperationsAsync(service.Client), operation => !answered.Any(operation.IsMatch));
    }

    [Fact]
    public void A_request_is_read_whole()
    {
        var request = FiledRequest.Read(
            Good + """

            ### Refused, 400: no name
            # Why.
            POST {{host}}/users?x=1
            Content-Type: application/json
            Accept: text/plain

            {
              "name": " "
            }

            """)[1];

        Assert.Equal(("Refused, 400: no name", 400), (request.Title, request.RefusedWith));
        Assert.Equal(("POST", "/users?x=1", "/users"), (request.Method.Method, request.Target, request.Path));
        Assert.Equal([new("Content-Type", "application/json"), new("Accept", "text/plain")], request.Headers);
        Assert.Equal("{\n  \"name\": \" \"\n}\n", request.Body);
    }

    [Theory]
    [InlineData("@host = http://localhost:5000", "@host = http://localhost:7777")]
    [InlineData("@host = http://localhost:5000", "@host = http://localhost:5000\n@user = user_1")]
    [InlineData("### One user\n", "###\n")]
    [InlineData("### One user\n", "### Refused: one user\n")]
    [InlineData("### One user\n", "### Refused, 200: one user\n")]
    [InlineData("### One user\n", "### One user\n# @name user\n")]
    [InlineData("### One user\n", "### One user\n// A comment.\n")]
    [InlineData("### One user\n", "### One user\n\n")]
    [InlineData("GET {{host}}", "{{host}}")]
    [InlineData("GET {{host}}", "OPTIONS {{host}}")]
    [InlineData("GET {{host}}", "GET http://localhost:5000")]
    [InlineData("user_1", "{{user.id}}")]
    [InlineData("user_1\n", "user_1 HTTP/1.1\n")]
    [InlineData("user_1\n", "user_1\n  ?x=1\n")]
    [InlineData("user_1\n", "user_1\nAccept: {{type}}\n")]
    [InlineData("user_1\n", "user_1\n\n< body.json\n")]
    [InlineData("user_1\n", "user_1\n\n> {% client.log(1); %}\n")]
    [InlineData("user_1\n", "user_1\n\n{ \"id\": \"{{id}}\" }\n")]
    [InlineData("user_1\n", "user_1\n\n{}\n\n{}\n")]
    [InlineData("user_1\n", "user_1\n\n{}\n# A comment.\n")]
    [InlineData("user_1\n", "user_1\n\n\n")]
    public void What_not_every_editor_reads_alike_is_refused(string good, string bad)
    {
        Assert.Single(FiledRequest.Read(Good));

        Assert.Throws<FormatException>(() => FiledRequest.Read(Good.Replace(good, bad, StringComparison.Ordinal)));
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, FiledRequest request)
    {
        using var message = new HttpRequestMessage(request.Method, request.Target);
        if (request.Body is { } body)
        {
            var type = MediaTypeHeaderValue.Parse(request.Headers["Content-Type"]);
            if (type.MediaType == "application/json")
                JsonDocument.Parse(body).Dispose(); // else the title's 400 would have another reason
            message.Content = new StringContent(body, Encoding.UTF8, type);
        }

        foreach (var (name, value) in request.Headers.Where(h => h.Key != "Content-Type"))
            message.Headers.Add(name, value);
        return await client.AskAsync(message);
    }

    /// <summary>What a request of each operation looks like, such as <c>GET /meetings/meeting_1</c>.</summary>
    private static async Task<IReadOnlyList<Regex>> OperationsAsync(HttpClient client)
    {
        var document = (await client.GetJsonAsync("/swagger/v1/swagger.json")).Ok();
        var operations =
            from path in document.GetProperty("paths").EnumerateObject()
            from operation in path.Value.EnumerateObject()
            select new Regex($"^{operation.Name.ToUpperInvariant()} {Regex.Replace(path.Name, "{[a-z_]+}", "[^/]+")}$");
        var all = operations.ToList();
        Assert.NotEmpty(all);
        return all;
    }
}
