using System.Net;
using System.Text.RegularExpressions;
using AdminReform.Texts;
using OnTimeReview.Rebuilding;
using OnTimeReview.Rendering.Html;

namespace OnTimeReview.Rendering;

/// <summary>One word for one idea: what the glossary sets aside stands on no page, and what it narrows stands only as it says.</summary>
public sealed partial class GlossaryTests
{
    private static readonly string Glossary = File.ReadAllText(TheRepository.File("docs/glossary.md"));

    private static readonly string[] Pages = [Text(Page.Draw(TheCity.View, new Words(Language.Vietnamese))), Text(PlanPage.Draw(PlanExamples.Troubled, new Words(Language.Vietnamese)))];

    [GeneratedRegex(@"\bnot \*([^*]+)\*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SetAside();

    [GeneratedRegex(@"\bchậm \w+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Slow();

    [Fact]
    public void No_page_has_a_word_that_the_glossary_sets_aside()
    {
        var words = SetAside().Matches(Glossary).Select(match => match.Groups[1].Value).ToList();

        Assert.Superset(new HashSet<string> { "trễ", "trả chậm", "đang mở" }, words.ToHashSet());
        Assert.All(Pages, page => Assert.All(words, word => Assert.DoesNotMatch(new Regex($@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase), page)));
    }

    [Fact]
    public void Slow_is_a_target_off_its_path_or_an_act_and_never_a_dossier()
    {
        var allowed = Slow().Matches(Glossary).Select(match => match.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("chậm lộ", allowed);
        Assert.All(Pages.SelectMany(page => Slow().Matches(page)), match => Assert.Contains(match.Value.ToLowerInvariant(), allowed));
        Assert.Contains("chậm lộ trình", Pages[1], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_is_open_or_overdue_is_called_as_the_glossary_does() => Assert.All(["đang giải quyết", "quá hạn"], word =>
    {
        Assert.Contains($"| {word} |", Glossary, StringComparison.Ordinal);
        Assert.Contains(word, Pages[0], StringComparison.Ordinal);
    });

    private static string Text(string page) => WebUtility.HtmlDecode(Regex.Replace(page[page.IndexOf("<body", StringComparison.Ordinal)..], "<[^>]+>", " "));
}
