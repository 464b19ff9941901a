using System.Text.RegularExpressions;

namespace AdminReform.House.Words;

/// <summary>Every problem code in the source is listed in docs/problems.md, and every code listed there is in the source.</summary>
public sealed partial class ProblemCodeTests
{
    // First words of dotted texts that are no codes of problems, and what they are.
    private static readonly Dictionary<string, string> OtherAreas = new()
    {
        ["adminreform"] = "the name of a metric, of an activity or of a tag",
        ["columns"] = "the place in a mapping",
        ["constants"] = "the place in a mapping",
        ["limits"] = "the place in a procedure",
        ["scope"] = "the place in a policy",
    };

    // Files whose dotted texts are no codes of problems, and what they are.
    private static readonly Dictionary<string, string> OtherFiles = new()
    {
        ["src/AdminReform.Rules/.*(Rules?|RuleIds).cs"] = "the ids of rules",
        ["src/AdminReform.Testing/Arbitraries/.*"] = "words that are drawn for tests",
        ["src/AdminReform.Rules/NRules/CatalogueTranslation.cs"] = "the names of rules in a session",
        ["src/AdminReform.Domain/(Plans|Indices|Information)/.*"] = "the ids of indicators, beside codes that begin with the folder's word",
    };

    private static readonly Lazy<IReadOnlyList<string>> Listed = new(() =>
        [.. Row().Matches(File.ReadAllText(Path.Combine(House.Root, "docs/problems.md"))).Select(match => match.Groups[1].Value)]);

    private static readonly Lazy<IReadOnlyList<(string File, string Code)>> Written = new(() =>
    [
        .. from file in House.Files("src", ".cs")
           from Match literal in Literal().Matches(Documentation().Replace(File.ReadAllText(file), ""))
           select (House.Relative(file), literal.Groups[1].Value),
    ]);

    [Fact]
    public void Every_code_in_the_source_is_listed() =>
        House.NoFaults(Written.Value
            .Where(code => !code.Code.Contains('{', StringComparison.Ordinal) && !Listed.Value.Contains(code.Code) && !IsOther(code.File, code.Code))
            .Select(code => $"{code.Code} ({code.File}) is not in docs/problems.md"));

    // A code may be written with a part to fill in: $"agency.code.{kind}".
    [Fact]
    public void Every_listed_code_is_in_the_source()
    {
        var patterns = Written.Value.Select(code => new Regex($"^{Hole().Replace(Regex.Escape(code.Code), "[a-z-]+")}$")).ToList();
        House.NoFaults(Listed.Value
            .Where(code => !patterns.Exists(pattern => pattern.IsMatch(code)))
            .Select(code => $"{code} is in docs/problems.md and not in src"));
    }

    [Fact]
    public void A_code_is_listed_once() => Assert.Equal(Listed.Value.Distinct(), Listed.Value);

    private static bool IsOther(string file, string text) =>
        OtherAreas.ContainsKey(text.Split('.')[0])
        || (text.Split('.')[0] is not ("plans" or "indices" or "information") && OtherFiles.Keys.Any(other => Regex.IsMatch(file, $"^{other}$")));

    [GeneratedRegex(@"^\| `([a-z][a-z0-9.-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    // What it shows are examples.
    [GeneratedRegex(@"^\s*///.*$", RegexOptions.Multiline)]
    private static partial Regex Documentation();

    [GeneratedRegex("""(?<=[\s(,\[$])"([a-z][a-z0-9-]*(?:\.(?:[a-z][a-z0-9-]*|\{\w+\}))+)"(?!\w)""")]
    private static partial Regex Literal();

    // Regex.Escape writes "{kind}" as "\{kind}".
    [GeneratedRegex(@"\\\{\w+}")]
    private static partial Regex Hole();
}
