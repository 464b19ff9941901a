namespace AdminReform.Interchange.Reports;

/// <summary>What the rows of an exported report stand for.</summary>
public enum ReportBreakdown
{
    /// <summary>One row for each field, all agencies together; form II.06a.</summary>
    Field = 1,

    /// <summary>One row for each agency, all fields together.</summary>
    Agency = 2,

    /// <summary>One row for each field of each agency.</summary>
    AgencyAndField = 3,
}
