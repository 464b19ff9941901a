using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Interchange.Csv;
using AdminReform.Results;
using AdminReform.Texts;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What can be wrong with a log, in words.</summary>
internal static class LogFaults
{
    private const int LongestQuote = 60;

    private static readonly LocalDateTimePattern Iso = LocalDateTimePattern.ExtendedIso;

    // One for all the rows of a file that has nothing else.
    private static readonly Problem UnclosedQuote = Row("eventlog.row.quote-unclosed", BrokenReason.UnclosedQuote);
    private static readonly Problem TextAfterQuote = Row("eventlog.row.text-after-quote", BrokenReason.TextAfterQuote);
    private static readonly Problem TooLong = Row("eventlog.row.too-long", BrokenReason.TooLong);
    private static readonly Problem Nul = Row("eventlog.row.nul", BrokenReason.Nul);
    private static readonly Problem NoObject = Row("eventlog.row.json", BrokenReason.NoObject);
    private static readonly Problem SaidTwice = Row("eventlog.row.twice", BrokenReason.SaidTwice);
    private static readonly Problem NoDossier = Problem.Of("eventlog.dossier.missing", "Thiếu mã hồ sơ.", "The dossier's code is missing.");
    private static readonly Problem Unlisted = Problem.Of("eventlog.dossier.unlisted", "Tệp hồ sơ không có hồ sơ này.", "The file of the dossiers does not have this one.");
    private static readonly Problem EndFirst = Problem.Of("eventlog.time.order", "Hoạt động kết thúc trước khi bắt đầu.", "The activity ends before it begins.");
    private static readonly Problem NoTime = Problem.Of("eventlog.time.missing", "Thiếu thời điểm của sự kiện.", "The event has no moment.");

    internal static Problem Empty() => Problem.Of(
        "eventlog.empty", "Tệp rỗng: không có dòng tiêu đề.", "The file is empty: it has no header line.");

    internal static Problem OtherKind(FileKind kind, bool isPacked) => isPacked
        ? Problem.Of("eventlog.kind", $"Trong tệp gzip là {kind.Words.Vietnamese}.", $"In the gzip is {kind.Words.English}.")
        : Problem.Of("eventlog.kind", $"Đây là {kind.Words.Vietnamese}.", $"This is {kind.Words.English}.");

    internal static Problem OtherText(LocalizedText kind) =>
        Problem.Of("eventlog.kind", $"Đây là {kind.Vietnamese}.", $"This is {kind.English}.");

    internal static Problem Xes(XmlFault fault, int line, int place)
    {
        var (vietnamese, english) = Words(fault);
        return Problem.Of(
            "eventlog.xes", $"XES không đọc được từ đây: {vietnamese}.", $"The XES cannot be read from here on: {english}.", string.Create(CultureInfo.InvariantCulture, $"{line}:{place}"));
    }

    private static (string Vietnamese, string English) Words(XmlFault fault) => fault switch
    {
        XmlFault.DocumentType => ("có kiểu tài liệu (DOCTYPE), nơi có thể khai báo thực thể; hãy bỏ kiểu tài liệu", "it has a document type (DOCTYPE), in which entities can be declared; take it out"),
        XmlFault.TooLong => ($"có thẻ hay đoạn chữ dài hơn {CsvRows.MaxRecordLength} byte", $"a tag or a text is longer than {CsvRows.MaxRecordLength} bytes"),
        XmlFault.TooDeep => ("các phần tử lồng nhau quá sâu", "elements are nested without end"),
        XmlFault.AfterEvents => ("thuộc tính của hồ sơ (trace) đứng sau các sự kiện (event), mà theo IEEE 1849 phải đứng trước; hãy xuất lại với thuộc tính đứng trước",
            "an attribute of the dossier (trace) stands behind its events, and by IEEE 1849 stands before them; write it again with the attributes first"),
        XmlFault.TooManyNames => ("có quá nhiều tên, hoặc tên quá dài", "it has too many names, or one that is too long"),
        _ => ("XML hỏng, hoặc dùng thực thể mà XML không có sẵn", "its XML is broken, or uses an entity that XML itself does not have"),
    };

