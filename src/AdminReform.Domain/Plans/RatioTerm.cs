namespace AdminReform.Plans;

/// <summary>Over what a ratio is counted.</summary>
public enum RatioTerm
{
    /// <summary>Each calendar year of the term on its own, as yearly reports are.</summary>
    EachYear = 1,

    /// <summary>The term as one.</summary>
    WholeTerm = 2,
}
