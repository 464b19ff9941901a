namespace AdminReform.Information;

/// <summary>What an information plan leaves open.</summary>
public enum CoverageGapKind
{
    /// <summary>A content area that no channel carries.</summary>
    AreaWithoutChannel = 1,

    /// <summary>A unit that has a task or a duty and has reported nothing.</summary>
    UnitWithoutReport = 2,

    /// <summary>A task for a content area that the plan does not have.</summary>
    UnknownArea = 3,

    /// <summary>A unit of the plan that has neither a task nor a duty.</summary>
    UnitWithoutTask = 4,
}
