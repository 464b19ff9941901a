namespace AdminReform.Processes;

/// <summary>Where the time of the steps of a unit went in a caseload (thời gian của một đơn vị).</summary>
/// <param name="Unit">The unit as the processes name it; <see langword="null"/> for the steps that have no owner.</param>
/// <param name="Time">What the runs of its steps came to.</param>
public sealed record UnitTally(string? Unit, TimeTally Time)
{
    /// <summary>Returns the unit and what its steps came to.</summary>
    public override string ToString() => $"{Unit ?? "nobody"}: {Time}";
}
