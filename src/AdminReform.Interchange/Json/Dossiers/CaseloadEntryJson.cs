using AdminReform.Interchange.Json.Deadlines;
using AdminReform.Law;
using AdminReform.OnTime;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>A dossier with its deadline as JSON.</summary>
internal static class CaseloadEntryJson
{
    internal static void Write(JsonWriting json, CaseloadEntry entry)
    {
        json.Object("dossier", entry.Dossier, DossiersJson.Write);
        json.Object("deadline", entry.Deadline, DeadlinesJson.Write);
    }

    internal static Func<JsonPlace, CaseloadEntry> Reader(Regimes regimes)
    {
        var read = DossiersJson.DossierReader(regimes);
        return json => new(json.Object("dossier", read), json.Object("deadline", DeadlinesJson.Deadline));
    }
}
