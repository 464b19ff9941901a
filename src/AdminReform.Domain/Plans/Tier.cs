using AdminReform.Texts;

namespace AdminReform.Plans;

/// <summary>One tier of a tiered target (cấp).</summary>
/// <param name="Subject">The tier, as measurements name it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Shape">What is asked of it.</param>
public sealed record Tier(string Subject, LocalizedText Name, TargetShape Shape)
{
    /// <summary>Returns the subject and the shape.</summary>
    public override string ToString() => $"{Subject}: {Shape}";
}
