using AdminReform.Dossiers;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Writes who held a dossier when as JSON; it follows from the dossier, and is not read back.</summary>
internal static class HoldingsJson
{
    /// <summary>Writes who held a dossier when.</summary>
    public static string Write(IEnumerable<Holding> holdings) =>
        new JsonFrame(1).Write(holdings, static (json, holdings) => json.List("holdings", holdings, Write));

    internal static void Write(JsonWriting json, Holding item)
    {
        json.Word<HolderKind>("kind", item.Holder.Kind);
        json.Text("unit", item.Holder.Unit);
        json.Text("officer", item.Holder.Officer);
        json.Moment("from", item.From);
        json.Moment("to", item.To);
    }
}
