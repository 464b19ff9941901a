using System.Security.Cryptography;
using System.Text;
using AdminReform.Calendars;
using AdminReform.Interchange.Office.Ics;
using AdminReform.Interchange.Office.Tables;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using OnTimeReview.Reading;
using OnTimeReview.Views;

namespace OnTimeReview.Writing;

/// <summary>The files that an office keeps of a review, as bytes; what could not be written as it was is told.</summary>
public static class OfficeFiles
{
    // A calendar of so many dossiers has some 100 MB.
    private const long MaximumCalendar = 256L * 1024 * 1024;

    private const string Domain = "on-time-review.example";
    private const int BytesOfHost = 8;

    private static readonly LocalizedText CalendarName = new("Hạn trả kết quả", "Due dates");

    /// <summary>All tables as a workbook.</summary>
    public static byte[] Workbook(ValueList<Table> tables, Language language, Action<Problem> tell)
    {
        using var stream = new MemoryStream();
        foreach (var problem in TableXlsx.Write(tables, stream, language))
        {
            tell(problem);
        }

        return stream.ToArray();
    }

    /// <summary>A table as CSV for Excel.</summary>
    public static byte[] Csv(Table table, Language language)
    {
        using var stream = new MemoryStream();
        TableCsv.Write(table, stream, language);
        return stream.ToArray();
    }

    /// <summary>The due days as the next edition of a calendar.</summary>
    /// <param name="view">What was reviewed; its moment is the stamp of the edition.</param>
    /// <param name="previous">The text of the edition before; <see langword="null"/> for none.</param>
    /// <param name="language">The language of the entries.</param>
    /// <param name="tell">What could not be written is told here.</param>
    /// <exception cref="InputException">The clock is not that of Viet Nam, or the edition before cannot be read.</exception>
    public static byte[] Calendar(ReviewView view, string? previous, Language language, Action<Problem> tell)
    {
        if (!view.Office.Value.IsOfVietnam)
        {
            throw InputException.Of("--ics chỉ dùng với giờ Việt Nam (Asia/Ho_Chi_Minh)", "--ics is written for the clock of Viet Nam alone (Asia/Ho_Chi_Minh)");
        }

        var stamp = view.Heading.At.WithOffset(VietnamTime.Offset).ToInstant();
        var edition = IcsText.Write(CalendarName, view.Office.Value.Deadlines, Host(view), stamp, language, previous);
        if (!edition.IsSuccess)
        {
            throw InputException.Of("--ics", edition.Problems);
        }

        foreach (var problem in edition.Value.Told)
        {
            tell(problem);
        }

        return Encoding.UTF8.GetBytes(edition.Value.Text);
    }

    // Ids of dossiers are of an office alone, and one calendar may take the files of several: what the mapping calls the log tells them apart.
    private static string Host(ReviewView view) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(view.Heading.Title.Vietnamese)).AsSpan(0, BytesOfHost))}.{Domain}";

    /// <summary>The calendar that stands where the next edition goes; <see langword="null"/> where there is none.</summary>
    /// <exception cref="InputException">It cannot be read, or is larger than 256 MiB.</exception>
    public static string? PreviousCalendar(string? file) => file is null || !File.Exists(file) ? null : EventLogFile.Open(file, stream =>
    {
        if (stream.CanSeek && stream.Length > MaximumCalendar)
        {
            throw InputException.Of($"--ics: tệp {file} lớn hơn 256 MiB", $"--ics: the file {file} is larger than 256 MiB");
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd() is { Length: > 0 } text ? text : null;
    });
}
