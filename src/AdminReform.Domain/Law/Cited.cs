namespace AdminReform.Law;

/// <summary>A figure of the law with the provision that sets it.</summary>
/// <typeparam name="T">The type of the figure.</typeparam>
/// <param name="Value">The figure.</param>
/// <param name="Source">The provision.</param>
/// <param name="Certainty">How surely the figure is known.</param>
/// <param name="AmendedBy">The instrument that gave the provision its present words; <see langword="null"/> for its first words.</param>
public sealed record Cited<T>(T Value, Citation Source, Certainty Certainty = Certainty.Text, Instrument? AmendedBy = null)
{
    /// <summary>Returns the figure and its source.</summary>
    public override string ToString() => $"{Value} ({Source}{(AmendedBy is null ? "" : $", as amended by {AmendedBy}")})";
}
