using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Units;

/// <summary>Alerts when too few of a unit's results of the month were on time (tỷ lệ đúng hạn thấp).</summary>
internal sealed class OnTimeRateLowRule() : UnitRule(
    RuleIds.OnTimeRateLow,
    new("Tỷ lệ đúng hạn thấp", "On-time rate low"),
    new("Tỷ lệ hồ sơ trả đúng hạn trong tháng thấp hơn ngưỡng.", "The share of results on time in the month is below the threshold."),
    Severity.Warning,
    regime => regime.ApologyLeadDays?.Source ?? regime.ClockStart)
{
    /// <inheritdoc/>
    protected internal override LocalizedText? Conclude(UnitFacts facts, RulePolicy policy)
    {
        if (facts.OnTime.Ratio is not { } ratio || policy.OnTimeRate.IsMetBy(ratio))
        {
            return null;
        }

        return new(
            $"{facts.Unit}: {policy.OnTimeRate.Show(ratio, 1, Rounding.HalfAwayFromZero, Language.Vietnamese)} đúng hạn ({facts.OnTime.Part}/{facts.OnTime.Whole} hồ sơ).",
            $"{facts.Unit}: {policy.OnTimeRate.Show(ratio, 1, Rounding.HalfAwayFromZero, Language.English)} on time ({facts.OnTime.Part} of {facts.OnTime.Whole}).");
    }
}
