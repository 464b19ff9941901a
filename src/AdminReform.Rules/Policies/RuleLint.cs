using System.Globalization;
using AdminReform.Law;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Duties;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Policies;

/// <summary>What a policy says about rules, held against the rules and the law.</summary>
internal static class RuleLint
{
    internal static void Run(PolicyPeriod period, RuleCatalogue catalogue, ValueList<UnitRule> unitRules, Regimes regimes)
    {
        CitedRule[] rules = [.. catalogue.Rules, .. unitRules, .. PlanRules.All, .. DutyRules.All];
        CheckSettings(period, rules.ToDictionary(rule => rule.Id, rule => rule.Severity, StringComparer.Ordinal));
        CheckThresholds(period);
        foreach (var rule in rules.Where(rule => period.Policy.IsOn(rule.Id)))
        {
            CheckCitation(period, rule, regimes);
        }
    }

    private static void CheckSettings(PolicyPeriod period, Dictionary<string, Severity> severities)
    {
        for (var i = 0; i < period.Policy.Settings.Count; i++)
        {
            var setting = period.Policy.Settings[i];
            var place = string.Create(CultureInfo.InvariantCulture, $"rules[{i}]");
            if (!severities.TryGetValue(setting.RuleId, out var usual))
            {
                period.Add("policy.lint.rule-unknown", $"Không có quy tắc '{setting.RuleId}'", $"There is no rule '{setting.RuleId}'", $"{place}.id");
            }
            else if (setting.IsOn && (setting.Severity ?? usual) == usual)
            {
                period.Add("policy.lint.setting-idle", "Không thay đổi gì so với quy tắc", "It leaves the rule as it is", place);
            }
            else if (!setting.IsOn && setting.Severity is not null)
            {
                period.Add("policy.lint.setting-idle", "Quy tắc đã tắt nên mức độ không dùng đến", "The rule is off, so its severity is never used", $"{place}.severity");
            }
        }
    }

    private static void CheckThresholds(PolicyPeriod period)
    {
        if (period.Policy.OnTimeRate.IsMetBy(Fraction.Zero))
        {
            period.Add("policy.lint.threshold-idle", "Tỷ lệ nào cũng đạt ngưỡng này", "Every rate reaches this threshold", "onTimeRate");
        }
    }

    private static void CheckCitation(PolicyPeriod period, CitedRule rule, Regimes regimes)
    {
        foreach (var regime in regimes.All)
        {
            var first = LocalDate.Max(period.Policy.From, regime.From);
            var last = period.Until is { } until && !(regime.To < until) ? until.PlusDays(-1) : regime.To;
            if (first > last || rule.CitationUnder(regime) is not { } citation)
            {
                continue;
            }

            var instrument = citation.Instrument;
            if (!instrument.IsInForce(first) || (last is { } end ? !instrument.IsInForce(end) : instrument.InForceTo is not null))
            {
                period.Add(
                    "policy.lint.citation-ended",
                    $"Quy tắc '{rule.Id}' viện dẫn {citation.In(Texts.Language.Vietnamese)} không còn hiệu lực suốt thời gian áp dụng",
                    $"The rule '{rule.Id}' cites {citation.In(Texts.Language.English)}, which is not in force for as long as the rule is applied",
                    "rules");
            }
        }
    }
}
