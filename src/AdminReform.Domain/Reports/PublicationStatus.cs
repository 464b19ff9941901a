namespace AdminReform.Reports;

/// <summary>How the duty to publish results stands.</summary>
public enum PublicationStatus
{
    /// <summary>Not published, and the due day has not passed.</summary>
    NotDue = 0,

    /// <summary>Published by the due day.</summary>
    InTime = 1,

    /// <summary>Published after the due day.</summary>
    Late = 2,

    /// <summary>Not published, and the due day has passed.</summary>
    Missing = 3,
}
