using System.Text.RegularExpressions;
using System.Xml.Linq;
using AdminReform.Texts;

namespace AdminReform.Charts;

/// <summary>What holds for every chart.</summary>
public sealed class ChartTests
{
    public static IEnumerable<object[]> Charts => Examples.All.SelectMany(chart => Enum.GetValues<Language>(), (chart, language) => new object[] { chart.Name, language });

    [Theory]
    [MemberData(nameof(Charts))]
    public void It_is_one_drawing_that_says_what_it_shows(string name, Language language)
    {
        var chart = Draw(name, language);
        var drawing = XElement.Parse(chart.ToSvg());

        Assert.Equal("img", drawing.Attribute("role")!.Value);
        Assert.Equal(chart.Title, drawing.Element("title")!.Value);
        Assert.Equal(chart.Description, drawing.Element("desc")!.Value);
        Assert.Equal($"{chart.Title}. {chart.Description}", drawing.Attribute("aria-label")!.Value);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void It_asks_for_nothing_from_elsewhere_and_runs_nothing(string name, Language language)
    {
        var chart = Draw(name, language);

        Assert.DoesNotMatch(new Regex("https?:|script|href|@import|url\\(|\\son[a-z]+=|style=", RegexOptions.IgnoreCase), chart.ToHtml());
        Assert.StartsWith("<svg", chart.ToSvg(), StringComparison.Ordinal);
        Assert.Equal("http://www.w3.org/2000/svg", XElement.Parse(chart.ToSvgFile()).Name.NamespaceName);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Everything_lies_on_the_drawing(string name, Language language)
    {
        var drawing = XElement.Parse(Draw(name, language).ToSvg());
        var height = int.Parse(drawing.Attribute("height")!.Value, System.Globalization.CultureInfo.InvariantCulture);

        foreach (var element in drawing.Descendants())
        {
            Assert.InRange(Percent(element, "x") + (Percent(element, "width") ?? 0) ?? 0, 0, 100.001m);
            Assert.All(new[] { "x1", "x2", "cx" }, place => Assert.InRange(Percent(element, place) ?? 0, 0, 100));
            Assert.All(new[] { "y", "y1", "y2", "cy" }, place => Assert.InRange(decimal.Parse(element.Attribute(place)?.Value ?? "0", System.Globalization.CultureInfo.InvariantCulture), 0, height));
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Its_table_has_a_cell_for_each_heading(string name, Language language)
    {
        var chart = Draw(name, language);

        Assert.NotEmpty(chart.Rows);
        Assert.All(chart.Rows, row => Assert.Equal(chart.Headings.Count, row.Count));
        Assert.Equal(chart.Rows.Select(row => string.Join('|', row)), XElement.Parse(chart.ToTableHtml()).Element("tbody")!.Elements().Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))));
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Every_style_that_it_uses_has_a_rule(string name, Language language)
    {
        var page = XElement.Parse(Draw(name, language).ToHtml());
        var styles = page.Descendants().Attributes("class").SelectMany(style => style.Value.Split(' ')).Distinct();

        Assert.All(styles, style => Assert.Matches($@"\.{Regex.Escape(style)}[\s,{{]", ChartStyle.Sheet));
    }

    [Fact]
    public void Words_are_of_one_language()
    {
        Assert.All(Examples.All, chart => Assert.NotEqual(chart.Draw(Language.English).Title, chart.Draw(Language.Vietnamese).Title));
        Assert.All(Examples.All, chart => Assert.DoesNotMatch("[ăđơưẠ-ỹ]", string.Join(' ', chart.Draw(Language.English).Headings) + chart.Draw(Language.English).Description));
    }

    // What a document cannot hold becomes a sign for it; what means something in it stays text.
    [Property]
    public void Whatever_a_name_holds_it_stays_text(NonNull<string> name)
    {
        var page = XElement.Parse(UnitsChart.Draw([new(name.Get, new() { OnTime = 1 })], Language.English).ToHtml());

        Assert.Equal(Letters(name.Get), Letters(page.Descendants("tbody").Single().Descendants("th").Single().Value));
    }

    [Fact]
    public void Markup_in_a_name_stays_text() => Assert.Contains(
        "&lt;script&gt;alert(1)&lt;/script&gt; &amp; \uFFFD", UnitsChart.Draw([new("<script>alert(1)</script> & \0", new())], Language.English).ToSvg(), StringComparison.Ordinal);

    private static Chart Draw(string name, Language language) => Examples.All.Single(chart => chart.Name == name).Draw(language);

    private static string Letters(string text) =>
        new([.. text.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter) && !char.IsWhiteSpace(letter) && letter < '\uFFFD')]);

    private static decimal? Percent(XElement element, string name) =>
        element.Attribute(name)?.Value is { } text && text.EndsWith('%') ? decimal.Parse(text[..^1], System.Globalization.CultureInfo.InvariantCulture) : null;
}
