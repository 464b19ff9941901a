namespace AdminReform.Deadlines;

/// <summary>The part of one agency in an inter-agency procedure (liên thông), with its own limit under that of the whole.</summary>
/// <param name="Agency">The agency, as the caller names it.</param>
/// <param name="Limit">Its limit.</param>
public sealed record Leg(string Agency, TimeLimit Limit)
{
    /// <summary>Returns the agency and its limit.</summary>
    public override string ToString() => $"{Agency}: {Limit}";
}
