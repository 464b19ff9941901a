using AdminReform.Dossiers;
using AdminReform.Interchange.Json;

namespace AdminReform.Hosting.Reading;

/// <summary>A dossier that is overdue, and who has it now.</summary>
/// <param name="Dossier">The dossier as it is now; it names the unit and the officer who answer for it.</param>
/// <param name="Finding">The finding that it is overdue.</param>
public sealed record LateDossier(Dossier Dossier, StandingConclusion Finding) : IWritten
{
    /// <summary>Who has it before them: unit and officer, another agency, or the applicant; <see langword="null"/> where nobody is known to.</summary>
    public Holder? Holder { get; init; }

    void IWritten.Write(JsonWriting json)
    {
        json.Text("dossierId", Dossier.Id);
        json.Text("procedure", Dossier.Procedure);
        json.Text("receivingUnit", Dossier.ReceivingUnit);
        json.Text("unit", Dossier.ResolvingUnit);
        json.Text("officer", Dossier.Officer);
        json.Object("holder", Holder, static (json, holder) =>
        {
            json.Word<HolderKind>("kind", holder.Kind);
            json.Text("unit", holder.Unit);
            json.Text("officer", holder.Officer);
        });
        json.Due("due", Finding.Due);
        json.Moment("since", Finding.Since);
        json.Words("message", Finding.Message);
    }
}
