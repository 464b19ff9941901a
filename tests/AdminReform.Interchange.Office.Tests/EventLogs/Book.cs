using System.IO.Compression;
using System.Security;
using System.Text;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>Workbooks written part by part, by nothing that the reader shares.</summary>
internal sealed record Book
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Numbers of formats: 0 plain, 1 a day, 2 a moment, 3 five digits, 4 a length of time, 5 three decimals, 6 four digits.</summary>
    internal const string Styles =
        $"""<styleSheet xmlns="{Main}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/><numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="0.000"/><numFmt numFmtId="168" formatCode="0000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/></cellXfs></styleSheet>""";

    /// <summary>The sheets: name, state and what is in them below the root.</summary>
    internal IReadOnlyList<(string Name, string? State, string Xml)> Sheets { get; init; } = [];

    internal IReadOnlyList<string> Texts { get; init; } = [];

    internal bool Is1904 { get; init; }

    internal string StylesXml { get; init; } = Styles;

    /// <summary>More of the workbook, behind its sheets, and more of its links.</summary>
    internal (string Xml, string Links) More { get; init; } = ("", "");

    internal static Book Of(string rows, string after = "", string name = "Sheet1") => new() { Sheets = [(name, null, $"<sheetData>{rows}</sheetData>{after}")] };

    /// <summary>Rows of texts, each in a cell of its own; a blank one has none.</summary>
    internal static string Rows(params string[][] rows) => string.Concat(rows.Select((row, index) =>
        $"<row r=\"{index + 1}\">{string.Concat(row.Select((text, column) => text.Length == 0 ? "" : $"<c r=\"{(char)('A' + column)}{index + 1}\" t=\"inlineStr\"><is><t>{Escape(text)}</t></is></c>"))}</row>"));

    internal static string Escape(string text) => SecurityElement.Escape(text);

    internal static byte[] Pack(params IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    internal byte[] ToBytes() => Pack(Parts().Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Xml))));

    internal IEnumerable<(string Name, string Xml)> Parts()
    {
        yield return ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
        yield return ("_rels/.rels", Links($"""<Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>"""));
        var sheets = string.Concat(Sheets.Select((sheet, index) => $"""<sheet name="{Escape(sheet.Name)}" sheetId="{index + 1}"{(sheet.State is null ? "" : $" state=\"{sheet.State}\"")} r:id="rId{index + 1}"/>"""));
        yield return ("xl/workbook.xml", $"""<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="{Main}" xmlns:r="{Office}"><workbookPr{(Is1904 ? " date1904=\"1\"" : "")}/><sheets>{sheets}</sheets>{More.Xml}</workbook>""");
        yield return ("xl/_rels/workbook.xml.rels", Links(string.Concat(Sheets.Select((_, index) => $"""<Relationship Id="rId{index + 1}" Type="{Office}/worksheet" Target="worksheets/sheet{index + 1}.xml"/>"""))
            + $"""<Relationship Id="s" Type="{Office}/styles" Target="/xl/styles.xml"/><Relationship Id="t" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/>{More.Links}"""));
        yield return ("xl/styles.xml", StylesXml);
        yield return ("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{string.Concat(Texts.Select(text => $"<si>{text}</si>"))}</sst>""");
        foreach (var (index, sheet) in Sheets.Index())
        {
            yield return ($"xl/worksheets/sheet{index + 1}.xml", $"""<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{Main}">{sheet.Xml}</worksheet>""");
        }
    }

    private static string Links(string links) => $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>""";
}
