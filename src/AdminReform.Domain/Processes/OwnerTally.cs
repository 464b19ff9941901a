namespace AdminReform.Processes;

/// <summary>Where the time of the steps of a role went in a caseload (thời gian của một vai trò).</summary>
/// <param name="Owner">The role in its unit, or the unit where no role is named; <see langword="null"/> for the steps that have no owner.</param>
/// <param name="Time">What the runs of its steps came to.</param>
public sealed record OwnerTally(StepOwner? Owner, TimeTally Time)
{
    /// <summary>Returns the role and what its steps came to.</summary>
    public override string ToString() => $"{Owner?.ToString() ?? "nobody"}: {Time}";
}
