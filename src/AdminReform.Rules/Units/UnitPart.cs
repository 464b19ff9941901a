namespace AdminReform.Rules.Units;

/// <summary>What one dossier adds to its unit: where it is counted, and its result if that came just before a month closed.</summary>
internal readonly record struct UnitPart(UnitMarks Marks, ClosingResult? Closing = null)
{
    internal bool IsNothing => Marks == UnitMarks.None && Closing is null;
}
