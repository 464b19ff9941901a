using System.Text.Json;
using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Desks;

/// <summary>
/// The order in which a desk takes what waits: as it came in, but a dossier that is handed over leaves after whatever else was accepted for it. So what came in while nobody had the desk is
/// lived through where the dossier is, moment by moment, and the desk that it goes to, whose clock may be further, gets it as it is now.
/// </summary>
internal static class InboxOrder
{
    /// <summary>The same commands in that order; the very list where it is that of the inbox.</summary>
    internal static IReadOnlyList<InboxRow> Of(IReadOnlyList<InboxRow> inbox)
    {
        bool[] isLeaving = [.. inbox.Select(IsHandOver)];
        if (!isLeaving.Contains(true))
        {
            return inbox;
        }

        List<InboxRow> ordered = [.. Enumerable.Range(0, inbox.Count).OrderBy(index => isLeaving[index] ? Last(inbox, isLeaving, index) : index).ThenBy(index => isLeaving[index]).Select(index => inbox[index])];
        return ordered.SequenceEqual(inbox) ? inbox : ordered;
    }

    // The place of the last of what waits for its dossier; not beyond what is asked of the whole desk, such as that it goes live.
    private static int Last(IReadOnlyList<InboxRow> inbox, bool[] isLeaving, int leaving)
    {
        var last = leaving;
        for (var index = leaving + 1; index < inbox.Count && inbox[index].Dossier.Length > 0; index++)
        {
            last = inbox[index].Dossier == inbox[leaving].Dossier && !isLeaving[index] ? index : last;
        }

        return last;
    }

    // Most bodies need not be read for it.
    private static bool IsHandOver(InboxRow row)
    {
        if (!row.Body.Contains("\"handOver\"", StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            using var json = JsonDocument.Parse(row.Body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("kind", out var kind) && kind.ValueEquals("handOver"u8);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
