using AdminReform.Interchange.Json;
using AdminReform.Results;

namespace AdminReform.AspNetCore.Asking;

/// <summary>Words that nobody knows, each told with the nearest one and those that there are.</summary>
internal static class Unknown
{
    internal static Problem Value(string word, IEnumerable<string> known, string place = "") => Of("http.value.unknown", word, known, place);

    internal static Problem Member(string name, IEnumerable<string> known) => Of("http.query.unknown", name, known, name);

    internal static Problem Path(string path, IEnumerable<string> known) => Of("http.path.unknown", path, known, "");

    private static Problem Of(string code, string word, IEnumerable<string> known, string place)
    {
        string[] names = [.. known.Distinct()];
        var (vietnamese, english) = names.Length == 0
            ? ($"Không biết “{word}”; ở đây không có giá trị nào", $"“{word}” is not known; nothing is taken here")
            : NearestName.Words(word, names);
        return Problem.Of(code, $"{vietnamese}.", $"{english}.", place);
    }
}
