using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Units;

/// <summary>Alerts when a unit is late again and again within a month (quá hạn nhiều lần).</summary>
internal sealed class RepeatedLatenessRule() : UnitRule(
    RuleIds.RepeatedLateness,
    new("Quá hạn nhiều lần", "Repeated lateness"),
    new("Số hồ sơ giải quyết quá hạn trong tháng và đang quá hạn vượt mức cho phép.", "The dossiers resolved late in the month and overdue now are more than is allowed for."),
    Severity.Warning,
    regime => regime.ApologyLeadDays?.Source ?? regime.ClockStart)
{
    /// <inheritdoc/>
    protected internal override LocalizedText? Conclude(UnitFacts facts, RulePolicy policy)
    {
        return facts.ResolvedLate + facts.Overdue <= policy.LatenessAllowed
            ? null
            : new(
                $"{facts.Unit}: {facts.ResolvedLate} hồ sơ giải quyết quá hạn trong tháng, {facts.Overdue} hồ sơ đang quá hạn.",
                $"{facts.Unit}: {facts.ResolvedLate} resolved late in the month, {facts.Overdue} overdue now.");
    }
}
