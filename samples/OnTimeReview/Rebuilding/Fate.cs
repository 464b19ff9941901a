namespace OnTimeReview.Rebuilding;

/// <summary>Which of the published totals a dossier belongs to.</summary>
public enum Fate
{
    /// <summary>Accepted before the period, open when it began, resolved in it.</summary>
    CarriedOver,

    /// <summary>Accepted and resolved in the period.</summary>
    Resolved,

    /// <summary>Open at the end of the period, within its term.</summary>
    OpenWithin,

    /// <summary>Open at the end of the period, its term passed.</summary>
    OpenOverdue,

    /// <summary>Stopped at the applicant's wish.</summary>
    Cancelled,
}
