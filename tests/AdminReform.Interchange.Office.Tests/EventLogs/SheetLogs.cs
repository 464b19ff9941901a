using System.Text;
using AdminReform.Interchange.EventLogs;
using AdminReform.Results;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>A log of an office on a sheet, and how it is read.</summary>
internal static class SheetLogs
{
    internal static readonly string[] Headers = ["Mã", "Việc", "Lúc", "Ai", "Hẹn", "Hạn", "Cách", "Ngoài"];

    internal static EventLogMapping Mapping(string more = "") => EventLogMapping.Read(Encoding.UTF8.GetBytes($$"""
        {
          "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", {{more}}
          "columns": { "dossier": "Mã", "activity": "Việc", "eventTime": "Lúc", "handledBy": "Ai", "promised": "Hẹn", "limit": "Hạn", "channel": "Cách", "nonTerritorial": "Ngoài" },
          "channels": { "Quầy": "counter", "Mạng": "online" }, "activities": { "Nhận": "accepted", "Chuyển": "forwarded", "Xong": "resultReady" }, "emptyTexts": ["—"]
        }
        """)).Value;

    internal static Result<EventLogImport> Read(byte[] file, string more = "", EventLogLimits? limits = null)
    {
        using var stream = new MemoryStream(file);
        return EventLogXlsx.Read(stream, Mapping(more), limits);
    }

    internal static Result<EventLogImport> Read(Book book, string more = "") => Read(book.ToBytes(), more);

    /// <summary>One accepted dossier, with a cell of the test's own in the place of one of its cells.</summary>
    internal static string Rows(int column, string cell, string row = "")
    {
        string[] texts = ["HS-1", "Nhận", "2026-07-06 08:00", "Lan", "2026-07-13", "5 ngày", "Quầy", ""];
        var header = Book.Rows(Headers);
        return $"{header}<row r=\"2\"{row}>{string.Concat(texts.Select((text, index) => index == column ? cell : $"<c r=\"{(char)('A' + index)}2\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";
    }

    /// <summary>What was rejected, as people would say it.</summary>
    internal static string Told(Result<EventLogImport> result) => result.IsSuccess
        ? string.Join("; ", result.Value.Rejected.Select(row => $"{row.Place} {row.Column} {row.Dossier} {row.Problem.Code}"))
        : string.Join("; ", result.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
}
