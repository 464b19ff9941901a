using AdminReform.Values;

namespace AdminReform.Information;

/// <summary>Who tells what how: one cell of the plan.</summary>
/// <param name="Area">The id of the content area.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Unit">The responsible unit.</param>
/// <param name="Planned">How many outputs are planned; <see langword="null"/> where the plan gives no number.</param>
public sealed record InformationTask(string Area, InformationChannel Channel, string Unit, PublishedCount? Planned = null)
{
    /// <summary>Returns the unit, the area and the channel.</summary>
    public override string ToString() => $"{Unit}: {Area} by {Channel}{(Planned is null ? "" : $", {Planned} planned")}";
}
