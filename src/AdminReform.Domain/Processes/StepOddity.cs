using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>Something odd about a step in the record of a dossier.</summary>
/// <param name="Kind">What is odd.</param>
/// <param name="Step">The id of the step.</param>
/// <param name="At">When it was recorded.</param>
public sealed record StepOddity(StepOddityKind Kind, string Step, LocalDateTime At)
{
    /// <summary>Returns the kind, the step and the moment.</summary>
    public override string ToString() => $"{Kind} {Step} at {DayText.Of(At)}";
}
