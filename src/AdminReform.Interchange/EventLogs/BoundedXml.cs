using System.Xml;
using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>XML that may be hostile: no document type, no tag or text beyond a limit, nothing nested without end, no more names than a file has.</summary>
internal static class BoundedXml
{
    private const int MaximumDepth = 64;

    internal static XmlReader Create(Stream stream) => Create(Bounded(stream));

    internal static BoundedTags Bounded(Stream stream) => new(stream, CsvRows.MaxRecordLength);

    internal static XmlReader Create(BoundedTags tags) => XmlReader.Create(
        tags,
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = new BoundedNames(),
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        });

    /// <summary>Goes to the next node; <see langword="false"/> at the end.</summary>
    /// <exception cref="XmlException">The XML is broken, or beyond a limit.</exception>
    internal static bool Next(XmlReader xml)
    {
        try
        {
            return xml.Read() && (xml.Depth <= MaximumDepth ? true : throw new BoundedXmlException(XmlFault.TooDeep));
        }
        catch (BoundedXmlException e) when (e.LineNumber == 0)
        {
            // A table of names does not know where it is.
            throw new BoundedXmlException(e.Fault, Math.Max(1, ((IXmlLineInfo)xml).LineNumber), Math.Max(1, ((IXmlLineInfo)xml).LinePosition));
        }
    }

    /// <summary>Goes past an element, and all that is in it.</summary>
    /// <exception cref="XmlException">The XML is broken, or beyond a limit.</exception>
    internal static void Skip(XmlReader xml)
    {
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
        {
            while (Next(xml) && xml.Depth > depth)
            {
            }
        }

        _ = Next(xml);
    }

    internal static XmlException Fault(XmlReader xml, string message) => new(message, null, ((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition);
}
