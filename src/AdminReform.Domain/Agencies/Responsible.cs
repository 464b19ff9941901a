namespace AdminReform.Agencies;

/// <summary>One rung of the chain of responsibility: which step, at which agency, and who.</summary>
/// <param name="Step">The step.</param>
/// <param name="Agency">The id of the agency or unit.</param>
/// <param name="Holder">Who holds the role on the day; <see langword="null"/> when the seat is vacant or nobody is recorded.</param>
/// <param name="StandIn">Who acts for the absent holder on the day, or in a vacant seat; <see langword="null"/> when nobody does.</param>
public sealed record Responsible(ResponsibilityStep Step, string Agency, string? Holder, string? StandIn = null)
{
    /// <summary>Who acts on the day: the stand-in, otherwise the holder.</summary>
    public string? Acting => StandIn ?? Holder;

    /// <summary>Whether nobody is there to be told.</summary>
    public bool IsVacant => Acting is null;

    /// <summary>Returns the step, the agency and who acts.</summary>
    public override string ToString() =>
        $"{Step} at {Agency}: {(StandIn is null ? Holder ?? "vacant" : $"{StandIn} for {Holder ?? "a vacant seat"}")}";
}
