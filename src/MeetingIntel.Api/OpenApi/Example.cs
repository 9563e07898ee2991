using System.Diagnostics.CodeAnalysis;

namespace MeetingIntel.Api.OpenApi;

/// <summary>An example of an operation.</summary>
/// <param name="Body">What is sent; null when the operation has no body.</param>
/// <param name="Answer">What comes back; null when it is no JSON.</param>
/// <param name="Id">What the path names; null when it names nothing.</param>
internal sealed record Example(
    [StringSyntax(StringSyntaxAttribute.Json)] string? Body, [StringSyntax(StringSyntaxAttribute.Json)] string? Answer, string? Id = null);
