using System.Globalization;
using AdminReform.Law;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Lint;

/// <summary>What a policy says about rules, held against the rules and the law.</summary>
internal sealed class RuleLint
{
    private readonly CitedRule[] _rules;
    private readonly Dictionary<string, CitedRule> _byId;
    private readonly Regimes _regimes;

    internal RuleLint(RuleCatalogue catalogue, ValueList<UnitRule> unitRules, Regimes regimes)
    {
        _rules = [.. catalogue.Rules, .. unitRules, .. PlanRules.All, .. DutyRules.All];
        _byId = _rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        _regimes = regimes;
    }

    internal void Run(PolicyPeriod period)
    {
        CheckSettings(period);
        CheckValues(period);
        CheckThresholds(period);
        foreach (var rule in _rules)
        {
            if (!period.Looks.Take(_regimes.All.Count))
            {
                return;
            }

            if (period.Policy.IsOn(rule.Id))
            {
                CheckCitation(period, rule, _regimes);
            }
        }
    }

    private void CheckSettings(PolicyPeriod period)
    {
        for (var i = 0; i < period.Policy.Settings.Count && period.Looks.Take(_regimes.All.Count); i++)
        {
            var setting = period.Policy.Settings[i];
            var place = string.Create(CultureInfo.InvariantCulture, $"rules[{i}]");
            if (!_byId.TryGetValue(setting.RuleId, out var rule))
            {
                period.Add("policy.lint.rule-unknown", $"Không có quy tắc '{setting.RuleId}'", $"There is no rule '{setting.RuleId}'", $"{place}.id");
            }
            else if (setting.IsOn && (setting.Severity ?? rule.Severity) == rule.Severity)
            {
                period.Add("policy.lint.setting-idle", "Không thay đổi gì so với quy tắc", "It leaves the rule as it is", place);
            }
            else if (!setting.IsOn && setting.Severity is not null)
            {
                period.Add("policy.lint.setting-idle", "Quy tắc đã tắt nên mức độ không dùng đến", "The rule is off, so its severity is never used", $"{place}.severity");
            }
            else if (setting.IsOn && IsSilent(rule, period, _regimes))
            {
                period.Add(
                    "policy.lint.rule-silent",
                    $"Trong thời gian áp dụng, không quy định nào có nội dung mà quy tắc '{rule.Id}' theo dõi",
                    $"While the policy applies no regime has the provision that the rule '{rule.Id}' enforces, so it never fires",
                    $"{place}.id");
            }
        }
    }

    private void CheckValues(PolicyPeriod period)
    {
        foreach (var (parameter, value) in period.Policy.Values)
        {
            var place = $"settings['{parameter.RuleId}']";
            if (!_byId.TryGetValue(parameter.RuleId, out var rule))
            {
                period.Add("policy.lint.rule-unknown", $"Không có quy tắc '{parameter.RuleId}'", $"There is no rule '{parameter.RuleId}'", place);
            }
            else if (rule.Parameters.FirstOrDefault(known => known.Name == parameter.Name) is not { } known)
            {
                period.Add(
                    "policy.lint.parameter-unknown",
                    $"Quy tắc '{rule.Id}' không có tham số '{parameter.Name}'",
                    $"The rule '{rule.Id}' has no parameter '{parameter.Name}'",
                    $"{place}.{parameter.Name}");
            }
            else if (!period.Policy.IsOn(rule.Id))
            {
                period.Add("policy.lint.setting-idle", "Quy tắc đã tắt nên tham số không dùng đến", "The rule is off, so its parameter is never used", $"{place}.{parameter.Name}");
            }
            else if (known.UsualValue.Equals(value))
            {
                period.Add("policy.lint.setting-idle", "Không thay đổi gì so với quy tắc", "It leaves the rule as it is", $"{place}.{parameter.Name}");
            }
        }
    }

    // A rule that cites nothing at all has no provision to wait for; one that cites something under another regime has none to enforce here.
    private static bool IsSilent(CitedRule rule, PolicyPeriod period, Regimes regimes)
    {
        Regime[] governing = [.. regimes.All.Where(regime => !(regime.To < period.Policy.From) && !(regime.From >= period.Until))];
        return governing.Length > 0
            && governing.All(regime => rule.CitationUnder(regime) is null)
            && regimes.All.Any(regime => rule.CitationUnder(regime) is not null);
    }

    private static void CheckThresholds(PolicyPeriod period)
    {
        if (period.Policy.BacklogGrowth == int.MaxValue)
        {
            period.Add("policy.lint.threshold-idle", "Không bao giờ vượt được ngưỡng này", "Nothing exceeds this threshold", "backlogGrowth");
        }

        if (period.Policy.LatenessAllowed == int.MaxValue)
        {
            period.Add("policy.lint.threshold-idle", "Không bao giờ vượt được ngưỡng này", "Nothing exceeds this threshold", "latenessAllowed");
        }

        if (period.Policy.OnTimeRate.IsMetBy(Fraction.Zero))
        {
            period.Add("policy.lint.threshold-idle", "Tỷ lệ nào cũng đạt ngưỡng này", "Every rate reaches this threshold", "onTimeRate");
        }
    }

    private static void CheckCitation(PolicyPeriod period, CitedRule rule, Regimes regimes)
    {
        HashSet<Citation> told = [];
        foreach (var regime in regimes.All)
        {
            var first = LocalDate.Max(LocalDate.Max(period.Policy.From, regime.From), rule.HoldsSince ?? regime.From);
            var last = period.Until is { } until && !(regime.To < until) ? until.PlusDays(-1) : regime.To;
            if (first > last || rule.CitationUnder(regime) is not { } citation)
            {
                continue;
            }

            var instrument = citation.Instrument;
            if ((!instrument.IsInForce(first) || (last is { } end ? !instrument.IsInForce(end) : instrument.InForceTo is not null)) && told.Add(citation))
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
