namespace AdminReform.Rules.Alerts;

/// <summary>What one dossier adds to the counts of its unit.</summary>
[Flags]
internal enum UnitPart : byte
{
    None = 0,
    Accepted = 1,
    Resolved = 2,
    ResolvedLate = 4,
    Open = 8,
    Overdue = 16,
}
