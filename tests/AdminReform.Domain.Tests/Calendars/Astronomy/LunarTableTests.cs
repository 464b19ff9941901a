namespace AdminReform.Calendars.Astronomy;

public sealed class LunarTableTests
{
    private static readonly int[] Generated = [.. LunarYears.Packed(VietnameseLunarCalendar.FirstYear, VietnameseLunarCalendar.LastYear)];

    [Fact]
    public void The_table_equals_what_astronomy_gives()
    {
        var rows = Generated.Chunk(10).Select(years => string.Join(", ", years.Select(year => $"0x{year:X6}")) + ",");

        Assert.True(LunarTable.Years.SequenceEqual(Generated), $"LunarTable.Years must read:\n{string.Join('\n', rows)}");
    }

    [Fact]
    public void A_new_moon_agrees_with_the_worked_example_of_the_textbook() => Assert.Equal(2443192.65118, NewMoon.Of(-283), 5);

    [Fact]
    public void The_longitude_of_the_sun_agrees_with_the_worked_example_of_the_textbook() =>
        Assert.Equal(199.906061, SolarLongitude.At(2448908.5), 0.0002);

    /// <summary>
    /// New moons so near to midnight that the theory (some twenty seconds) and the forecast of the Earth's rotation (more, the later) leave a doubt.
    /// </summary>
    [Fact]
    public void The_months_in_doubt_are_known()
    {
        var first = LunarYears.EleventhMonth(1899);
        var last = LunarYears.EleventhMonth(2199);
        var near = Enumerable.Range(first, last - first)
            .Where(k => LunarYears.MarginInSeconds(k) < 60)
            .Select(k => LunarDate.FromLocalDate(LunarYears.DateOf(k)).ToString());

        Assert.Equal(["01/05/1944", "01/06/1967", "01/04/2054", "01/10/2077", "01/09/2085", "01/05/2150", "01/01/2175"], near);
    }

    /// <summary>The Chinese calendar is computed for UTC+8: a month of it may begin a day later, when the new moon falls in the last hour of our day.</summary>
    [Fact]
    public void Every_month_that_differs_from_the_chinese_calendar_begins_in_the_last_hour_of_the_day()
    {
        var chinese = new System.Globalization.ChineseLunisolarCalendar();
        var first = LunarYears.EleventhMonth(1967);
        var last = LunarYears.EleventhMonth(2099);
        var unexplained = Enumerable.Range(first, last - first)
            .Select(k => (Date: LunarYears.DateOf(k), Begins: LunarYears.DateOf(k).PlusDays(LunarYears.IsInLastHour(k) ? 1 : 0)))
            .Where(month => chinese.GetDayOfMonth(month.Begins.ToDateTimeUnspecified()) != 1)
            .Select(month => $"{month.Date:uuuu-MM-dd}");

        // That new moon falls within seconds of midnight at UTC+8, where the framework's table and the textbook part.
        Assert.Equal(["2057-09-28"], unexplained);
    }
}
