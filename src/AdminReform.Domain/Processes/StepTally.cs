using AdminReform.Values;

namespace AdminReform.Processes;

/// <summary>Where the time of a step went in a caseload (thời gian của một bước).</summary>
/// <param name="Process">The id of the process.</param>
/// <param name="Version">The days of the version of the process.</param>
/// <param name="Step">The step.</param>
/// <param name="Time">What its runs came to.</param>
public sealed record StepTally(string Process, Validity Version, ProcessStep Step, TimeTally Time)
{
    /// <summary>Returns the process, the step and what its runs came to.</summary>
    public override string ToString() => $"{Process} {Step.Id}: {Time}";
}