    internal static Problem Damaged() => Problem.Of(
        "eventlog.gzip.damaged",
        "Tệp gzip hỏng, bị cắt cụt hoặc gồm nhiều phần nối nhau nên không đọc; hãy giải nén trước.",
        "The gzip is damaged, cut short or of several parts, and is not read; unpack it first.");

    internal static Problem Grows(int maximumGrowth) => Problem.Of(
        "eventlog.gzip.growth",
        string.Create(CultureInfo.InvariantCulture, $"Tệp gzip nở ra hơn {maximumGrowth} lần nên không đọc; nếu đúng là nhật ký, hãy giải nén trước."),
        string.Create(CultureInfo.InvariantCulture, $"The gzip grows to more than {maximumGrowth} times its size and is not read; if it is a log after all, unpack it first."));

    internal static Problem WorkbookHeld() => Problem.Of(
        "eventlog.xlsx.large",
        string.Create(CultureInfo.InvariantCulture, $"Sổ tính lớn hơn {HeldFile.MostMebibytes} MiB mà luồng dữ liệu không quay lại được; hãy đọc từ tệp, hoặc lưu trang tính thành CSV."),
        string.Create(CultureInfo.InvariantCulture, $"The workbook is larger than {HeldFile.MostMebibytes} MiB and its stream cannot go back; read it from a file, or save the sheet as CSV."));

    internal static Problem HeaderBroken(BrokenReason reason) => Problem.Of(
        "eventlog.header.broken",
        $"Không đọc được dòng tiêu đề: {Why(reason).Vietnamese}",
        $"The header line cannot be read: {Why(reason).English}",
        "1");

    internal static Problem NoHeaders(int? row) => row is null ? Empty() : Problem.Of(
        "eventlog.header.none",
        $"Dòng {row} không có tiêu đề: ở đó không có dòng nào, hoặc dòng trống.",
        $"Row {row} has no headings: there is no such row, or it is blank.",
        string.Create(CultureInfo.InvariantCulture, $"{row}"));

    /// <summary>The columns stand together in a row below, under a title.</summary>
    internal static Problem HeadersBelow(LogFile file, int row)
    {
        var member = string.Create(CultureInfo.InvariantCulture, $"\"headerRow\": {row}");
        return Problem.Of(
            "eventlog.header.below",
            $"Các cột của bảng ánh xạ ở dòng {row}, không phải ở chỗ đang tìm: hãy ghi {member} vào {(file.IsOfDossiers ? "“dossierFile” của " : "")}bảng ánh xạ.",
            $"The columns of the mapping stand in row {row}, not where they are looked for: write {member} into {(file.IsOfDossiers ? "“dossierFile” of " : "")}the mapping.",
            string.Create(CultureInfo.InvariantCulture, $"{row}"));
    }

    /// <summary>One problem for all the columns that the file lacks, with the columns that it has.</summary>
    internal static Problem ColumnsMissing(IReadOnlyCollection<EventLogColumn> columns, string[] headers, char delimiter)
    {
        var missing = Clip(string.Join(", ", columns.Select(column => $"“{column.Header}”")), 1000);
        var known = Clip(string.Join(", ", headers.Select(header => $"“{header}”")), 1000);
        var (hintVi, hintEn) = OtherDelimiter(headers, delimiter);
        return Problem.Of(
            "eventlog.column.missing",
            $"Tệp không có cột {missing}; các cột có: {known}.{hintVi}",
            $"The file has no column {missing}; its columns are: {known}.{hintEn}",
            "1");
    }

    /// <summary>A hint for a header that is one cell, in which another delimiter stands; empty where none does.</summary>
    internal static (string Vietnamese, string English) OtherDelimiter(string[] headers, char delimiter)
    {
        var other = headers.Length == 1 ? Array.Find([',', ';', '\t', '|'], c => c != delimiter && headers[0].Contains(c, StringComparison.Ordinal)) : '\0';
        return other == '\0'
            ? ("", "")
            : ($" Có thể dấu phân cách là “{Name(other)}”, không phải “{Name(delimiter)}”.", $" Perhaps the delimiter is “{Name(other)}” and not “{Name(delimiter)}”.");
    }

