using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Another threshold for each tier, such as 30 / 20 / 15 % for city, district and commune. It is kept when every tier keeps its own.</summary>
/// <param name="Tiers">The tiers.</param>
public sealed record TieredShape(ValueList<Tier> Tiers) : TargetShape
{
    /// <inheritdoc/>
    public override LocalDate? By => Tiers.Max(tier => tier.Shape.By);

    internal override Result<TargetAssessment> Assess(AssessmentInput input)
    {
        var parts = Tiers.Zip(input.OfEach(Tiers.Select(tier => tier.Subject)), (tier, part) => tier.Shape.Assess(part.About(tier.Name))).ToList();
        var problems = parts.SelectMany(part => part.Problems).ToList();
        return problems.Count > 0
            ? Result<TargetAssessment>.Invalid(problems)
            : Result.Of(Series.Together(input, [.. parts.Select(part => part.Value)], input.Indicator.Unit));
    }

    /// <summary>Returns how many tiers there are, and their subjects.</summary>
    public override string ToString() => $"{Tiers.Count} tiers: {string.Join(", ", Tiers.Select(tier => tier.Subject))}";
}
