using AdminReform.Interchange.Csv;
using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What can be wrong with a log, in words.</summary>
internal static class LogFaults
{
    private const int LongestQuote = 60;

    internal static Problem Empty() => Problem.Of(
        "eventlog.empty", "Tệp rỗng: không có dòng tiêu đề.", "The file is empty: it has no header line.");

    internal static Problem HeaderBroken(BrokenReason reason) => Problem.Of(
        "eventlog.header.broken",
        $"Không đọc được dòng tiêu đề: {Why(reason).Vietnamese}",
        $"The header line cannot be read: {Why(reason).English}",
        "1");

    /// <summary>One problem for all the columns that the file lacks, with the columns that it has.</summary>
    internal static Problem ColumnsMissing(IReadOnlyCollection<EventLogColumn> columns, string[] headers, char delimiter)
    {
        var missing = Clip(string.Join(", ", columns.Select(column => $"“{column.Header}”")), 1000);
        var known = Clip(string.Join(", ", headers.Select(header => $"“{header}”")), 1000);
        var other = headers.Length == 1 ? Array.Find([',', ';', '\t', '|'], c => c != delimiter && headers[0].Contains(c, StringComparison.Ordinal)) : '\0';
        var (hintVi, hintEn) = other == '\0'
            ? ("", "")
            : ($" Có thể dấu phân cách là “{Name(other)}”, không phải “{Name(delimiter)}”.", $" Perhaps the delimiter is “{Name(other)}” and not “{Name(delimiter)}”.");
        return Problem.Of(
            "eventlog.column.missing",
            $"Tệp không có cột {missing}; các cột có: {known}.{hintVi}",
            $"The file has no column {missing}; its columns are: {known}.{hintEn}",
            "1");
    }

    internal static Problem ColumnTwice(EventLogColumn column) => Problem.Of(
        "eventlog.column.twice",
        $"Tệp có hai cột tên “{column.Header}”; không biết lấy cột nào.",
        $"The file has two columns “{column.Header}”; it is not clear which one is meant.",
        column.Header);

    internal static Problem Broken(BrokenReason reason)
    {
        var why = Why(reason);
        return Problem.Of(
            reason switch
            {
                BrokenReason.UnclosedQuote => "eventlog.row.quote-unclosed",
                BrokenReason.TextAfterQuote => "eventlog.row.text-after-quote",
                BrokenReason.TooLong => "eventlog.row.too-long",
                _ => "eventlog.row.nul",
            },
            why.Vietnamese,
            why.English);
    }

    internal static Problem CellCount(int count, int expected) => Problem.Of(
        "eventlog.row.cells",
        $"Dòng có {count} ô, trong khi tiêu đề có {expected}.",
        $"The row has {count} cells where the header has {expected}.");

    internal static Problem DossierMissing() => Problem.Of(
        "eventlog.dossier.missing", "Thiếu mã hồ sơ.", "The dossier's code is missing.");

    internal static Problem TimeMissing() => Problem.Of(
        "eventlog.time.missing", "Thiếu thời điểm của sự kiện.", "The event has no moment.");

    internal static Problem Time(string text) => Problem.Of(
        "eventlog.time.unreadable",
        $"Không đọc được thời điểm “{Clip(text, LongestQuote)}”.",
        $"“{Clip(text, LongestQuote)}” is not a moment that can be read.");

    internal static Problem Limit(string text) => Problem.Of(
        "eventlog.limit.unreadable",
        $"Không đọc được thời hạn “{Clip(text, LongestQuote)}”.",
        $"“{Clip(text, LongestQuote)}” is not a time limit that can be read.");

    internal static Problem Channel(string text) => Problem.Of(
        "eventlog.channel.unknown",
        $"Ánh xạ không nói hình thức nộp “{Clip(text, LongestQuote)}” là gì.",
        $"The mapping does not say which channel “{Clip(text, LongestQuote)}” is.");

    internal static Problem Encoding(string text) => Problem.Of(
        "eventlog.encoding",
        $"Ô “{Clip(text, LongestQuote)}” có byte không thuộc bảng mã của tệp.",
        $"The cell “{Clip(text, LongestQuote)}” has bytes that are not of the file's encoding.");

    internal static Problem Contradiction(string text, string earlier, int line) => Problem.Of(
        "eventlog.case.contradiction",
        $"“{Clip(text, LongestQuote)}” trái với “{Clip(earlier, LongestQuote)}” ở dòng {line} của cùng hồ sơ.",
        $"“{Clip(text, LongestQuote)}” contradicts “{Clip(earlier, LongestQuote)}” on line {line} of the same dossier.");

    internal static Problem StartMissing() => Problem.Of(
        "eventlog.start.missing",
        "Không dòng nào của hồ sơ cho biết nó được nộp hay tiếp nhận lúc nào.",
        "No row of the dossier says when it was filed or accepted.");

    private static (string Vietnamese, string English) Why(BrokenReason reason) => reason switch
    {
        BrokenReason.UnclosedQuote => ("có dấu nháy mở mà không đóng.", "a quote opens and does not close."),
        BrokenReason.TextAfterQuote => ("có chữ sau dấu nháy đóng.", "text follows a closing quote."),
        BrokenReason.TooLong => ($"dòng dài quá {CsvRows.MaxRecordLength} ký tự.", $"the line is longer than {CsvRows.MaxRecordLength} characters."),
        _ => ("dòng có ký tự NUL.", "the line holds a NUL."),
    };

    private static string Name(char delimiter) => delimiter == '\t' ? "tab" : delimiter.ToString();

    private static string Clip(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length), "…");
}
