using System.Globalization;
using System.Xml;
using AdminReform.Interchange.EventLogs;
using AdminReform.Results;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>What can be wrong with a workbook, in words.</summary>
internal static class WorkbookFaults
{
    private const int NamesListed = 20;

    internal static Problem NoFormulaValue { get; } = Problem.Of(
        "eventlog.cell.formula",
        "Ô là công thức chưa có kết quả trong tệp: mở bằng Excel, tính lại rồi lưu.",
        "The cell is a formula whose value is not in the file: open it in Excel, calculate it and save it.");

    internal static Problem Damaged(string part, XmlException? fault = null) => Problem.Of(
        "eventlog.xlsx.damaged",
        "Sổ tính hỏng, bị cắt cụt, có kiểu tài liệu (DOCTYPE) hoặc phần quá dài, nên không đọc; mở bằng Excel rồi lưu lại.",
        "The workbook is damaged, cut short, has a document type (DOCTYPE) or a part that is too long, and is not read; open it in Excel and save it again.",
        fault is null or { LineNumber: 0 } ? part : string.Create(CultureInfo.InvariantCulture, $"{part}:{fault.LineNumber}:{fault.LinePosition}"));

    internal static Problem PartMissing(string part) => Problem.Of(
        "eventlog.xlsx.part",
        $"Sổ tính thiếu một phần của chính nó, “{LogFaults.Clip(part)}”, nên không đọc: tệp bị hỏng hoặc phần mềm xuất sai; mở bằng Excel rồi lưu lại, hoặc xuất lại.",
        $"The workbook lacks one of its own parts, “{LogFaults.Clip(part)}”, and is not read: it is damaged or was written wrongly; open it in Excel and save it again, or export it again.",
        part);

    internal static Problem Grows(int maximumGrowth) => Problem.Of(
        "eventlog.xlsx.growth",
        string.Create(CultureInfo.InvariantCulture, $"Sổ tính nở ra hơn {maximumGrowth} lần nên không đọc; nếu đúng là nhật ký, hãy lưu trang tính thành CSV."),
        string.Create(CultureInfo.InvariantCulture, $"The workbook grows to more than {maximumGrowth} times its size and is not read; if it is a log after all, save the sheet as CSV."));

    internal static Problem TooManyTexts() => Problem.Of(
        "eventlog.xlsx.texts",
        "Sổ tính có quá nhiều chữ dùng chung nên không đọc; hãy lưu trang tính thành CSV.",
        "The workbook shares more texts among its cells than are held, and is not read; save the sheet as CSV.");

    internal static Problem BrokenZip() => Problem.Of(
        "eventlog.zip.damaged",
        "Đây là tệp zip bị đứt giữa chừng hoặc hỏng: không đọc được mục lục ở cuối (sổ tính .xlsx cũng là zip). Hãy tải hay chép lại tệp từ nơi có bản đủ.",
        "This is a zip that breaks off or is damaged: the list at its end cannot be read (.xlsx workbooks are zips too). Fetch or copy the file again from where it is whole.");

    internal static Problem OtherDocument() => Problem.Of(
        "eventlog.kind",
        "Đây là tài liệu Word hoặc PowerPoint (.docx, .pptx): chép bảng trong đó sang Excel rồi lưu thành .xlsx hoặc CSV.",
        "This is a document of Word or PowerPoint (.docx, .pptx): copy the table in it into Excel and save that as .xlsx or CSV.");

    internal static Problem NoWorkbook() => Problem.Of(
        "eventlog.kind", "Đây là tệp zip không phải sổ tính .xlsx: giải nén.", "This is a zip that is no .xlsx workbook: unpack it.");

    internal static Problem NoSheet() => Problem.Of(
        "eventlog.sheet.none", "Đây là tệp văn bản (CSV, XES, NDJSON), không phải sổ tính .xlsx.", "This is a text (CSV, XES, NDJSON) and no .xlsx workbook.");

