using System.Xml.Linq;
using AdminReform.Calendars;
using AdminReform.Charts.Drawing;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Charts;

/// <summary>What falls due in the coming weeks, a day a square, with days off and swapped days (lịch đến hạn).</summary>
public static class DueCalendarChart
{
    private const int DaysOfWeek = 7;
    private const int MostWeeks = 60;
    private const int Head = 20;
    private const int Height = 46;
    private const int Gap = 3;
    private const int Heats = 4;

    /// <summary>Draws the weeks of a caseload from the one of the moment at which it is known.</summary>
    /// <param name="caseload">The open dossiers that have a due moment are counted; those overdue are not.</param>
    /// <param name="weeks">How many weeks, 1 to 60.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of weeks is out of range.</exception>
    /// <exception cref="OutsideCalendarException">A day lies outside the calendar.</exception>
    public static Chart Draw(Caseload caseload, int weeks, Language language)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        List<LocalDate> due = [];
        foreach (ref readonly var entry in caseload.Entries)
        {
            if (entry is { IsOpen: true, Deadline.Due: { } moment } && !moment.IsPassedAt(caseload.KnownAt))
            {
                due.Add(moment.Date);
            }
        }

        return Draw(caseload.Calculator.Time.Calendar, caseload.KnownAt.Date, weeks, due, language);
    }

    /// <summary>Draws the weeks from the Monday on or before a day.</summary>
    /// <param name="calendar">The calendar of the office.</param>
    /// <param name="from">A day of the first week.</param>
    /// <param name="weeks">How many weeks, 1 to 60.</param>
    /// <param name="dueDays">The due day of each dossier; days outside the weeks are told in the description.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of weeks is out of range.</exception>
    /// <exception cref="OutsideCalendarException">A day lies outside the calendar.</exception>
    public static Chart Draw(WorkingCalendar calendar, LocalDate from, int weeks, IEnumerable<LocalDate> dueDays, Language language)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(dueDays);
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, MostWeeks);
        var words = new ChartWords(language);
        var monday = from.PlusDays(1 - (int)from.DayOfWeek);
        var counts = dueDays.CountBy(day => day).ToDictionary();
        Cell[] cells = [.. Enumerable.Range(0, weeks * DaysOfWeek).Select(monday.PlusDays).Select(day => new Cell(calendar.Describe(day), counts.GetValueOrDefault(day)))];
        var beyond = counts.Values.Sum() - cells.Sum(cell => cell.Count);
        return new(
            words,
            words.Of("Hồ sơ đến hạn theo ngày", "Dossiers falling due by day"),
            words.Of("Mỗi ô là một ngày, mỗi hàng là một tuần từ thứ Hai; ô càng đậm càng nhiều hồ sơ đến hạn.", "A square for each day, a row for each week from Monday; the darker, the more dossiers fall due.")
            + (beyond == 0 ? "" : words.Of($" Ngoài các tuần này: {words.Number(beyond)} hồ sơ.", $" Outside these weeks: {words.Number(beyond)}.")),
            Draw(cells, from, words),
            [
                ("heat1", words.Of("ít hồ sơ", "few dossiers")), ("heat4", words.Of("nhiều nhất", "most")), ("off", words.Of("ngày nghỉ", "day off")),
                ("swap", words.Of("nghỉ hoặc làm bù do hoán đổi", "off or at work by a swap")),
            ],
            [words.Of("Ngày", "Day"), words.Of("Loại ngày", "Kind of day"), words.Of("Hồ sơ đến hạn", "Falling due")],
            [
                .. cells.Where(cell => cell.Count > 0 || cell.Day.IsSpecial).Select(cell => (ValueList<string>)
                    [DayText.WithWeekday(cell.Day.Date, language), words[cell.Day.Reason], words.Number(cell.Count)]),
            ]);
    }

    private static XElement Draw(Cell[] cells, LocalDate today, ChartWords words)
    {
        var most = Math.Max(1, cells.Max(cell => cell.Count));
        var heads = cells.Take(DaysOfWeek).Index().Select(cell => Svg.Text(
            DayText.ShortWeekday(cell.Item.Day.Date.DayOfWeek, words.Language), Fraction.Of((cell.Index * 2) + 1, 2 * DaysOfWeek), 13, "small soft", "middle"));
        var squares = cells.Index().SelectMany(cell => Square(cell.Item, cell.Index % DaysOfWeek, Head + (cell.Index / DaysOfWeek * (Height + Gap)), most, cell.Item.Day.Date == today, words));
        return Svg.Drawing(Head + (cells.Length / DaysOfWeek * (Height + Gap)), [.. heads, .. squares]);
    }

    private static IEnumerable<XElement> Square(Cell cell, int column, int y, int most, bool isToday, ChartWords words)
    {
        var (x, width) = (Fraction.Of(column, DaysOfWeek), Fraction.Of(97, 100 * DaysOfWeek));
        var heat = cell.Count == 0 ? 0 : cell.Count == most ? Heats : 1 + (int)((cell.Count - 1L) * (Heats - 1) / (most - 1));
        var style = heat > 0 ? $"heat{heat}" : cell.IsSwapped ? "swap" : cell.Day.IsWorkingDay ? "heat0" : "off";
        yield return Svg.Rect(style, x, y, width, Height, $"{DayText.WithWeekday(cell.Day.Date, words.Language)}: {words.Number(cell.Count)} · {words[cell.Day.Reason]}");
        var middle = x + (width / 2);
        var date = FormattableString.Invariant($"{cell.Day.Date.Day}/{cell.Day.Date.Month}") + (cell.IsSwapped ? "⇄" : "") + (isToday ? "•" : "");
        yield return Svg.Text(date, middle, y + 15, heat >= 3 ? "small on" : "small soft", "middle");
        if (cell.Count > 0)
        {
            yield return Svg.Text(words.Number(cell.Count), middle, y + 35, heat >= 3 ? "on" : "value", "middle");
        }
    }

    private readonly record struct Cell(CalendarDay Day, int Count)
    {
        internal bool IsSwapped => Day.Kind is CalendarDayKind.SwappedDayOff or CalendarDayKind.SwappedWorkingDay;
    }
}