    internal static Problem ColumnTwice(EventLogColumn column) => Problem.Of(
        "eventlog.column.twice",
        $"Tệp có hai cột tên “{column.Header}”; không biết lấy cột nào.",
        $"The file has two columns “{column.Header}”; it is not clear which one is meant.",
        column.Header);

    internal static Problem Broken(BrokenReason reason) => reason switch
    {
        BrokenReason.UnclosedQuote => UnclosedQuote,
        BrokenReason.TextAfterQuote => TextAfterQuote,
        BrokenReason.TooLong => TooLong,
        BrokenReason.NoObject => NoObject,
        BrokenReason.SaidTwice => SaidTwice,
        _ => Nul,
    };

    internal static Problem CellCount(int count, int expected) => Problem.Of(
        "eventlog.row.cells",
        $"Dòng có {count} ô, trong khi tiêu đề có {expected}.",
        $"The row has {count} cells where the header has {expected}.");

    internal static Problem DossierMissing() => NoDossier;

    internal static Problem DossierUnlisted() => Unlisted;

    internal static Problem TimeMissing() => NoTime;

    internal static Problem EndsBeforeItBegins() => EndFirst;

    internal static Problem Lifecycle(string text) => Problem.Of(
        "eventlog.lifecycle.unknown",
        $"Ánh xạ không nói “{Clip(text, LongestQuote)}” là bắt đầu (start) hay kết thúc (complete).",
        $"The mapping does not say whether “{Clip(text, LongestQuote)}” is a start or a completion.");

    internal static Problem DossiersMissing() => Problem.Of(
        "eventlog.dossiers.missing",
        "Ánh xạ có “dossierFile”: hồ sơ nằm ở một tệp khác, nhưng không có tệp đó.",
        "The mapping has a “dossierFile”: the dossiers are in another file, which was not given.");

    internal static Problem DossiersUnmapped() => Problem.Of(
        "eventlog.dossiers.unmapped",
        "Có tệp hồ sơ, nhưng ánh xạ không có “dossierFile” để nói cách đọc.",
        "There is a file of dossiers, but no “dossierFile” in the mapping that says how to read it.");

    internal static Problem Time(string text) => Problem.Of(
        "eventlog.time.unreadable",
        $"Không đọc được thời điểm “{Clip(text, LongestQuote)}”; “timestampPatterns” của ánh xạ cho biết cách ghi.",
        $"“{Clip(text, LongestQuote)}” is not a moment that can be read; “timestampPatterns” of the mapping says how moments are written.");

    /// <summary>A limit that is none, with the reason and what may be meant.</summary>
    internal static Problem Limit(string text, Result<TimeLimit> refused)
    {
        var why = refused.Problems[0].Message;
        return Problem.Of(
            "eventlog.limit.unreadable",
            $"Không đọc được thời hạn “{Clip(text, LongestQuote)}”: {why.Vietnamese}",
            $"“{Clip(text, LongestQuote)}” is not a time limit that can be read: {why.English}");
    }

    internal static Problem ProcedureUnknown(string text) => Problem.Of(
        "eventlog.procedure.unknown",
        $"Không nguồn nào của thời hạn có thủ tục “{Clip(text)}”.", $"No source of limits knows the procedure “{Clip(text)}”.");

    internal static Problem ProcedureVersion(string text, LocalDate day) => Problem.Of(
        "eventlog.procedure.version",
        $"Thủ tục “{Clip(text)}” không có phiên bản nào ngày {LocalDatePattern.Iso.Format(day)}.",
        $"The procedure “{Clip(text)}” has no version on {LocalDatePattern.Iso.Format(day)}.");

    internal static Problem Channel(string text) => Problem.Of(
        "eventlog.channel.unknown",
        $"Ánh xạ không nói hình thức nộp “{Clip(text, LongestQuote)}” là gì.",
        $"The mapping does not say which channel “{Clip(text, LongestQuote)}” is.");

