using System.Text.RegularExpressions;

namespace AdminReform.House.Words;

/// <summary>Documents name files that are there and commands that the gate runs.</summary>
public sealed partial class DocumentTests
{
    private static IEnumerable<string> Documents => Directory.EnumerateDirectories(House.Root).Where(folder => Path.GetFileName(folder) is not ("artifacts" or ".git"))
        .SelectMany(folder => House.Files(Path.GetFileName(folder), ".md")).Concat(Directory.EnumerateFiles(House.Root, "*.md"));

    [Fact]
    public void Every_link_leads_to_a_file_and_to_a_heading_of_it() =>
        House.NoFaults(
            from document in Documents
            from Match link in Link().Matches(Fenced().Replace(File.ReadAllText(document), ""))
            let target = link.Groups[1].Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, link.Groups[1].Value)
            where !(Directory.Exists(target) || (File.Exists(target) && (link.Groups[2].Length == 0 || Headings(target).Contains(link.Groups[2].Value[1..]))))
            select $"{House.Relative(document)} links to {link.Groups[1].Value}{link.Groups[2].Value}");

    // As a reader of Markdown names them: small letters, no punctuation, a hyphen for each space.
    private static IEnumerable<string> Headings(string document) => Heading().Matches(Fenced().Replace(File.ReadAllText(document), ""))
        .Select(heading => string.Concat(heading.Groups[1].Value.Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-'));

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

    [GeneratedRegex(@"\]\((?!https?:|mailto:)([^)#\s]*)(#[^)\s]+)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
