using System.Xml;
using AdminReform.Interchange.EventLogs;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>The elements of a small part of a workbook, by their local names, as both kinds of workbooks have them.</summary>
internal static class PartXml
{
    /// <summary>Each element of a part with the one that it stands in; good until the next is asked for.</summary>
    /// <exception cref="WorkbookException">The part is damaged.</exception>
    internal static IEnumerable<(string Parent, XmlReader Element)> Elements(WorkbookFile file, string part)
    {
        using var stream = file.Open(part);
        using var xml = WorkbookFaults.Reading(part, () => BoundedXml.Create(stream));
        var path = new List<string>();
        while (WorkbookFaults.Reading(part, () => BoundedXml.Next(xml)))
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            path.RemoveRange(xml.Depth, path.Count - xml.Depth);
            yield return (path.Count == 0 ? "" : path[^1], xml);
            path.Add(xml.LocalName);
        }
    }

    /// <summary>An attribute by its local name, whatever its namespace.</summary>
    internal static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        while (xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : value;
        }

        _ = xml.MoveToElement();
        return value;
    }
}
