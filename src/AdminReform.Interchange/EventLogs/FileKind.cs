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

    private static readonly LocalizedText CopyTable = new("chép bảng trong đó sang Excel rồi lưu thành .xlsx hoặc CSV", "copy the table in it into Excel and save that as .xlsx or CSV");

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
    private static readonly FileKind[] OpenDocuments =
    [
        new("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8, new("bảng tính .ods: lưu thành .xlsx hoặc CSV", "an .ods: save it as .xlsx or CSV"), NameInZip),
        new("mimetypeapplication/vnd.oasis.opendocument."u8, new($"tài liệu OpenDocument (.odt, .odp): {CopyTable.Vietnamese}", $"an OpenDocument (.odt, .odp): {CopyTable.English}"), NameInZip),
    ];

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
        new("PK\u0005\u0006"u8, new("tệp zip rỗng: lấy lại tệp từ phần mềm", "a zip with nothing in it: fetch the file again from the software")),
        new("{\\rtf"u8, new($"tài liệu RTF: {CopyTable.Vietnamese}", $"an RTF document: {CopyTable.English}")),
        Picture([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
        Picture([0xFF, 0xD8, 0xFF], "JPEG"),
        Picture("GIF8"u8, "GIF"),
        Picture("II*\0"u8, "TIFF"),
        Picture("MM\0*"u8, "TIFF"),
        Picture("ftypheic"u8, "HEIC", at: 4),
        Picture("ftypmif1"u8, "HEIC", at: 4),
        new("\0\u0001\0\0Standard "u8, new("cơ sở dữ liệu Access (.mdb, .accdb): xuất bảng thành .xlsx hoặc CSV", "a database of Access (.mdb, .accdb): export the table as .xlsx or CSV")),
    ];

    private readonly byte[] _begins;
    private readonly int _at;

    private FileKind(ReadOnlySpan<byte> begins, LocalizedText words, int at = 0) => (_begins, Words, _at) = (begins.ToArray(), words, at);

    /// <summary>What it is, and what to do with it.</summary>
    internal LocalizedText Words { get; }

    /// <summary>The kind of a file; <see langword="null"/> where it may be text.</summary>
    /// <param name="first">Its first bytes.</param>
    internal static FileKind? Of(ReadOnlySpan<byte> first)
    {
        var kind = FirstOf(Known, first);
        return kind == Zip ? FirstOf(OpenDocuments, first) ?? kind : kind;
    }

    private static FileKind? FirstOf(FileKind[] kinds, ReadOnlySpan<byte> first)
    {
        foreach (var kind in kinds)
        {
            if (first.Length > kind._at && first[kind._at..].StartsWith(kind._begins))
            {
                return kind;
            }
        }

        return null;
    }

    private static FileKind Picture(ReadOnlySpan<byte> begins, string name, int at = 0) => new(
        begins, new($"ảnh {name}: ảnh không có dòng nào để đọc; xuất dữ liệu từ phần mềm thành CSV", $"a picture ({name}), in which there are no rows to read: export the data from the software as CSV"), at);

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

}
