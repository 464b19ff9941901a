using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>A grade (xếp loại), from a score on and up to the next grade.</summary>
/// <param name="From">The least score, included.</param>
/// <param name="Name">What it is called.</param>
public sealed record Grade(Fraction From, LocalizedText Name)
{
    /// <summary>Returns the name and where it begins.</summary>
    public override string ToString() => $"{Name} from {From}";
}
