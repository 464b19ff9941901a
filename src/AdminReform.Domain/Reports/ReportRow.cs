namespace AdminReform.Reports;

/// <summary>The counts of one field in one agency.</summary>
/// <param name="Agency">The agency, as its dossiers name it; empty where all agencies are taken together.</param>
/// <param name="Field">The field of administration (lĩnh vực); empty where all fields are taken together.</param>
/// <param name="Counts">The counts.</param>
public sealed record ReportRow(string Agency, string Field, ReportCounts Counts)
{
    /// <summary>Returns the agency, the field and the counts.</summary>
    public override string ToString() => $"{Agency}, {Field}: {Counts}";
}
