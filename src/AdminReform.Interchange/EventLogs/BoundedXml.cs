using System.Xml;
using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>XML that may be hostile: no document type, no tag or text beyond a limit, nothing nested without end, no more names than a file has.</summary>
internal static class BoundedXml
{
    private const int MaximumDepth = 64;

    internal static XmlReader Create(Stream stream) => XmlReader.Create(
        new BoundedTags(stream, CsvRows.MaxRecordLength),
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
    internal static bool Next(XmlReader xml) =>
        xml.Read() && (xml.Depth <= MaximumDepth ? true : throw Fault(xml, "Elements are nested without end."));

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
