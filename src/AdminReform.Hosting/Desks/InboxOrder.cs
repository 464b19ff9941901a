using System.Text.Json;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Desks;

/// <summary>
/// The order in which a desk takes what waits: as it came in, but a dossier leaves, handed over or to who follows the unit, after whatever else was accepted for it. So what came in while
/// nobody had the desk is lived through where the dossier is, moment by moment, and the desk that it goes to, whose clock may be further, gets it as it is now.
/// </summary>
internal static class InboxOrder
{
    /// <summary>The same commands in that order; the very list where it is that of the inbox.</summary>
    internal static IReadOnlyList<InboxRow> Of(IReadOnlyList<InboxRow> inbox)
    {
        if (!inbox.Any(MayLeave))
        {
            return inbox;
        }

        var kinds = inbox.Select(KindOf).ToArray();
        var ordered = new List<int>(inbox.Count);
        for (var begin = 0; begin < inbox.Count;)
        {
            // What is asked of the whole desk, such as that it goes live, is taken in its place.
            var end = begin + 1;
            while (end < inbox.Count && inbox[end].Dossier.Length > 0)
            {
                end++;
            }

            ordered.AddRange(Part(inbox, kinds, begin, end));
            begin = end;
        }

        return ordered.Index().All(each => each.Index == each.Item) ? inbox : [.. ordered.Select(index => inbox[index])];
    }

    private static IEnumerable<int> Part(IReadOnlyList<InboxRow> inbox, CommandKind?[] kinds, int begin, int end)
    {
        if (kinds[begin] != CommandKind.Succeed)
        {
            return InOrder(inbox, kinds, Enumerable.Range(begin, end - begin));
        }

        // What comes to a desk that is followed goes on, and what is handed over by then is so at the other, and so is what is accepted for it afterwards.
        HashSet<string> on = new(StringComparer.Ordinal);
        var facts = new List<int>();
        var rest = new List<int>();
        for (var index = begin + 1; index < end; index++)
        {
            var isOn = kinds[index] is not null || on.Contains(inbox[index].Dossier);
            (isOn ? rest : facts).Add(index);
            _ = isOn && on.Add(inbox[index].Dossier);
        }

        return [.. facts, begin, .. InOrder(inbox, kinds, rest)];
    }

    // A hand-over behind the last of what waits for its dossier.
    private static IEnumerable<int> InOrder(IReadOnlyList<InboxRow> inbox, CommandKind?[] kinds, IEnumerable<int> indices)
    {
        int[] all = [.. indices];
        return all.OrderBy(index => IsHandOver(index) ? all.Where(other => other >= index && inbox[other].Dossier == inbox[index].Dossier && (other == index || !IsHandOver(other))).Max() : index).ThenBy(IsHandOver);

        bool IsHandOver(int index) => kinds[index] == CommandKind.HandOver;
    }

    // Most bodies need not be read for it.
    private static bool MayLeave(InboxRow row) => row.Body.Contains("\"handOver\"", StringComparison.Ordinal) || row.Body.Contains("\"succeed\"", StringComparison.Ordinal);

    // Of those that move a dossier; one that cannot be read is refused when its turn comes.
    private static CommandKind? KindOf(InboxRow row)
    {
        try
        {
            using var json = JsonDocument.Parse(row.Body);
            return json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("kind", out var kind) ? null : kind.GetString() switch
            {
                "handOver" => CommandKind.HandOver,
                "succeed" => CommandKind.Succeed,
                "open" => CommandKind.Open,
                "takeOver" => CommandKind.TakeOver,
                _ => null,
            };
        }
        catch (Exception reason) when (reason is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
