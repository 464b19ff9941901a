using System.Globalization;
using System.IO.Compression;
using System.Text;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>The parts of a workbook in their package, each written as it comes: a package of the SDK would hold every sheet in memory.</summary>
internal sealed class WorkbookWriter(Stream stream, Language language, int maximumRows) : IDisposable
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Zip has no days before it, and a file that is written again is the same.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    private readonly SheetNames _names = new();
    private readonly SheetProblems _problems = new();
    private readonly List<(string Name, (int First, int Last) Heads)> _sheets = [];

    internal void Add(Table table)
    {
        using var rows = table.Rows.GetEnumerator();
        var hasRow = rows.MoveNext();
        var name = _names.Next(table.Name.In(language));
        for (var part = 1; ; part++)
        {
            _problems.Sheet = name;
            using (var entry = Open($"xl/worksheets/sheet{Text(_sheets.Count + 1)}.xml"))
            using (var writer = OpenXmlWriter.Create(entry, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                var sheet = new SheetWriter(table, language, writer, _problems);
                hasRow = sheet.Write(rows, hasRow, maximumRows, part);
                _sheets.Add((name, sheet.Heads));
            }

            if (!hasRow)
            {
                return;
            }

            name = _names.Next(table.Name.In(language));
            _problems.AddContinued(name);
        }
    }

    internal ValueList<Problem> Finish()
    {
        if (_sheets.Count == 0)
        {
            throw new ArgumentException("A workbook has at least one table.");
        }

        WriteElement("xl/styles.xml", SheetStyles.Sheet());
        WriteElement("xl/workbook.xml", Workbook());
        WriteText("xl/_rels/workbook.xml.rels", Links(
            [.. _sheets.Index().Select(sheet => ($"rId{Text(sheet.Index + 1)}", "worksheet", $"worksheets/sheet{Text(sheet.Index + 1)}.xml")), ("rIdStyles", "styles", "/xl/styles.xml")]));
        WriteText("_rels/.rels", Links([("rId1", "officeDocument", "xl/workbook.xml")]));
        WriteText("[Content_Types].xml", Types());
        return _problems.All;
    }

    public void Dispose() => _archive.Dispose();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Workbook Workbook() => new(
        new Sheets(_sheets.Index().Select(sheet => new Sheet { Name = sheet.Item.Name, SheetId = (uint)sheet.Index + 1, Id = $"rId{Text(sheet.Index + 1)}" })),
        new DefinedNames(_sheets.Index().Select(sheet => new DefinedName(string.Create(
            CultureInfo.InvariantCulture, $"'{sheet.Item.Name.Replace("'", "''", StringComparison.Ordinal)}'!${sheet.Item.Heads.First}:${sheet.Item.Heads.Last}"))
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = (uint)sheet.Index,
        })));

    private static string Links(IEnumerable<(string Id, string Kind, string Target)> links) =>
        $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(links.Select(link =>
            $"""<Relationship Id="{link.Id}" Type="{Relationships}/{link.Kind}" Target="{link.Target}"/>"""))}</Relationships>""";

    private string Types() =>
        $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Spreadsheet}.styles+xml"/>{string.Concat(_sheets.Index().Select(sheet =>
            $"""<Override PartName="/xl/worksheets/sheet{Text(sheet.Index + 1)}.xml" ContentType="{Spreadsheet}.worksheet+xml"/>"""))}</Types>""";

    private void WriteElement(string name, OpenXmlElement element)
    {
        using var entry = Open(name);
        using var writer = OpenXmlWriter.Create(entry, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(element);
    }

    private void WriteText(string name, string text)
    {
        using var entry = Open(name);
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    private Stream Open(string name)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
