using AdminReform.Agencies;
using AdminReform.Law;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Units;
using AdminReform.Texts;
using AdminReform.Values;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Counts what the rules found and whom the ladder tells.</summary>
internal static class RuleLines
{
    /// <summary>How many dossiers of a rule or of a step a page shows.</summary>
    private const int Shown = 50;

    internal static IEnumerable<StepLine> Steps(Ladder ladder, IReadOnlyCollection<Notice> notices)
    {
        var told = notices.ToLookup(notice => notice.Step.Id, notice => notice.Dossier.Id);
        return ladder.Steps.Select((step, i) => new StepLine(i + 1, step.Recipient.Name(), step.Timing.Words, told[step.Id].Count()) { First = First(told[step.Id]) });
    }

    internal static IEnumerable<FindingLine> Findings(IReadOnlyCollection<Finding> findings)
    {
        var groups = findings.GroupBy(finding => finding.Rule.Id).ToDictionary(group => group.Key, StringComparer.Ordinal);
        foreach (var rule in RuleCatalogue.Default.Rules)
        {
            if (groups.TryGetValue(rule.Id, out var group))
            {
                yield return new FindingLine(rule.Id, rule.Name, Provision(group.First().Citation), group.Count()) { First = First(group.Select(finding => finding.Dossier.Id)) };
            }
        }
    }

    internal static IEnumerable<AlertLine> Units(IReadOnlyCollection<UnitAlert> alerts) =>
        alerts.Select(alert => new AlertLine(alert.Id, alert.Subject, alert.Severity, alert.Message, Provision(alert.Citation)));

    private static ValueList<string> First(IEnumerable<string> dossiers) => [.. dossiers.Distinct().Take(Shown)];

    private static LocalizedText Provision(Citation? provision) => provision is { } citation
        ? new(citation.In(Language.Vietnamese), citation.In(Language.English))
        : new("—", "—");
}
