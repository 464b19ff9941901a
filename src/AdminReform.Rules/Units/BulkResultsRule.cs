using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Units;

/// <summary>A sign of gaming: many results of a unit registered within minutes, just before a statutory month closes (đăng ký kết quả hàng loạt).</summary>
/// <remarks>
/// A sign, not a proof. The figures are <see cref="RulePolicy.BulkResults"/>, <see cref="RulePolicy.BulkMinutes"/> and
/// <see cref="RulePolicy.BulkLastDays"/>. The evidence, all results of the last days, is in the facts of the alert.
/// </remarks>
internal sealed class BulkResultsRule() : UnitRule(
    RuleIds.BulkResults,
    new("Đăng ký kết quả hàng loạt cuối kỳ", "Results in bulk before closing"),
    new(
        "Nhiều kết quả được đăng ký trong ít phút ngay trước khi chốt số liệu của tháng.",
        "Many results were registered within minutes just before the month closed."),
    Severity.Notice,
    regime => regime.ResultReturn ?? regime.ClockStart)
{
    /// <inheritdoc/>
    public override bool StandsThroughNextMonth => true;

    /// <summary>The bulks of a month under a policy.</summary>
    internal static ValueList<ResultBulk> BulksIn(UnitFacts facts, RulePolicy policy)
    {
        return ResultBulk.In(facts.ClosingResults, policy.BulkResults, Duration.FromMinutes(policy.BulkMinutes));
    }

    /// <inheritdoc/>
    protected internal override LocalizedText? Conclude(UnitFacts facts, RulePolicy policy)
    {
        var bulks = BulksIn(facts, policy);
        return bulks.Count == 0
            ? null
            : new(
                $"{facts.Unit}: {string.Join("; ", bulks.Select(bulk => $"{bulk.Dossiers.Count} kết quả từ {MomentText.Of(bulk.From)} đến {MomentText.Of(bulk.To)}"))}.",
                $"{facts.Unit}: {string.Join("; ", bulks.Select(bulk => $"{bulk.Dossiers.Count} results from {MomentText.Of(bulk.From)} to {MomentText.Of(bulk.To)}"))}.");
    }
}
