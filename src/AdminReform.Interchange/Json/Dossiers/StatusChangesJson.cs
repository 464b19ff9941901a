using AdminReform.Dossiers;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Writes the statuses that a dossier took as JSON; they follow from the dossier, and are not read back.</summary>
internal static class StatusChangesJson
{
    /// <summary>Writes the statuses that a dossier took.</summary>
    public static string Write(IEnumerable<StatusChange> changes) =>
        new JsonFrame(1).Write(changes, static (json, changes) => json.List("changes", changes, Write));

    internal static void Write(JsonWriting json, StatusChange item)
    {
        json.Word<DossierStatus>("status", item.Status);
        json.Moment("at", item.At);
    }
}
