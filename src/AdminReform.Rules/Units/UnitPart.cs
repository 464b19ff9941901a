using AdminReform.Values;

namespace AdminReform.Rules.Units;

/// <summary>What one dossier adds to its unit: where it is counted, its result if that came just before a month closed, and the runs of steps that ended in the month.</summary>
internal readonly record struct UnitPart(UnitMarks Marks, ClosingResult? Closing = null, ValueList<StepEnd>? Steps = null)
{
    internal bool IsNothing => Marks == UnitMarks.None && Closing is null && Steps is null;
}
