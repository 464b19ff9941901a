using AdminReform.Texts;
using Microsoft.AspNetCore.Http;

namespace AdminReform.AspNetCore.Problems;

/// <summary>The language of a request: Vietnamese, unless English is asked for first.</summary>
internal static class Spoken
{
    internal static Language By(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(each => each.Quality is not 0)
        .OrderByDescending(each => each.Quality ?? 1)
        .Select(each => each.Value.ToString())
        .Select(tag => Is(tag, "vi") ? Language.Vietnamese : Is(tag, "en") ? Language.English : (Language?)null)
        .FirstOrDefault(language => language is not null) ?? Language.Vietnamese;

    internal static string Tag(Language language) => language == Language.English ? "en" : "vi";

    private static bool Is(string tag, string language) =>
        tag.Equals(language, StringComparison.OrdinalIgnoreCase) || tag.StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase);
}
