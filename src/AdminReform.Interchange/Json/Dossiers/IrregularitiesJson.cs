using AdminReform.Dossiers;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Writes what is odd in histories as JSON; it follows from the dossiers, and is not read back.</summary>
internal static class IrregularitiesJson
{
    /// <summary>Writes what is odd in histories.</summary>
    public static string Write(IEnumerable<Irregularity> irregularities) =>
        new JsonFrame(1).Write(irregularities, static (json, irregularities) => json.List("irregularities", irregularities, Write));

    internal static void Write(JsonWriting json, Irregularity item)
    {
        json.Text("code", item.Code);
        json.Text("dossier", item.DossierId);
        json.Whole("event", item.EventIndex);
        json.Words("message", item.Message);
        JsonParts.WriteProvision(json, item.Provision);
    }
}
