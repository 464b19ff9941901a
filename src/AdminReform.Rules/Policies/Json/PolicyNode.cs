using System.Globalization;
using System.Text.Json;
using AdminReform.Results;

namespace AdminReform.Rules.Policies.Json;

/// <summary>A JSON object and its place; whatever is wrong with a member becomes a problem there, and reading goes on.</summary>
internal readonly struct PolicyNode(JsonElement element, string path, List<Problem> problems, ISet<string> asked)
{
    internal string Path => path;

    /// <summary>Whether a member is there.</summary>
    internal bool Has(string name) => TryGet(name, out _);

    internal string PathOf(string name) => $"{path}.{name}";

    internal void Fault(string code, string vietnamese, string english, string? member = null) =>
        problems.Add(Problem.Of(code, vietnamese + ".", english + ".", member is null ? path : PathOf(member)));

    internal string? Text(string name, bool isRequired = false)
    {
        if (!TryGet(name, out var value))
        {
            Missing(name, isRequired);
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
        {
            return value.GetString();
        }

        Fault("json.value", "Phải là một chuỗi không trống", "It must be a text that is not blank", name);
        return null;
    }

    internal int? Whole(string name, int least, int greatest)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        // 2.0 and 2e0 are whole numbers, too.
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            && number >= least && number <= greatest && number == decimal.Truncate(number))
        {
            return (int)number;
        }

        var range = greatest == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"≥ {least}")
            : string.Create(CultureInfo.InvariantCulture, $"{least}…{greatest}");
        Fault("policy.figure.range", $"Phải là số nguyên trong khoảng {range}", $"It must be a whole number within {range}", name);
        return null;
    }

    internal bool? Flag(string name)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Fault("json.value", "Phải là true hoặc false", "It must be true or false", name);
        return null;
    }

    /// <summary>A name of an enumeration, in camelCase.</summary>
    internal T? Name<T>(string name, bool isRequired = false)
        where T : struct, Enum
    {
        if (!TryGet(name, out var value))
        {
            Missing(name, isRequired);
            return null;
        }

        return PolicyNames<T>.Find(value) is { } found ? found : NoName<T>(PathOf(name));
    }

    internal List<T> Names<T>(string name)
        where T : struct, Enum
    {
        List<T> found = [];
        foreach (var (value, at) in Elements(name))
        {
            if ((PolicyNames<T>.Find(value) ?? NoName<T>(at)) is { } known)
            {
                found.Add(known);
            }
        }

        return found;
    }

    internal PolicyNode? Object(string name, bool isRequired = false)
    {
        if (!TryGet(name, out var value))
        {
            Missing(name, isRequired);
            return null;
        }

        return Object(value, PathOf(name));
    }

    internal List<PolicyNode> Objects(string name)
    {
        List<PolicyNode> nodes = [];
        foreach (var (value, at) in Elements(name))
        {
            if (Object(value, at) is { } node)
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }

    internal static PolicyNode? Root(JsonElement element, List<Problem> problems, ISet<string> asked) =>
        new PolicyNode(element, "$", problems, asked).Object(element, "$");

    private PolicyNode? Object(JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return new(value, at, problems, asked);
        }

        problems.Add(Problem.Of("json.value", "Phải là một đối tượng JSON.", "It must be a JSON object.", at));
        return null;
    }

    private IEnumerable<(JsonElement Value, string Path)> Elements(string name)
    {
        if (!TryGet(name, out var value))
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Fault("json.value", "Phải là một danh sách", "It must be a list", name);
            return [];
        }

        var at = PathOf(name);
        return value.EnumerateArray().Select((item, index) => (item, string.Create(CultureInfo.InvariantCulture, $"{at}[{index}]")));
    }

    private bool TryGet(string name, out JsonElement value)
    {
        asked.Add(PathOf(name));
        return element.TryGetProperty(name, out value);
    }

    private void Missing(string name, bool isRequired)
    {
        if (isRequired)
        {
            Fault("json.missing", "Thiếu giá trị bắt buộc", "A required value is missing", name);
        }
    }

    private T? NoName<T>(string at)
        where T : struct, Enum
    {
        var names = string.Join(", ", PolicyNames<T>.All);
        problems.Add(Problem.Of("json.name", $"Tên không có trong danh sách: {names}.", $"The name is none of {names}.", at));
        return null;
    }
}
