using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Texts;

/// <summary>Days and moments as messages write them, the same under every culture.</summary>
internal static class DayText
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");
    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalTimePattern Exact = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss;FFFFFFFFF");

    /// <summary>The day as <c>01/07/2025</c>.</summary>
    internal static string Of(LocalDate date) => Day.Format(date);

    /// <summary>The time as <c>15:30</c>, with seconds only where there are some.</summary>
    internal static string Of(LocalTime time) =>
        time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0 ? Minute.Format(time) : Exact.Format(time);

    /// <summary>The moment as <c>15:30 01/07/2025</c>.</summary>
    internal static string Of(LocalDateTime moment) => $"{Of(moment.TimeOfDay)} {Of(moment.Date)}";

    /// <summary>A last time of a day: of one that ends with the day, 24:00.</summary>
    internal static string OfLast(LocalTime time) => time == LocalTime.MaxValue ? "24:00" : Of(time);

    /// <summary>The same with the day, as <c>24:00 01/07/2025</c>.</summary>
    internal static string OfLast(LocalDateTime moment) => $"{OfLast(moment.TimeOfDay)} {Of(moment.Date)}";

    /// <summary>Reads a day as it is written; <see langword="null"/> for anything else.</summary>
    internal static LocalDate? ReadDay(string text) => Day.Parse(text).TryGetValue(default, out var day) && Of(day) == text ? day : null;

    /// <summary>Reads a moment as it is written; <see langword="null"/> for anything else.</summary>
    internal static LocalDateTime? ReadMoment(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && ReadTime(text[..space]) is { } time && ReadDay(text[(space + 1)..]) is { } day ? day + time : null;
    }

    private static LocalTime? ReadTime(string text) =>
        (Minute.Parse(text).TryGetValue(default, out var time) || Exact.Parse(text).TryGetValue(default, out time)) && Of(time) == text ? time : null;

    /// <summary>The day with its weekday, as <c>thứ Ba 01/07/2025</c> or <c>Tue 01/07/2025</c>.</summary>
    internal static string WithWeekday(LocalDate date, Language language) => $"{Weekday(date.DayOfWeek, language)} {Of(date)}";

    /// <summary>The weekday as <c>thứ Ba</c> or <c>Tue</c>.</summary>
    internal static string Weekday(IsoDayOfWeek day, Language language) => language == Language.English
        ? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)((int)day % 7))
        : day switch
        {
            IsoDayOfWeek.Monday => "thứ Hai",
            IsoDayOfWeek.Tuesday => "thứ Ba",
            IsoDayOfWeek.Wednesday => "thứ Tư",
            IsoDayOfWeek.Thursday => "thứ Năm",
            IsoDayOfWeek.Friday => "thứ Sáu",
            IsoDayOfWeek.Saturday => "thứ Bảy",
            _ => "Chủ nhật",
        };

    /// <summary>The weekday at the head of a narrow column, as <c>T3</c> (thứ Ba), <c>CN</c> (Chủ nhật) or <c>Tue</c>.</summary>
    internal static string ShortWeekday(IsoDayOfWeek day, Language language) =>
        language == Language.English ? Weekday(day, language) : day == IsoDayOfWeek.Sunday ? "CN" : FormattableString.Invariant($"T{(int)day + 1}");
}
