namespace AdminReform.Law;

/// <summary>A figure of the law with the provision that sets it.</summary>
/// <typeparam name="T">The type of the figure.</typeparam>
/// <param name="Value">The figure.</param>
/// <param name="Source">The provision.</param>
/// <param name="Certainty">How surely the figure is known.</param>
public sealed record Cited<T>(T Value, Citation Source, Certainty Certainty = Certainty.Text)
{
    /// <summary>Returns the figure and its source.</summary>
    public override string ToString() => $"{Value} ({Source})";
}
