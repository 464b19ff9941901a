using AdminReform.Processes;
using AdminReform.Values;

namespace AdminReform.Rules.Units;

/// <summary>What one dossier adds to its unit; of a caseload under watch, one is kept for each.</summary>
internal readonly record struct UnitPart
{
    // Few have any, so both together take the room of one.
    private readonly Endings? _endings;

    internal UnitPart(UnitMarks marks, ClosingResult? closing = null, ValueList<StepEnd>? steps = null)
    {
        Marks = marks;
        _endings = closing is null && steps is null ? null : new(closing, steps);
    }

    /// <summary>Where it is counted.</summary>
    internal UnitMarks Marks { get; }

    /// <summary>Its result, if that came just before a month closed.</summary>
    internal ClosingResult? Closing => _endings?.Closing;

    /// <summary>The runs of steps that ended in the month.</summary>
    internal ValueList<StepEnd>? Steps => _endings?.Steps;

    internal bool IsNothing => Marks == UnitMarks.None && _endings is null;

    private sealed record Endings(ClosingResult? Closing, ValueList<StepEnd>? Steps);
}
