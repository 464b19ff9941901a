using AdminReform.Law;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Gaming;

/// <summary>A sign of gaming: many results of a unit registered within minutes, just before a statutory month closes (đăng ký kết quả hàng loạt).</summary>
/// <remarks>
/// A sign, not a proof. The figures are <see cref="RulePolicy.BulkResults"/>, <see cref="RulePolicy.BulkMinutes"/> and
/// <see cref="RulePolicy.BulkLastDays"/>. The evidence, all results of the last days, is in the facts of the alert.
/// </remarks>
public sealed class BulkResultsRule() : UnitRule(
    "gaming.bulk-results",
    new("Đăng ký kết quả hàng loạt cuối kỳ", "Results in bulk before closing"),
    new(
        "Nhiều kết quả được đăng ký trong ít phút ngay trước khi chốt số liệu của tháng.",
        "Many results were registered within minutes just before the month closed."),
    Severity.Notice)
{
    /// <inheritdoc/>
    public override bool StandsThroughNextMonth => true;

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.ResultReturn ?? regime.ClockStart;
    }

    /// <summary>The bulks of a month under a policy.</summary>
    public static ValueList<ResultBulk> BulksIn(UnitFacts facts, RulePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        return ResultBulk.In(facts.ClosingResults, policy.BulkResults, Duration.FromMinutes(policy.BulkMinutes));
    }

    /// <inheritdoc/>
    public override LocalizedText? Conclude(UnitFacts facts, RulePolicy policy)
    {
        var bulks = BulksIn(facts, policy);
        return bulks.Count == 0
            ? null
            : new(
                $"{facts.Unit}: {string.Join("; ", bulks.Select(bulk => $"{bulk.Dossiers.Count} kết quả từ {Say.Moment(bulk.From)} đến {Say.Moment(bulk.To)}"))}.",
                $"{facts.Unit}: {string.Join("; ", bulks.Select(bulk => $"{bulk.Dossiers.Count} results from {Say.Moment(bulk.From)} to {Say.Moment(bulk.To)}"))}.");
    }
}
