using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>The dossiers that a page shows.</summary>
public sealed record ShownDossiers
{
    /// <summary>The dossiers behind each figure of the totals; those without any are left out.</summary>
    public ValueList<DossierList> Lists { get; init; } = [];

    /// <summary>The dossiers behind each figure of the agencies; those without any are left out.</summary>
    public ValueList<AgencyDossiers> OfAgencies { get; init; } = [];

    /// <summary>How the due day of each dossier that is shown was counted.</summary>
    public ValueList<ProofLine> Proofs { get; init; } = [];
}
