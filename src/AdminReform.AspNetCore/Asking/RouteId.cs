using AdminReform.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace AdminReform.AspNetCore.Asking;

/// <summary>The id at the end of a route.</summary>
internal static class RouteId
{
    private const string Slash = "%2F";

    /// <summary>The id whole, its Vietnamese letters composed: a server leaves an escaped slash in it as it came, and codes of dossiers have slashes.</summary>
    internal static string Of(HttpContext http)
    {
        var id = (string)http.GetRouteValue("id")!;
        return VietnameseText.Compose(
            !id.Contains(Slash, StringComparison.OrdinalIgnoreCase) ? id
            : http.Features.Get<IHttpRequestFeature>()?.RawTarget is { Length: > 0 } target ? Uri.UnescapeDataString(LastSegment(target))
            // A server for tests has no target.
            : id.Replace(Slash, "/", StringComparison.OrdinalIgnoreCase));
    }

    private static string LastSegment(string target) => target.Split('?', 2)[0].TrimEnd('/').Split('/')[^1];
}
