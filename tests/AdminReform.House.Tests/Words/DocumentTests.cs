using System.Text.RegularExpressions;

namespace AdminReform.House.Words;

/// <summary>Documents name files that are there and commands that the gate runs.</summary>
public sealed partial class DocumentTests
{
    private static IEnumerable<string> Documents => House.Files("docs", ".md").Concat(Directory.EnumerateFiles(House.Root, "*.md"));

    [Fact]
    public void Every_link_leads_to_a_file() =>
        House.NoFaults(
            from document in Documents
            from Match link in Link().Matches(File.ReadAllText(document))
            let target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups[1].Value)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{House.Relative(document)} links to {link.Groups[1].Value}");

    [Fact]
    public void README_begins_with_the_commands_that_the_gate_runs()
    {
        var readme = File.ReadAllText(Path.Combine(House.Root, "README.md")).ReplaceLineEndings("\n");
        Assert.Matches(@"(?m)^dotnet test( |$)", readme);
        Assert.Matches(@"(?m)^dotnet run --project samples/OnTimeReview -c Release( |$)", readme);
    }

    [Fact]
    public void The_glossary_names_a_term_once()
    {
        var terms = File.ReadLines(Path.Combine(House.Root, "docs/glossary.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim()).ToList();
        House.NoFaults(terms.GroupBy(term => term).Where(term => term.Count() > 1).Select(term => $"{term.Key} is listed {term.Count()} times"));
    }

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
