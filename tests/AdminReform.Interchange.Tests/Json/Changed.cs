using System.Text.Json.Nodes;

namespace AdminReform.Interchange.Json;

/// <summary>Documents in which one member is another.</summary>
internal static class Changed
{
    /// <summary>The document with another value at a path such as <c>weeks[0].from</c>.</summary>
    internal static string Member(string json, string path, string value)
    {
        var root = JsonNode.Parse(json)!;
        var at = root;
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        for (var i = 0; i < steps.Length; i++)
        {
            var (step, isLast) = (steps[i], i == steps.Length - 1);
            if (step[0] == '[')
            {
                var index = int.Parse(step.Trim('[', ']'), System.Globalization.CultureInfo.InvariantCulture);
                (at, _) = isLast ? (at, at[index] = JsonNode.Parse(value)) : (at[index]!, null);
            }
            else
            {
                (at, _) = isLast ? (at, at[step] = JsonNode.Parse(value)) : (at[step]!, null);
            }
        }

        return root.ToJsonString();
    }
}
