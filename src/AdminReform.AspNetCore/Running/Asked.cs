using AdminReform.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdminReform.AspNetCore.Running;

/// <summary>Texts of an address as those of a body are: Vietnamese letters composed.</summary>
internal static class Asked
{
    private const string Slash = "%2F";

    /// <summary>A text of the query; <see langword="null"/> where it has none.</summary>
    internal static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : VietnameseText.Compose(text);

    /// <summary>An id at the end of a route, whole: a server leaves an escaped slash in it as it came, and codes of dossiers have slashes.</summary>
    internal static string Id(HttpContext http, string id) => VietnameseText.Compose(
        !id.Contains(Slash, StringComparison.OrdinalIgnoreCase) ? id
        : http.Features.Get<IHttpRequestFeature>()?.RawTarget is { Length: > 0 } target ? Uri.UnescapeDataString(LastSegment(target))
        // A server for tests has no target.
        : id.Replace(Slash, "/", StringComparison.OrdinalIgnoreCase));

    private static string LastSegment(string target) => target.Split('?', 2)[0].TrimEnd('/').Split('/')[^1];
}
