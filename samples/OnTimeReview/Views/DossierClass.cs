namespace OnTimeReview.Views;

/// <summary>Where a dossier counts, each with a list of those who stand in it.</summary>
public enum DossierClass
{
    Overdue,

    DueToday,

    ResolvedLate,

    OpenWithin,

    NotAcceptedYet,

    Refused,

    Cancelled,

    OnTime,

    Early,
}
