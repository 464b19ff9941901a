namespace AdminReform.Interchange.EventLogs;

/// <summary>A log as a Vietnamese one-stop office would write it, and how to read it.</summary>
internal static class Office
{
    internal const string Mapping = """
        {
          "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service",
          "columns": {
            "dossier": "Mã hồ sơ", "activity": "Hoạt động", "eventTime": "Thời điểm", "handledBy": "Đơn vị", "promised": "Hẹn trả",
            "limit": "Thời hạn", "channel": "Hình thức"
          },
          "constants": { "procedure": "1.001193", "field": "Hộ tịch", "receivingUnit": "Một cửa", "resolvingUnit": "Tư pháp" },
          "channels": { "Trực tiếp": "counter", "Trực tuyến": "online" },
          "activities": {
            "Nộp": "submitted", "Tiếp nhận": "accepted", "Chuyển": "forwarded", "Yêu cầu bổ sung": "supplementAsked", "Bổ sung": "supplemented",
            "Có kết quả": "resultReady", "Trả kết quả": "returned", "Ghi chú": "ignored"
          },
          "emptyTexts": ["Không có"]
        }
        """;

    internal const string Header = "Mã hồ sơ,Hoạt động,Thời điểm,Đơn vị,Hẹn trả,Thời hạn,Hình thức";

    internal static string Row(
        string act, string time, string dossier = "HS-1", string by = "Một cửa", string promised = "", string limit = "03 ngày làm việc", string channel = "Trực tiếp") =>
        $"{dossier},{act},{time},{by},{promised},{limit},{channel}";

    internal static string Of(params IEnumerable<string> rows) => string.Join('\n', rows.Prepend(Header)) + "\n";

    internal static EventLogImport Read(string log, string mapping = Mapping) => Logs.TryRead(log, Logs.TheMapping(mapping)).Value;
}