    internal static Problem Binary() => Problem.Of(
        "eventlog.kind", "Đây là sổ tính nhị phân .xlsb: lưu thành .xlsx hoặc CSV.", "This is a binary workbook (.xlsb): save it as .xlsx or CSV.");

    internal static Problem SheetMissing(string name, IEnumerable<string> sheets) => Problem.Of(
        "eventlog.sheet.missing",
        $"Sổ tính không có trang “{name}”; các trang có: {Names(sheets)}.",
        $"The workbook has no sheet “{name}”; its sheets are: {Names(sheets)}.");

    internal static Problem SheetsSeveral(IReadOnlyCollection<string> sheets) => Problem.Of(
        "eventlog.sheet.several",
        $"Nhiều trang có dữ liệu: {Names(sheets)}; “sheet” của ánh xạ phải nói đọc trang nào.",
        $"Several sheets have rows: {Names(sheets)}; “sheet” of the mapping must say which is read.");

    internal static Problem CellError(string text) => Problem.Of(
        "eventlog.cell.error", $"Ô có lỗi {LogFaults.Clip(text)}.", $"The cell has the error {LogFaults.Clip(text)}.");

    internal static Problem CellDate(string text) => Problem.Of(
        "eventlog.cell.date",
        $"Số {LogFaults.Clip(text)} có định dạng ngày nhưng không phải ngày nào: thiếu ngày, hoặc ngoài lịch của sổ tính.",
        $"The number {LogFaults.Clip(text)} has the format of a day and is none: it has no day, or lies outside the workbook's calendar.");

    internal static Problem CellDamaged(string text) => Problem.Of(
        "eventlog.cell.damaged", $"Ô ghi “{LogFaults.Clip(text)}”, không đúng kiểu của nó.", $"The cell says “{LogFaults.Clip(text)}”, which is not of its kind.");

    internal static Problem Links(int count) => Problem.Of(
        "eventlog.xlsx.links",
        string.Create(CultureInfo.InvariantCulture, $"Sổ tính có {count} liên kết tới tệp khác: không mở; chỉ đọc kết quả đã lưu trong tệp này."),
        string.Create(CultureInfo.InvariantCulture, $"The workbook has {count} links to other files: none is followed; only the values that this file keeps are read."));

    internal static Problem HiddenRows(int count, string sheet, int first) => Problem.Of(
        "eventlog.rows.hidden",
        string.Create(CultureInfo.InvariantCulture, $"{count} dòng đang bị ẩn hoặc bị lọc vẫn được đọc."),
        string.Create(CultureInfo.InvariantCulture, $"{count} rows are hidden or filtered out, and are read all the same."),
        SheetPlace.Of(sheet, first, -1));

    internal static Problem MergedCells(int count, string sheet, (int Row, int Column) first) => Problem.Of(
        "eventlog.cells.merged",
        string.Create(CultureInfo.InvariantCulture, $"{count} ô gộp qua nhiều dòng hoặc cột: giá trị tính cho từng dòng, ở cột đầu của ô gộp."),
        string.Create(CultureInfo.InvariantCulture, $"{count} cells are merged over rows or columns: the value of each counts for each of its rows, in its first column."),
        SheetPlace.Of(sheet, first.Row, first.Column));

    /// <summary>Does something with a part of a workbook, and says so where the part is damaged.</summary>
    /// <exception cref="WorkbookException">It is.</exception>
    internal static T Reading<T>(string part, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException e)
        {
            throw new WorkbookException(Damaged(part, e));
        }
        catch (InvalidDataException)
        {
            throw new WorkbookException(Damaged(part));
        }
    }

    private static string Names(IEnumerable<string> sheets)
    {
        var names = sheets.Take(NamesListed + 1).Select(name => $"“{LogFaults.Clip(name)}”").ToList();
        return names.Count > NamesListed ? $"{string.Join(", ", names.Take(NamesListed))}, …" : string.Join(", ", names);
    }
}
