namespace AdminReform.Rules.Units;

/// <summary>In which counts of its unit a dossier stands.</summary>
[Flags]
internal enum UnitMarks : byte
{
    None = 0,
    Accepted = 1,
    Resolved = 2,
    ResolvedLate = 4,
    Open = 8,
    Overdue = 16,
}
