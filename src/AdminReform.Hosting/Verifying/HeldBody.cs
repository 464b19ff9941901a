using System.Text.Json;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Verifying;

/// <summary>Holds the body of what stands against its own columns, and against what was concluded.</summary>
internal static class HeldBody
{
    private static readonly string[] Columns = ["kind", "id", "subject", "since", "rule", "severity", "message", "due"];

    // Of the moment at which it came, or at which the desk was opened last.
    private static readonly HashSet<string> OfTheMoment = new(StringComparer.Ordinal) { "message", "counts", "due", "evidence" };

    /// <summary>The first difference in words; <see langword="null"/> where there is none.</summary>
    internal static string? Difference(StandingConclusion concluded, StandingConclusion kept)
    {
        try
        {
            using var body = JsonDocument.Parse(kept.Json);
            using var columns = JsonDocument.Parse(ColumnsOf(kept));
            using var expected = JsonDocument.Parse(concluded.Json);
            return Difference(Columns, columns.RootElement, body.RootElement, "by its columns")
                ?? Difference(
                    expected.RootElement.EnumerateObject().Concat(body.RootElement.EnumerateObject()).Select(member => member.Name).Where(name => !OfTheMoment.Contains(name)).Distinct(),
                    expected.RootElement, body.RootElement, "by the facts");
        }
        catch (Exception broken)
        {
            return broken.Message;
        }
    }

    private static string? Difference(IEnumerable<string> members, JsonElement expected, JsonElement kept, string by)
    {
        foreach (var name in members)
        {
            var (isExpected, isThere) = (expected.TryGetProperty(name, out var one), kept.TryGetProperty(name, out var other));
            if (isExpected != isThere || (isThere && !JsonElement.DeepEquals(one, other)))
            {
                return $"{name} {(isExpected ? one.GetRawText() : "nothing")} {by}, in its body {(isThere ? other.GetRawText() : "nothing")}";
            }
        }

        return null;
    }

    private static string ColumnsOf(StandingConclusion kept) => Documents.Write(kept, (json, each) =>
    {
        json.Text("kind", each.Kind);
        json.Text("id", each.Id);
        json.Text("subject", each.Subject);
        json.Moment("since", each.Since);
        json.Text("rule", each.Rule);
        json.Word("severity", each.Severity);
        json.Words("message", each.Message);
        json.Due("due", each.Due);
    });
}
