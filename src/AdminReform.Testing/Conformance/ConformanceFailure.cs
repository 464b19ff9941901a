namespace AdminReform.Testing.Conformance;

/// <summary>A vector that did not come out.</summary>
/// <param name="Vector">The vector.</param>
/// <param name="Got">What the system answered; <see langword="null"/> where it answered nothing, or failed.</param>
/// <param name="Reason">How the library counts it, or why there is no answer.</param>
public sealed record ConformanceFailure(ConformanceVector Vector, ConformanceAnswer? Got, string Reason)
{
    /// <summary>Returns the vector, what was expected, what came out and why, on one line.</summary>
    public override string ToString() => $"{Vector.Id}{(Vector.About is null ? "" : $" ({Vector.About})")}: expected {Vector.Expected}, got {Got?.ToString() ?? "nothing"}. {Reason}";
}
