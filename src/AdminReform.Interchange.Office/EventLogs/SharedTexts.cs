using System.Xml;
using AdminReform.Interchange.EventLogs;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>The texts that the cells of a workbook share, by their numbers.</summary>
internal sealed class SharedTexts
{
    // Of signs, and as many for each text as its own object takes.
    private const long Most = 1 << 27;
    private const int PerText = 16;

    private readonly List<string> _texts = [];

    private SharedTexts()
    {
    }

    /// <summary>A text by its number; <see langword="null"/> where there is none.</summary>
    internal string? Find(int number) => number >= 0 && number < _texts.Count ? _texts[number] : null;

    /// <exception cref="WorkbookException">The part is damaged, or has more than is held.</exception>
    internal static SharedTexts Read(WorkbookFile file, string? part, CancellationToken cancellationToken)
    {
        var texts = new SharedTexts();
        if (part is not null)
        {
            using var stream = file.Open(part);
            using var xml = WorkbookFaults.Reading(part, () => BoundedXml.Create(stream));
            _ = WorkbookFaults.Reading(part, () => texts.Take(xml, cancellationToken));
        }

        return texts;
    }

    private bool Take(XmlReader xml, CancellationToken cancellationToken)
    {
        var (held, text) = (0L, new XmlText());
        while (BoundedXml.Next(xml))
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "si", Depth: 1 })
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            text.Clear();
            _ = text.TakePieces(xml);
            held += text.Length + PerText;
            if (text.IsCut || held > Most)
            {
                throw new WorkbookException(WorkbookFaults.TooManyTexts());
            }

            _texts.Add(text[..].ToString());
        }

        return true;
    }
}
