namespace AdminReform.Rules.Units;

/// <summary>How often a step of a process ended in a unit in a statutory month.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Step">The id of the step.</param>
/// <param name="Ended">How many runs of it with a limit ended in the month.</param>
/// <param name="Late">Those of them that were late.</param>
public sealed record StepCount(string Procedure, string Step, int Ended, int Late)
{
    /// <summary>Returns the step and its counts.</summary>
    public override string ToString() => FormattableString.Invariant($"{Procedure} step {Step}: {Late} of {Ended} late");
}
