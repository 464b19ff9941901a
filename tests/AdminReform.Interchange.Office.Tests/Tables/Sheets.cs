using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>Workbooks as others read them.</summary>
internal static class Sheets
{
    // The reader of older files asks for it, whatever it reads.
    static Sheets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static byte[] Write(Table table, Language language = Language.Vietnamese) => Write([table], language);

    internal static byte[] Write(IEnumerable<Table> tables, Language language = Language.Vietnamese)
    {
        using var stream = new MemoryStream();
        Assert.Empty(TableXlsx.Write(tables, stream, language));
        return stream.ToArray();
    }

    internal static (byte[] File, ValueList<Problem> Told) Write(Table table, int maximumRows)
    {
        using var stream = new MemoryStream();
        var told = TableXlsx.Write([table], stream, Language.English, maximumRows);
        return (stream.ToArray(), told);
    }

    /// <summary>Every sheet with its rows, by a reader that knows nothing of what wrote them.</summary>
    internal static Dictionary<string, List<object?[]>> Read(byte[] file)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
        var sheets = new Dictionary<string, List<object?[]>>();
        do
        {
            var rows = sheets[reader.Name] = [];
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }
        }
        while (reader.NextResult());
        return sheets;
    }

    /// <summary>What the schema of workbooks has against it.</summary>
    internal static IEnumerable<string> Faults(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }

    /// <summary>The first sheet as XML.</summary>
    internal static XElement Xml(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var entry = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return XElement.Load(entry, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The text of a cell as the standard says that it is read.</summary>
    internal static string Decode(string text) =>
        Regex.Replace(text, "_x([0-9A-Fa-f]{4})_", match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
}
