using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Units;

/// <summary>Alerts when a unit accepts more in a month than it resolves (tồn đọng tăng).</summary>
internal sealed class BacklogGrowingRule() : UnitRule(
    RuleIds.BacklogGrowing,
    new("Tồn đọng tăng", "Backlog growing"),
    new(
        "Trong tháng, số hồ sơ tiếp nhận vượt số hồ sơ giải quyết quá mức cho phép.",
        "In the month, more dossiers were accepted than resolved, by more than is allowed for."),
    Severity.Notice,
    regime => regime.ClockStart)
{
    /// <inheritdoc/>
    protected internal override LocalizedText? Conclude(UnitFacts facts, RulePolicy policy)
    {
        return facts.Accepted - facts.Resolved <= policy.BacklogGrowth
            ? null
            : new(
                $"{facts.Unit}: tiếp nhận {facts.Accepted}, giải quyết {facts.Resolved}, còn {facts.Open} hồ sơ.",
                $"{facts.Unit}: {facts.Accepted} accepted, {facts.Resolved} resolved, {facts.Open} open.");
    }
}
