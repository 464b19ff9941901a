using AdminReform.Values;

namespace AdminReform.Information;

/// <summary>Outputs of one channel against what was planned for it.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Planned">What was planned, task by task; empty where no number was.</param>
/// <param name="Outputs">What came out, as published; approximate counts are not added up.</param>
/// <param name="IsReached">Whether what came out surely reaches the plan, surely does not, or cannot be said to.</param>
public sealed record OutputStanding(
    InformationChannel Channel, ValueList<PublishedCount> Planned, ValueList<InformationOutput> Outputs, bool? IsReached)
{
    /// <summary>Returns the channel, how much was planned and what came of it.</summary>
    public override string ToString() =>
        $"{Channel}: {Planned.Count} planned, {Outputs.Count} outputs, {(IsReached switch { true => "reached", false => "not reached", null => "not known" })}";
}
