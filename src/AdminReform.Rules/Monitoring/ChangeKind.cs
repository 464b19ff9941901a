namespace AdminReform.Rules.Monitoring;

/// <summary>Whether a conclusion came or went.</summary>
public enum ChangeKind
{
    /// <summary>It holds now and did not before.</summary>
    Raised = 1,

    /// <summary>It held before and no longer does.</summary>
    Cleared = 2,
}
