using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace MeetingIntel.Api.Access;

/// <summary>Without authentication the service listens on this machine alone: checked for each endpoint before it is bound.</summary>
internal static class LoopbackOnly
{
    /// <exception cref="InvalidOperationException">The endpoint can be reached from other machines.</exception>
    public static void Require(ListenOptions endpoint)
    {
        if (endpoint.IPEndPoint is { } address && !IPAddress.IsLoopback(address.Address))
        {
            throw new InvalidOperationException(
                $"Auth:Mode is None, so every listening address must be loopback, such as http://localhost:5000; {endpoint} is not.");
        }
    }
}
