using System.Text;
using AdminReform.Texts;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What a text is that no log is read from, and what to do with it.</summary>
internal static class TextKind
{
    private static readonly LocalizedText Page = new(
        "trang HTML, cũng là thứ nhiều phần mềm xuất ra với đuôi .xls: mở bằng Excel rồi lưu thành .xlsx hoặc CSV", "a page of HTML, which some software calls .xls: open it in Excel and save it as .xlsx or CSV");

    private static readonly LocalizedText OldWorkbook = new(
        "sổ tính XML của Excel 2003: mở bằng Excel rồi lưu thành .xlsx hoặc CSV", "an XML workbook of Excel 2003: open it in Excel and save it as .xlsx or CSV");

    private static readonly LocalizedText Mail = new(
        "thư điện tử hoặc trang lưu từ trình duyệt (.eml, .mht): lưu tệp đính kèm, hoặc mở bằng trình duyệt rồi chép bảng sang Excel",
        "a mail or a page saved by a browser (.eml, .mht): save the file that is attached, or open it in a browser and copy the table into Excel");

    private static readonly string[] MailFields = ["From:", "Received:", "Return-Path:", "Delivered-To:", "Message-ID:", "MIME-Version:", "X-Received:", "Content-Type:"];

    private static readonly string[] PageTags = ["html", "<table", "<meta", "<body", "<style", "<div"];

    /// <summary>Whether markup is a page.</summary>
    internal static bool IsPage(ReadOnlySpan<byte> first) => IsPage(Encoding.Latin1.GetString(first));

    /// <summary>What markup is that is no log.</summary>
    internal static LocalizedText OfMarkup(ReadOnlySpan<byte> first) => OfMarkup(Encoding.Latin1.GetString(first));

    /// <summary>What a text is that lacks the columns of a log, by its first bytes; <see langword="null"/> where they do not tell.</summary>
    internal static LocalizedText? Of(ReadOnlySpan<byte> first) => Of(Encoding.UTF8.GetString(first).TrimStart('\uFEFF'));

    /// <summary>The same by its first heading.</summary>
    internal static LocalizedText? Of(string first) => first.TrimStart() is { Length: > 0 } text
        ? text[0] switch
        {
            '<' => OfMarkup(text),
            '[' => Exported("mảng JSON, mà JSON chỉ đọc được khi mỗi dòng là một đối tượng (NDJSON)", "a JSON array, and JSON is read with an object a line alone (NDJSON)"),
            '{' => Exported("JSON trải trên nhiều dòng, mà JSON chỉ đọc được khi mỗi dòng là một đối tượng (NDJSON)", "JSON over several lines, and JSON is read with an object a line alone (NDJSON)"),
            _ => Array.Exists(MailFields, field => text.StartsWith(field, StringComparison.OrdinalIgnoreCase)) ? Mail : null,
        }
        : null;

    /// <summary>What a text certainly is, whatever its columns would be called; <see langword="null"/> where it may be a log.</summary>
    internal static LocalizedText? OfNoLog(ReadOnlySpan<byte> first) =>
        JsonRows.IsThis(first) ? null : XesRows.IsThis(first) ? OfKnownMarkup(Encoding.Latin1.GetString(first)) : Of(first);

    private static LocalizedText OfMarkup(string first) => OfKnownMarkup(first) ?? Exported("XML không phải XES", "XML that is not XES");

    private static LocalizedText? OfKnownMarkup(string first) =>
        first.Contains("Excel.Sheet", StringComparison.Ordinal) || first.Contains("office:spreadsheet", StringComparison.Ordinal) ? OldWorkbook
        : IsPage(first) ? Page
        : null;

    private static bool IsPage(string first) => Array.Exists(PageTags, tag => first.Contains(tag, StringComparison.OrdinalIgnoreCase));

    private static LocalizedText Exported(string vietnamese, string english) =>
        new($"{vietnamese}: hãy xuất nhật ký thành CSV có dòng tiêu đề", $"{english}: export the log as CSV with a header line");
}
