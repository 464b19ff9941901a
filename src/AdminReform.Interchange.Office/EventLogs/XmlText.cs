using System.Xml;
using AdminReform.Interchange.Csv;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Office.Tables;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>Texts of a part, taken one after the other into one buffer that is no longer than a limit.</summary>
internal sealed class XmlText
{
    private const int Maximum = CsvRows.MaxRecordLength;

    private char[] _text = new char[256];

    /// <summary>How much of it is taken.</summary>
    internal int Length { get; private set; }

    /// <summary>Whether more was there than is held.</summary>
    internal bool IsCut { get; private set; }

    internal ReadOnlySpan<char> this[Range range] => _text.AsSpan(0, Length)[range];

    /// <summary>Begins anew.</summary>
    internal void Clear() => (Length, IsCut) = (0, false);

    /// <summary>Takes the text of an element, and goes to its end. What stands in it is passed over, but for the pieces of a text in several formats.</summary>
    /// <returns>Where the text begins.</returns>
    /// <exception cref="XmlException">The XML is broken, or beyond a limit.</exception>
    internal int Take(XmlReader xml)
    {
        var start = Length;
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (BoundedXml.Next(xml) && xml.Depth > depth)
            {
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                {
                    TakeNode(xml);
                }
            }
        }

        return start;
    }

    /// <summary>Takes the pieces of a text that cells show: not how it is spoken. Goes to the end of the element.</summary>
    /// <returns>Where the text begins.</returns>
    /// <exception cref="XmlException">The XML is broken, or beyond a limit.</exception>
    internal int TakePieces(XmlReader xml)
    {
        var start = Length;
        if (!xml.IsEmptyElement)
        {
            var (depth, spoken) = (xml.Depth, int.MaxValue);
            while (BoundedXml.Next(xml) && xml.Depth > depth)
            {
                spoken = xml.Depth <= spoken ? int.MaxValue : spoken;
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.LocalName == "rPh" && !xml.IsEmptyElement)
                {
                    spoken = Math.Min(spoken, xml.Depth);
                }
                else if (xml.LocalName == "t" && spoken == int.MaxValue)
                {
                    _ = Take(xml);
                }
            }
        }

        Length = start + EscapedSigns.Unescape(_text.AsSpan(start, Length - start));
        return start;
    }

    /// <summary>Takes a text that stands as it is written in a workbook: <c>_x001B_</c> is a sign.</summary>
    /// <returns>Where the text begins.</returns>
    internal int TakeEscaped(XmlReader xml)
    {
        var start = Take(xml);
        Length = start + EscapedSigns.Unescape(_text.AsSpan(start, Length - start));
        return start;
    }

    private void TakeNode(XmlReader xml)
    {
        while (true)
        {
            if (Length == _text.Length && Length < Maximum)
            {
                Array.Resize(ref _text, Math.Min(2 * Length, Maximum));
            }

            var isFull = Length == Maximum;
            var count = isFull ? xml.ReadValueChunk(_rest, 0, _rest.Length) : xml.ReadValueChunk(_text, Length, _text.Length - Length);
            if (count == 0)
            {
                return;
            }

            (Length, IsCut) = isFull ? (Length, true) : (Length + count, IsCut);
        }
    }

    private readonly char[] _rest = new char[1024];
}
