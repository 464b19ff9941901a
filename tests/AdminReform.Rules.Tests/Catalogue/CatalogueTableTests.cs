using AdminReform.Law;
using AdminReform.Rules.Alerts;
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
        var expected = RuleCatalogue.Default.Rules.Select(rule => Row(rule.Id, rule.Name, rule.Severity, rule.CitationUnder))
            .Concat(UnitRules.All.Select(rule => Row(rule.Id, rule.Name, rule.Severity, rule.CitationUnder)));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', rows.Where(row => row.Split('|').Length == 7)));
    }

    private static string Row(string id, LocalizedText name, Severity severity, Func<Regime, Citation?> cite)
    {
        var citations = Regimes.Known.All.Select(regime => cite(regime)?.In(Language.English) ?? "—");
        return $"| `{id}` | {name.English} ({name.Vietnamese}) | {severity} | {string.Join(" | ", citations)} |";
    }
}
