using AdminReform.Calendars;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Writes days that one calendar treats in its own way as JSON and reads them back.</summary>
/// <remarks>
/// A member that is not known is refused. What is wrong comes back as problems with JSON paths, all of them at once; text that is no
/// JSON gives the first one only.
/// </remarks>
public static class LocalDaysJson
{
    private static readonly JsonFrame Frame = new(1) { IsConfiguration = true, IsIndented = true };

    /// <summary>Writes local days.</summary>
    public static string Write(IEnumerable<LocalDay> days) => Frame.Write(days, static (json, days) => json.List("days", days, Write));

    /// <summary>Reads local days from text.</summary>
    public static Result<ValueList<LocalDay>> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, Days);

    /// <summary>Reads local days from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<LocalDay>> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, Days);

    internal static void Write(JsonWriting json, LocalDay day)
    {
        json.Date("date", day.Date);
        json.Flag("isWorked", day.IsWorked);
        json.Words("reason", day.Reason);
        json.Object("source", day.Source, JsonParts.Write);
        json.Word("closedBy", day.Cause);
    }

    internal static LocalDay? Day(JsonPlace json)
    {
        var (date, isWorked) = (json.Date("date"), json.Flag("isWorked"));
        var (reason, source) = (json.Words("reason"), json.ObjectIfAny("source", JsonParts.Citation));
        var cause = json.WordIfAny<ClosureCause>("closedBy");
        json.Refuse(
            cause is not null && json.IsWhole && (isWorked || source is null), "json.value",
            "Ngày đóng cửa (closedBy) không phải ngày làm việc và phải nêu văn bản quyết định (source)",
            "A day on which the office was closed (closedBy) is not worked and names what decided it (source)");
        return !json.IsWhole ? null : cause is { } closed ? LocalDay.Closed(date, closed, reason, source!) : new LocalDay(date, isWorked, reason, source);
    }

    private static ValueList<LocalDay> Days(JsonPlace json) => json.List("days", Day);
}
