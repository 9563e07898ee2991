using MeetingIntel.Api.Problems;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Api.Access;

/// <summary>
/// Refuses what a page of an origin that is not listed wants changed. To read its answers browsers forbid such a page by themselves, yet a
/// simple request, such as a POST without a body, they send without asking; they name the page's origin in it.
/// </summary>
internal static class ForeignPages
{
    public static Task RefuseWrites(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsOptions(request.Method) || request.Headers.Origin is not [{ } origin, ..] || IsOwn(origin, request.Host))
            return next(context);

        var listed = context.RequestServices.GetRequiredService<IOptions<CrossOriginOptions>>().Value.Given;
        return listed.Contains(origin, StringComparer.Ordinal)
            ? next(context)
            : new ProblemAnswer(ProblemTypes.Forbidden, "The request comes from a web page whose origin Cors:Origins does not list.").WriteAsync(context);
    }

    /// <summary>Whether the page is one of the service's own; a proxy in front of it may have another scheme.</summary>
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase);
}
