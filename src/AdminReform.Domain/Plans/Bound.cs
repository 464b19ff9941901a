using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>The best or the worst value that can still come out.</summary>
/// <param name="Value">The bound; <see langword="null"/> when nothing limits it.</param>
/// <param name="IsAttained">Whether it can come out itself; otherwise only values ever nearer to it can.</param>
public sealed record Bound(Fraction? Value, bool IsAttained = true)
{
    /// <summary>Nothing limits what can come out.</summary>
    public static Bound Unlimited { get; } = new(null, false);

    /// <summary>As a best value: whether some outcome reaches the threshold.</summary>
    internal bool CanReach(Threshold threshold) =>
        Value is not { } value || (IsAttained ? threshold.IsMetBy(value) : value != threshold.Value && threshold.IsMetBy(value));

    /// <summary>As a worst value: whether every outcome reaches the threshold.</summary>
    internal bool MustReach(Threshold threshold) =>
        Value is { } value && (threshold.IsMetBy(value) || (!IsAttained && value == threshold.Value));

    /// <summary>Returns the bound.</summary>
    public override string ToString() => Value is { } value ? $"{value}{(IsAttained ? "" : " (not attained)")}" : "unlimited";
}
