using AdminReform.Values;

namespace AdminReform.Agencies;

/// <summary>Who stands in for an absent person (người được ủy quyền, thay thế khi vắng mặt), and when.</summary>
/// <param name="Absent">The person who is away.</param>
/// <param name="StandIn">The person who acts meanwhile.</param>
/// <param name="Validity">The days of absence.</param>
public sealed record Substitution(string Absent, string StandIn, Validity Validity)
{
    /// <summary>Returns who stands in for whom and when.</summary>
    public override string ToString() => $"{StandIn} for {Absent} {Validity}";
}