    internal static Problem YesOrNo(string text) => Problem.Of(
        "eventlog.yes-no",
        $"Ô “{Clip(text, LongestQuote)}” không phải có hoặc không (true, 1, yes, có; false, 0, no, không).",
        $"The cell “{Clip(text, LongestQuote)}” is neither yes nor no (true, 1, yes, có; false, 0, no, không).");

    internal static Problem Encoding(string text) => Problem.Of(
        "eventlog.encoding",
        $"Ô “{Clip(text, LongestQuote)}” có byte không thuộc bảng mã của tệp.",
        $"The cell “{Clip(text, LongestQuote)}” has bytes that are not of the file's encoding.");

    internal static Problem Contradiction(ReadOnlySpan<char> cell, CaseCell known)
    {
        var text = Clip(TidyText.Of(cell), LongestQuote);
        var earlier = Clip(known.Text?.Text ?? Iso.Format(known.Moment), LongestQuote);
        return Problem.Of(
            "eventlog.case.contradiction",
            $"“{text}” trái với “{earlier}” ở dòng {known.Line} của cùng hồ sơ.",
            $"“{text}” contradicts “{earlier}” on line {known.Line} of the same dossier.");
    }

    internal static Problem NoDate(string header, LocalDate date, string place)
    {
        var (day, isNever) = (LocalDatePattern.Iso.Format(date), date.Year == NoDates.Never);
        return Problem.Of(
            "eventlog.date.placeholder",
            $"Ngày {day} ở cột “{Clip(header)}” có lẽ là cách phần mềm ghi “không có ngày”: {(isNever ? "được hiểu đúng như đã ghi, nên không bao giờ đến" : "được đọc như ô trống")}.",
            $"{day} in the column “{Clip(header)}” is probably how a system writes “no date”: it is read {(isNever ? "as it is written, and never comes" : "as an empty cell")}.",
            place);
    }

    internal static Problem Single(int dossiers, string first) => Problem.Of(
        "eventlog.event.single",
        string.Create(CultureInfo.InvariantCulture, $"{dossiers} hồ sơ chỉ có một sự kiện, nên theo “lastEvent” sự kiện ấy cũng là kết quả; hồ sơ đầu tiên: {Clip(first)}."),
        string.Create(CultureInfo.InvariantCulture, $"Dossiers with a single event, which by “lastEvent” is also their result: {dossiers}, the first of them {Clip(first)}."));

    internal static Problem StartMissing() => Problem.Of(
        "eventlog.start.missing",
        "Không dòng nào của hồ sơ cho biết nó được nộp hay tiếp nhận lúc nào.",
        "No row of the dossier says when it was filed or accepted.");

    private static Problem Row(string code, BrokenReason reason) => Problem.Of(code, Why(reason).Vietnamese, Why(reason).English);

    internal static (string Vietnamese, string English) Why(BrokenReason reason) => reason switch
    {
        BrokenReason.UnclosedQuote => ("có dấu nháy mở mà không đóng.", "a quote opens and does not close."),
        BrokenReason.TextAfterQuote => ("có chữ sau dấu nháy đóng.", "text follows a closing quote."),
        BrokenReason.NoObject => ("dòng không phải một đối tượng JSON đọc được.", "the line is not a JSON object that can be read."),
        BrokenReason.SaidTwice => ("hai tên trong dòng là một cột của cấu hình mà nói khác nhau.", "two names of the row are one column of the mapping, and say different things."),
        BrokenReason.TooLong => ($"dòng dài quá {CsvRows.MaxRecordLength} ký tự.", $"the line is longer than {CsvRows.MaxRecordLength} characters."),
        _ => ("dòng có ký tự NUL.", "the line holds a NUL."),
    };

    private static string Name(char delimiter) => delimiter == '\t' ? "tab" : delimiter.ToString();

    internal static string Clip(string text) => Clip(text, LongestQuote);

    private static string Clip(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length), "…");
}
