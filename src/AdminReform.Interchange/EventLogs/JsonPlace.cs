using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>A value of a JSON document and its path; what is wrong with it goes to one list of problems.</summary>
internal readonly struct JsonPlace(JsonElement value, string path, List<Problem> problems)
{
    internal JsonElement Value => value;

    internal string Path => path;

    /// <summary>The place where a member stands or should stand.</summary>
    internal JsonPlace At(string member) => new(value, $"{path}.{member}", problems);

    internal void Fault(string code, string vietnamese, string english) =>
        problems.Add(Problem.Of(code, vietnamese, english, path));

    internal bool Is(JsonValueKind kind, string vietnamese, string english)
    {
        if (value.ValueKind == kind)
        {
            return true;
        }

        Fault("mapping.type", $"Chỗ này phải là {vietnamese}.", $"This must be {english}.");
        return false;
    }

    internal JsonPlace? Member(string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? new JsonPlace(member, $"{path}.{name}", problems)
            : null;

    internal IEnumerable<(string Name, JsonPlace Place)> Members()
    {
        foreach (var member in value.EnumerateObject())
        {
            yield return (member.Name, new JsonPlace(member.Value, $"{path}['{member.Name}']", problems));
        }
    }

    internal IEnumerable<JsonPlace> Items()
    {
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            yield return new JsonPlace(item, $"{path}[{index++}]", problems);
        }
    }

    internal bool TryText([NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!Is(JsonValueKind.String, "chuỗi ký tự", "a text"))
        {
            return false;
        }

        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            Fault("mapping.text", "Chuỗi này không phải Unicode hợp lệ.", "This text is not valid Unicode.");
            return false;
        }
    }

    internal bool TryWord<T>(IReadOnlyDictionary<string, T> words, [MaybeNullWhen(false)] out T meaning)
    {
        meaning = default;
        if (!TryText(out var text))
        {
            return false;
        }

        if (words.TryGetValue(text, out meaning))
        {
            return true;
        }

        var known = string.Join(", ", words.Keys.Order(StringComparer.Ordinal));
        Fault("mapping.word.unknown", $"Không biết “{text}”; các từ dùng được: {known}.", $"“{text}” is not known; the words are: {known}.");
        return false;
    }
}
