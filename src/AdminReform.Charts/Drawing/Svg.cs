using System.Text;
using System.Xml;
using System.Xml.Linq;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Charts.Drawing;

/// <summary>The elements of a drawing: across by shares of the width, down by pixels.</summary>
internal static class Svg
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    internal static XElement Drawing(int height, IEnumerable<XElement> content) => new(
        "svg", new XAttribute("class", "ar-chart"), new XAttribute("role", "img"), new XAttribute("width", "100%"), new XAttribute("height", height), content);

    internal static XElement Rect(string style, Fraction x, int y, Fraction width, int height, string? tip = null) => Told(
        new("rect", Style(style), new XAttribute("x", Percent(x)), new XAttribute("y", y), new XAttribute("width", Percent(width)), new XAttribute("height", height)), tip);

    internal static XElement Line(string style, Fraction x1, int y1, Fraction x2, int y2) => new(
        "line", Style(style), new XAttribute("x1", Percent(x1)), new XAttribute("y1", y1), new XAttribute("x2", Percent(x2)), new XAttribute("y2", y2));

    internal static XElement Dot(string style, Fraction x, int y, int radius, string? tip = null) =>
        Told(new("circle", Style(style), new XAttribute("cx", Percent(x)), new XAttribute("cy", y), new XAttribute("r", radius)), tip);

    internal static XElement Text(string text, Fraction x, int y, string? style = null, string? anchor = null) => new(
        "text", style is null ? null : Style(style), new XAttribute("x", Percent(x)), new XAttribute("y", y), anchor is null ? null : new XAttribute("text-anchor", anchor), Clean(text));

    /// <summary>A drawing that stands in a file of its own; in a page its elements need no namespace.</summary>
    internal static XElement ForFile(XElement drawing)
    {
        var file = new XElement(drawing);
        foreach (var element in file.DescendantsAndSelf())
        {
            element.Name = Namespace + element.Name.LocalName;
        }

        return file;
    }

    internal static string Write(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    /// <summary>The text without what no document can hold.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }

    private static XElement Told(XElement element, string? tip)
    {
        if (tip is not null)
        {
            element.Add(new XElement("title", Clean(tip)));
        }

        return element;
    }

    private static XAttribute Style(string style) => new("class", style);

    private static string Percent(Fraction share) => (share * 100).ToText(3, Rounding.HalfAwayFromZero, Language.English) + "%";
}
