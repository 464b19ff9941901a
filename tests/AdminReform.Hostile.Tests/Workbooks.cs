using System.IO.Compression;
using System.Text;

namespace AdminReform.Hostile;

/// <summary>Workbooks as texts, so that hostile ones are made of them as of every other text: a line with the name of a part, and what is in it.</summary>
internal static class Workbooks
{
    private const string Begin = "§";

    private const string Around =
        "§[Content_Types].xml\n<Types/>\n§_rels/.rels\n<R><Relationship Id=\"w\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></R>\n"
        + "§xl/_rels/workbook.xml.rels\n<R><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"sheet1.xml\"/><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"/xl/sheet2.xml\"/>"
        + "<Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/><Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"texts.xml\"/><Relationship Id=\"e\" Type=\"x/externalLink\" Target=\"file:///x\" TargetMode=\"External\"/></R>\n"
        + "§xl/styles.xml\n<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm;@\"/><numFmt numFmtId=\"165\" formatCode=\"0000.00\"/></numFmts>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>\n"
        + "§xl/texts.xml\n<sst><si><t>Mã</t></si><si><t>Việc</t></si><si><r><t>Lú</t></r><r><t>c</t></r></si><si><t>Ai</t></si><si><t>Hẹn</t></si><si><t>Hạn</t></si><si><t>Cách</t></si><si><t>Nơi</t></si><si><t>Tiếp nhận</t><rPh><t>x</t></rPh></si></sst>\n";

    private const string Header =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c><c t=\"s\"><v>4</v></c><c t=\"s\"><v>5</v></c><c t=\"s\"><v>6</v></c><c t=\"s\"><v>7</v></c></row>";

    private const string Row =
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>HS-1</t></is></c><c t=\"s\"><v>8</v></c><c s=\"2\"><v>46209.333333333336</v></c><c t=\"str\"><f>A1</f><v>Một_x0020_cửa</v></c><c s=\"1\"><v>46213</v></c><c t=\"str\"><v>3 ngày</v></c><c t=\"str\"><v>Quầy</v></c><c t=\"str\"><v>Tư pháp</v></c></row>";

    internal const string Plain =
        Around + "§xl/workbook.xml\n<workbook xmlns:r=\"r\"><sheets><sheet name=\"Sheet1\" r:id=\"a\"/><sheet name=\"Ẩn\" state=\"hidden\" r:id=\"b\"/></sheets></workbook>\n"
        + "§xl/sheet1.xml\n<worksheet><sheetData>" + Header + Row + "</sheetData></worksheet>\n§xl/sheet2.xml\n<worksheet/>\n";

    internal const string Odd =
        Around + "§xl/workbook.xml\n<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"Hồ sơ 'mới'\" r:id=\"a\"/><sheet name=\"Trống\" r:id=\"b\"/></sheets><externalReferences><externalReference r:id=\"e\"/></externalReferences></workbook>\n"
        + "§xl/sheet1.xml\n<worksheet><sheetData>" + Header + Row + "<row r=\"5\" hidden=\"1\"><c r=\"A5\" s=\"3\"><v>1.5</v></c><c r=\"B5\" t=\"b\"><v>1</v></c><c r=\"C5\" t=\"e\"><v>#N/A</v></c><c r=\"D5\"><f>A1</f></c><c r=\"E5\" t=\"d\"><v>2026-07-06</v></c><c r=\"XFD5\"/></row>"
        + "<row><c t=\"str\"><v>HS-2</v></c></row><row r=\"1048576\"><c r=\"C1048576\" s=\"1\"><v>60</v></c></row></sheetData><mergeCells><mergeCell ref=\"A6:A7\"/><mergeCell ref=\"$B$2:C5\"/></mergeCells></worksheet>\n§xl/sheet2.xml\n<worksheet><sheetData><row/></sheetData></worksheet>\n";

    internal static bool IsOne(string text) => text.StartsWith(Begin, StringComparison.Ordinal);

    /// <summary>The file, at times with a byte of it changed or its end cut off.</summary>
    internal static byte[] Pack(string text, int choice)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in text.Split(Begin, StringSplitOptions.RemoveEmptyEntries).Take(1_000))
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var at ? at : part.Length;
                var name = part[..Math.Min(end, 100)];
                using var entry = zip.CreateEntry(name.Length == 0 ? "-" : name, CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(part[Math.Min(part.Length, end + 1)..]));
            }
        }

        var file = stream.ToArray();
        if (choice % 5 == 4)
        {
            file[choice % file.Length] ^= (byte)(1 + (choice % 255));
        }

        return choice % 11 == 10 ? file[..(choice % file.Length)] : file;
    }
}
