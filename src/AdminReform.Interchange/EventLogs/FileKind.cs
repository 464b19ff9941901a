using System.Text;
using AdminReform.Texts;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What a file is that is no text of rows, told by its first bytes.</summary>
internal sealed class FileKind
{
    /// <summary>Enough bytes to tell all of them.</summary>
    internal const int Length = 96;

    private const int NameInZip = 30;
    private const int EntryInOffice = 128;
    private const int MostLookedAt = 1 << 28;

    private static readonly byte[] EncryptedPart = Encoding.Unicode.GetBytes("EncryptedPackage\0");

    /// <summary>What is read, unpacked on the way; within another it is told.</summary>
    internal static readonly FileKind Gzip = new([0x1F, 0x8B], new("tệp nén gzip", "a gzip"));

    /// <summary>A workbook or another zip.</summary>
    internal static readonly FileKind Zip = new(
        "PK\u0003\u0004"u8, new("tệp zip (sổ tính .xlsx cũng là zip): giải nén, hoặc lưu trang tính thành CSV", "a zip, as .xlsx workbooks are too: unpack it, or save the sheet as CSV"));

    private static readonly FileKind OldOffice = new(
        [0xD0, 0xCF, 0x11, 0xE0], new("tệp Office cũ (.xls, .doc): lưu trang tính thành .xlsx hoặc CSV", "a file of an old Office (.xls, .doc): save the sheet as .xlsx or CSV"));

    private static readonly FileKind Encrypted = new(
        [], new("sổ tính có mật khẩu mở: mở bằng Excel, bỏ mật khẩu rồi lưu lại", "a workbook that opens with a password: open it in Excel, take the password away and save it again"));

    // The first file of such a zip says what it is, and is not packed.
    private static readonly FileKind OpenDocument = new(
        "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8, new("bảng tính .ods: lưu thành .xlsx hoặc CSV", "an .ods: save it as .xlsx or CSV"));

    private static readonly FileKind[] Known =
    [
        Gzip,
        Zip,
        OldOffice,
        new("%PDF-"u8, new("tệp PDF: xuất dữ liệu thành CSV", "a PDF: export the data as CSV")),
        new([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], new("tệp nén 7z: giải nén", "a 7z: unpack it")),
        new("Rar!\u001A\u0007"u8, new("tệp nén rar: giải nén", "a rar: unpack it")),
        new("BZh"u8, new("tệp nén bzip2: giải nén", "a bzip2: unpack it")),
        new([0xFD, 0x37, 0x7A, 0x58, 0x5A], new("tệp nén xz: giải nén", "an xz: unpack it")),
        new([0x28, 0xB5, 0x2F, 0xFD], new("tệp nén zstd: giải nén", "a zstd: unpack it")),
        new("SQLite format 3"u8, new("cơ sở dữ liệu SQLite: xuất bảng thành CSV", "a database of SQLite: export the table as CSV")),
        new("PAR1"u8, new("tệp Parquet: xuất thành CSV", "a Parquet: export it as CSV")),
    ];

    private readonly byte[] _begins;

    private FileKind(ReadOnlySpan<byte> begins, LocalizedText words) => (_begins, Words) = (begins.ToArray(), words);

    /// <summary>What it is, and what to do with it.</summary>
    internal LocalizedText Words { get; }

    /// <summary>The kind of a file; <see langword="null"/> where it may be text.</summary>
    /// <param name="first">Its first bytes.</param>
    internal static FileKind? Of(ReadOnlySpan<byte> first)
    {
        foreach (var kind in Known)
        {
            if (first.StartsWith(kind._begins))
            {
                return kind == Zip && first.Length > NameInZip && first[NameInZip..].StartsWith(OpenDocument._begins) ? OpenDocument : kind;
            }
        }

        return null;
    }

    /// <summary>What it is more exactly, where its first bytes do not tell: a workbook with a password is packed as an old file is.</summary>
    internal FileKind LookInto(Stream file)
    {
        if (this != OldOffice)
        {
            return this;
        }

        // Names of such a file stand in entries of so many bytes, each at the beginning of its own.
        var block = new byte[EntryInOffice << 9];
        for (var left = MostLookedAt; left > 0; left -= block.Length)
        {
            var count = file.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
            for (var at = 0; at + EncryptedPart.Length <= count; at += EntryInOffice)
            {
                if (block.AsSpan(at).StartsWith(EncryptedPart))
                {
                    return Encrypted;
                }
            }

            if (count < block.Length)
            {
                break;
            }
        }

        return this;
    }

    /// <summary>Markup that is no log.</summary>
    internal static LocalizedText OtherMarkup => new("XML không phải XES, hoặc HTML", "XML that is not XES, or HTML");

    /// <summary>Whether markup is a page.</summary>
    internal static bool IsPage(ReadOnlySpan<byte> first) => Encoding.Latin1.GetString(first).Contains("html", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same, told by the first bytes of a text whose first line was not kept.</summary>
    internal static LocalizedText? OfText(ReadOnlySpan<byte> first) => OfText(Encoding.UTF8.GetString(first).TrimStart('\uFEFF'));

    /// <summary>What a text is that lacks the columns of a log: markup or JSON; <see langword="null"/> where it is neither.</summary>
    internal static LocalizedText? OfText(string firstHeader) => firstHeader.TrimStart() is { Length: > 0 } text
        ? text[0] switch
        {
            '<' => OtherMarkup,
            '[' => new("mảng JSON, mà JSON chỉ đọc được khi mỗi dòng là một đối tượng (NDJSON)", "a JSON array, and JSON is read with an object a line alone (NDJSON)"),
            '{' => new("JSON trải trên nhiều dòng, mà JSON chỉ đọc được khi mỗi dòng là một đối tượng (NDJSON)", "JSON over several lines, and JSON is read with an object a line alone (NDJSON)"),
            _ => null,
        }
        : null;
}
