using AdminReform.Plans;

namespace AdminReform.Hosting.Plans;

/// <summary>What is expected of a target.</summary>
/// <param name="Target">The target's id.</param>
/// <param name="Outlook">What is expected of the rest of its term.</param>
public sealed record TargetOutlook(string Target, Outlook Outlook)
{
    /// <summary>Returns the target and what is expected.</summary>
    public override string ToString() => $"{Target}: {Outlook}";
}
