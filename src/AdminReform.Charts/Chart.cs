using System.Xml.Linq;
using AdminReform.Charts.Drawing;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Charts;

/// <summary>A chart as a value (biểu đồ): a drawing as SVG, and the same figures as a table.</summary>
/// <remarks>
/// The drawing asks for nothing from elsewhere and runs no script. Widths are per cent and letters keep their size, so that it reads as well on a telephone as on a
/// screen; what a colour says is said by words or a sign, too. Its colours are those of <see cref="ChartStyle.Sheet"/>, light, dark and in print.
/// </remarks>
public sealed class Chart
{
    private readonly XElement _drawing;
    private readonly ValueList<(string Style, string Label)> _legend;

    internal Chart(
        ChartWords words, string title, string description, XElement drawing, ValueList<(string Style, string Label)> legend, ValueList<string> headings, ValueList<ValueList<string>> rows)
    {
        (Language, Title, Description, Headings, Rows) = (words.Language, title, description, headings, rows);
        (_drawing, _legend) = (drawing, legend);
    }

    /// <summary>The language of its words.</summary>
    public Language Language { get; }

    /// <summary>What it shows.</summary>
    public string Title { get; }

    /// <summary>How it is read, for those who cannot see it.</summary>
    public string Description { get; }

    /// <summary>The headings of the table of its figures.</summary>
    public ValueList<string> Headings { get; }

    /// <summary>The figures, row by row, a cell for each heading.</summary>
    public ValueList<ValueList<string>> Rows { get; }

    /// <summary>The drawing, to be put into a page that has <see cref="ChartStyle.Sheet"/>.</summary>
    public string ToSvg() => Svg.Write(Drawn());

    /// <summary>The drawing as a file of its own, with its style and as wide as it is told.</summary>
    /// <param name="width">The width in pixels, at least 200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 200.</exception>
    public string ToSvgFile(int width = 720)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 200);
        var file = Drawn();
        file.SetAttributeValue("width", width);
        file.AddFirst(new XElement("style", ChartStyle.Sheet));
        return Svg.Write(Svg.ForFile(file));
    }

    /// <summary>The whole for a page that has <see cref="ChartStyle.Sheet"/>: title, legend, drawing, and the table behind a line that opens it.</summary>
    public string ToHtml()
    {
        var words = new ChartWords(Language);
        return Svg.Write(new XElement(
            "figure",
            new XAttribute("class", "ar-figure"),
            new XAttribute("lang", words.Code),
            new XElement("figcaption", Svg.Clean(Title)),
            LegendInHtml(),
            Drawn(),
            new XElement("details", new XElement("summary", words.Of("Bảng số liệu", "Figures")), TableInHtml())));
    }

    /// <summary>The legend alone, as a list; empty where the chart needs none.</summary>
    public string ToLegendHtml() => LegendInHtml() is { } legend ? Svg.Write(legend) : "";

    /// <summary>The table alone.</summary>
    public string ToTableHtml() => Svg.Write(TableInHtml());

    /// <summary>Returns the title and how many rows its table has.</summary>
    public override string ToString() => $"{Title} ({Rows.Count})";

    private XElement Drawn()
    {
        var drawing = new XElement(_drawing);
        drawing.AddFirst(new XElement("title", Svg.Clean(Title)), new XElement("desc", Svg.Clean(Description)));
        drawing.SetAttributeValue("aria-label", Svg.Clean($"{Title}. {Description}"));
        return drawing;
    }

    private XElement? LegendInHtml() => _legend.Count == 0
        ? null
        : new("ul", new XAttribute("class", "ar-legend"), _legend.Select(entry => new XElement("li", new XElement("i", new XAttribute("class", entry.Style), ""), Svg.Clean(entry.Label))));

    private XElement TableInHtml() => new(
        "table",
        new XElement("caption", Svg.Clean(Title)),
        new XElement("thead", new XElement("tr", Headings.Select(heading => new XElement("th", new XAttribute("scope", "col"), Svg.Clean(heading))))),
        new XElement("tbody", Rows.Select(row => new XElement("tr", row.Index().Select(cell => cell.Index == 0
            ? new XElement("th", new XAttribute("scope", "row"), Svg.Clean(cell.Item))
            : new XElement("td", Svg.Clean(cell.Item)))))));
}
