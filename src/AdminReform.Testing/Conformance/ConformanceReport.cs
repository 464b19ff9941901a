using AdminReform.Values;

namespace AdminReform.Testing.Conformance;

/// <summary>How many vectors were run, and which did not come out.</summary>
/// <param name="Count">How many were run.</param>
/// <param name="Failures">Those that did not come out, in the order of the set.</param>
public sealed record ConformanceReport(int Count, ValueList<ConformanceFailure> Failures)
{
    /// <summary>Whether there was a vector, and all came out.</summary>
    public bool Conforms => Count > 0 && Failures.Count == 0;

    /// <summary>Returns how many came out, then a line for each that did not.</summary>
    public override string ToString() => string.Join('\n', Failures.Select(failure => failure.ToString()).Prepend($"{Count - Failures.Count} of {Count} vectors come out"));
}
