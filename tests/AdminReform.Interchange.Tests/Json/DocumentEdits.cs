using System.Text.Json.Nodes;

namespace AdminReform.Interchange.Json;

/// <summary>Documents with one thing changed, for whoever holds a schema to its reader.</summary>
internal static class DocumentEdits
{
    /// <summary>Takes a member or an item out, gives a member another name, or puts another value in its place.</summary>
    internal static void Edit(JsonNode document, int place, int change, string[] replacements)
    {
        JsonNode[] all = [.. Inside(document)];
        if (all.Length == 0)
        {
            return;
        }

        var node = all[place % all.Length];
        if (change % 8 < 2 && node.Parent is JsonObject parent)
        {
            var name = node.GetPropertyName();
            parent.Remove(name);
            if (change % 8 == 1)
            {
                parent[name[1..] + name[0]] = node;
            }
        }
        else
        {
            node.ReplaceWith(JsonNode.Parse(replacements[(place + change) % replacements.Length]));
        }
    }

    /// <summary>All values within a document.</summary>
    internal static IEnumerable<JsonNode> Inside(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(value => Inside(value).Prepend(value)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(value => Inside(value).Prepend(value)),
        _ => [],
    };
}
