namespace AdminReform.Plans;

/// <summary>Over what a ratio is counted.</summary>
public enum RatioTerm
{
    /// <summary>Each calendar year of the term on its own, as yearly reports are.</summary>
    EachYear = 1,

    /// <summary>The term as one.</summary>
    WholeTerm = 2,

    /// <summary>Each reporting year of NĐ 09/2019/NĐ-CP on its own, from 15/12 of the year before to 14/12.</summary>
    EachReportingYear = 3,
}
