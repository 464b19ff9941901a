namespace AdminReform.Deadlines;

/// <summary>How a dossier goes to the agencies that take part.</summary>
public enum LegOrder
{
    /// <summary>From agency to agency: each begins when the one before it has finished, as paper dossiers do.</summary>
    Serial = 1,

    /// <summary>To all agencies at once, as electronic dossiers do.</summary>
    Parallel = 2,
}
