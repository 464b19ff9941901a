namespace OnTimeReview.Views;

/// <summary>What the running steps of a dossier mean for its whole.</summary>
public enum WholeStanding
{
    /// <summary>As planned it will be on time.</summary>
    OnPath,

    /// <summary>As planned it will be late, although it need not be.</summary>
    Endangered,

    /// <summary>It will be late even if every running step ended now.</summary>
    Lost,

    /// <summary>It stands still, or no due moment is known.</summary>
    Unknown,
}
