namespace AdminReform.Agencies;

/// <summary>A role that a person holds in an agency.</summary>
public enum AgencyRole
{
    /// <summary>An officer who handles dossiers (công chức, viên chức, nhân viên); many may serve at a time.</summary>
    Officer = 1,

    /// <summary>A deputy head (cấp phó); many may serve at a time.</summary>
    Deputy = 2,

    /// <summary>The head (người đứng đầu): the Chair of a people's committee, a director, a minister, the head of a section or of a one-stop office; one at a time.</summary>
    Head = 3,
}
