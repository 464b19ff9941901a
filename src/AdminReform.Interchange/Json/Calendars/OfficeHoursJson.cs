using AdminReform.Calendars;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Writes office hours as JSON and reads them back.</summary>
/// <remarks>
/// A week has the hours of <c>everyWorkedDay</c>, or names all of its days, one without hours with an empty list, so that no day is left out by
/// mistake. Days in <c>receptionOnly</c> have hours that are no working time, days in <c>countsHalf</c> count half in limits of working days, and days in
/// <c>hoursOnly</c> not at all. A member that is not known is refused. What is wrong comes back
/// as problems with JSON paths, all of them at once; text that is no JSON gives the first one only.
/// </remarks>
public static class OfficeHoursJson
{
    private static readonly JsonFrame Frame = new(1) { IsConfiguration = true, IsIndented = true };

    private static readonly Dictionary<string, IsoDayOfWeek> Days =
        Enumerable.Range((int)IsoDayOfWeek.Monday, 7).Select(day => (IsoDayOfWeek)day).ToDictionary(JsonNames<IsoDayOfWeek>.Of);

    private static readonly (string Name, DayCount Count)[] Counts =
        [("receptionOnly", DayCount.ReceptionOnly), ("countsHalf", DayCount.Half), ("hoursOnly", DayCount.HoursOnly)];

    /// <summary>Writes office hours.</summary>
    public static string Write(OfficeHours hours) => Frame.Write(hours, Write);

    /// <summary>Reads office hours from text.</summary>
    public static Result<OfficeHours> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, Hours);

    /// <summary>Reads office hours from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<OfficeHours> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, Hours);

    internal static void Write(JsonWriting json, OfficeHours hours)
    {
        json.List("weeks", hours.Weeks, Write);
        json.Word<SwappedDayHours>("onSwappedDays", hours.OnSwappedDays);
    }

    internal static OfficeHours? Hours(JsonPlace json)
    {
        var (weeks, swapped) = (json.List("weeks", Week), json.Word<SwappedDayHours>("onSwappedDays"));
        return json.Make(() => new OfficeHours(weeks) { OnSwappedDays = swapped }, "weeks");
    }

    internal static void Write(JsonWriting json, DatedHours hours)
    {
        json.Date("from", hours.From);
        if (Days.Values.Any(day => hours.Week.OwnOf(day) is null))
        {
            json.List("everyWorkedDay", hours.Week.Usual.Periods, Write);
        }

        foreach (var (name, count) in Counts)
        {
            json.TextsIfAny(name, [.. Days.Where(day => hours.Week.OwnOf(day.Value)?.Counts == count).Select(day => day.Key)]);
        }

        foreach (var (name, day) in Days)
        {
            if (hours.Week.OwnOf(day) is { } own)
            {
                json.List(name, own.Periods, Write);
            }
        }
    }

    internal static DatedHours? Week(JsonPlace json)
    {
        var from = json.Date("from");
        var counts = CountsOf(json);
        var hasUsual = json.Has("everyWorkedDay");
        var week = OfficeWeek.EveryDay((hasUsual ? Day(json, "everyWorkedDay") : null) ?? OfficeDay.Closed);
        foreach (var (name, day) in Days)
        {
            if ((json.Has(name) || !hasUsual || counts.ContainsKey(day)) && Day(json, name) is { } hours)
            {
                week = week.With(day, hours with { Counts = counts.GetValueOrDefault(day) });
            }
        }

        return json.IsWhole ? new DatedHours(from, week) : null;
    }

    private static Dictionary<IsoDayOfWeek, DayCount> CountsOf(JsonPlace json)
    {
        Dictionary<IsoDayOfWeek, DayCount> counts = [];
        foreach (var (list, count) in Counts)
        {
            foreach (var day in json.ItemsIfAny(list, static (json, value, name, index) => JsonLeaf.WordOf(Days, json, value, name, index)))
            {
                var name = JsonNames<IsoDayOfWeek>.Of(day);
                json.Refuse(!counts.TryAdd(day, count), "json.value", $"“{name}” chỉ được nêu một lần trong receptionOnly, countsHalf và hoursOnly", $"“{name}” may stand once only in receptionOnly, countsHalf and hoursOnly", list);
            }
        }

        return counts;
    }

    private static OfficeDay? Day(JsonPlace json, string name)
    {
        var periods = json.List(name, Period);
        return json.Make(() => new OfficeDay(periods), name);
    }

    internal static void Write(JsonWriting json, OpenPeriod period)
    {
        json.Time("opening", period.Opening);
        json.Time("closing", period.Closing);
    }

    internal static OpenPeriod? Period(JsonPlace json)
    {
        var (opening, closing) = (json.Time("opening"), json.Time("closing"));
        return json.Make(() => new OpenPeriod(opening, closing), "closing");
    }
}
