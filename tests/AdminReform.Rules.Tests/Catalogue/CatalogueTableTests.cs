using AdminReform.Law;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>The table of docs/rules.md lists the rules as they are.</summary>
public sealed class CatalogueTableTests
{
    [Fact]
    public void The_table_lists_every_rule_with_its_citation_under_each_regime()
    {
        using var page = new StreamReader(typeof(CatalogueTableTests).Assembly.GetManifestResourceStream("rules.md")!);
        var rows = page.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains('.', StringComparison.Ordinal));
        CitedRule[] rules = [.. RuleCatalogue.Default.Rules, .. UnitRules.All, .. PlanRules.All, .. DutyRules.All];
        Assert.Equal(string.Join('\n', rules.Select(Row)), string.Join('\n', rows.Where(row => row.Split('|').Length == 8)));
    }

    private static string Row(CitedRule rule)
    {
        var citations = Regimes.Known.All.Select(regime => rule.CitationUnder(regime)?.In(Language.English) ?? "—");
        return $"| `{rule.Id}` | {rule.Name.English} ({rule.Name.Vietnamese}) | {rule.Severity} | {string.Join(" | ", citations)} |";
    }
}
