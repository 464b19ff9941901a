namespace AdminReform.Law;

/// <summary>How surely a figure of the law is known.</summary>
public enum Certainty
{
    /// <summary>Read in the instrument's own text.</summary>
    Text = 0,

    /// <summary>Read in a secondary text: an official page, a form, a portal.</summary>
    Secondary = 1,

    /// <summary>Not verified: a default to be confirmed or replaced by whoever sets the system up.</summary>
    Unverified = 2,
}
