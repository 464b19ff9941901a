using System.Globalization;
using System.Xml.Linq;
using AdminReform.Calendars;
using AdminReform.Plans;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Charts;

/// <summary>What each chart draws, held to the figures.</summary>
public sealed class FigureTests
{
    // By hand, seen on Tuesday 10/02/2026; off from 14/02 to 22/02 for Tết.
    [Theory]
    [InlineData("2026-02-09", false, 0)]
    [InlineData("2026-02-10", false, 0)]
    [InlineData("2026-02-11", false, 1)]
    [InlineData("2026-02-13", false, 3)]
    [InlineData("2026-02-23", false, 4)]
    [InlineData("2026-02-10", true, 0)]
    [InlineData("2026-02-09", true, 1)]
    [InlineData("2026-02-07", true, 2)]
    public void Days_overdue_and_left_are_working_days(string due, bool isOverdue, int expected) => Assert.Equal(
        new DossierAge(expected, isOverdue),
        DossierAge.Of(WorkingCalendars.VietnamCivilService, Examples.At.Date, LocalDatePattern.Iso.Parse(due).Value, isOverdue));

    [Fact]
    public void Days_beyond_the_calendar_are_counted_to_its_end()
    {
        var calendar = WorkingCalendars.VietnamCivilService;

        Assert.Equal(
            DossierAge.Of(calendar, Examples.At.Date, calendar.Range.End, isOverdue: false), DossierAge.Of(calendar, Examples.At.Date, new(9999, 12, 31), isOverdue: false));
    }

    [Property]
    public void Each_dossier_stands_in_the_band_of_its_days(byte[] late, byte[] left)
    {
        (byte[] Of, int From, int To)[] bands = [(late, 21, 255), (late, 11, 20), (late, 6, 10), (late, 0, 5), (left, 0, 0), (left, 1, 2), (left, 3, 5), (left, 6, 10), (left, 11, 255)];

        Assert.Equal(
            bands.Select(band => band.Of.Count(days => days >= band.From && days <= band.To)),
            AgeBand.Of([.. late.Select(days => new DossierAge(days, IsOverdue: true)), .. left.Select(days => new DossierAge(days, IsOverdue: false))]).Select(band => band.Count));
    }

    [Property]
    public void The_parts_of_a_bar_follow_each_other_and_fill_it(byte early, byte onTime, byte late)
    {
        var drawing = XElement.Parse(UnitsChart.Draw([new("unit", new() { Early = early, OnTime = onTime, Late = late })], Language.English).ToSvg());
        var all = early + onTime + late;
        decimal at = 0;
        foreach (var (style, count) in new[] { ("early", early), ("ontime", onTime), ("late", late) }.Where(part => part.Item2 > 0))
        {
            var part = drawing.Elements("rect").Single(rect => rect.Attribute("class")!.Value == style);
            Assert.InRange(Number(part, "x") - at, -0.001m, 0.001m);
            Assert.InRange(Number(part, "width") - (78m * count / all), -0.001m, 0.001m);
            at += 78m * count / all;
        }

        Assert.Equal(new[] { early, onTime, late }.Count(count => count > 0), drawing.Elements("rect").Count(rect => rect.Attribute("class")!.Value != "track"));
    }

    [Fact]
    public void A_long_label_takes_more_lines_and_loses_no_word()
    {
        const string Label = "Phòng Lao động – Thương binh và Xã hội của một huyện có cái tên rất dài, dài hơn cả một dòng";

        var drawing = XElement.Parse(UnitsChart.Draw([new(Label, new())], Language.English).ToSvg());

        var lines = drawing.Elements("text").Where(text => text.Attribute("x")!.Value == "0.000%").Select(text => text.Value).ToList();
        Assert.Equal(Label, string.Join(' ', lines));
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 44));
    }

    [Property]
    public void A_label_of_any_length_loses_no_letter(PositiveInt words, PositiveInt length)
    {
        var label = string.Join(' ', Enumerable.Repeat(new string('ạ', length.Get), words.Get));
        var drawing = XElement.Parse(UnitsChart.Draw([new(label, new())], Language.English).ToSvg());

        var lines = drawing.Elements("text").Where(text => text.Attribute("x")!.Value == "0.000%").Select(text => text.Value).ToList();
        Assert.Equal(label.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 44));
    }

    // Weeks from Monday 09/02/2026; Tết off from 14/02 to 22/02.
    [Fact]
    public void A_calendar_shows_days_off_and_what_falls_due()
    {
        LocalDate[] due = [new(2026, 2, 10), new(2026, 2, 10), new(2026, 2, 23), new(2026, 3, 30)];

        var chart = DueCalendarChart.Draw(WorkingCalendars.VietnamCivilService, new(2026, 2, 11), 3, due, Language.English);
        var squares = XElement.Parse(chart.ToSvg()).Elements("rect").Select(rect => rect.Attribute("class")!.Value).ToList();

        Assert.Equal(21, squares.Count);
        Assert.Equal("heat4", squares[1]);
        Assert.All(squares.Skip(5).Take(9), style => Assert.Equal("off", style));
        Assert.Equal("heat1", squares[14]);
        Assert.Equal(2, squares.Count(style => style.StartsWith("heat", StringComparison.Ordinal) && style != "heat0"));
        Assert.EndsWith("Outside these weeks: 1.", chart.Description, StringComparison.Ordinal);
        Assert.Contains(chart.Rows, row => row[0] == "Tue 10/02/2026" && row[2] == "2");
    }

    [Fact]
    public void A_life_shows_what_is_counted_and_what_is_stopped()
    {
        var trace = Examples.Trace(Examples.Supplemented);

        var chart = DossierLifeChart.Draw(Examples.Supplemented, trace, Examples.At, Language.English);

        Assert.Equal(
            trace.Segments.Where(segment => segment.To is { } to && to > segment.From).Select(segment => segment.Reason.English),
            chart.Rows.Where(row => row[0] == "Time limit").Select(row => row[3]));
        Assert.Contains("class=\"stop\"", chart.ToSvg(), StringComparison.Ordinal);
        Assert.Contains(chart.Rows, row => row[0].StartsWith("due ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bullet_stands_where_the_figures_are()
    {
        var drawing = XElement.Parse(TargetsChart.Draw(new("Chỉ tiêu", "Targets"), [(Examples.Target, Examples.Assessment)], Language.English).ToSvg());

        Assert.Equal(78m * 0.95m, Number(drawing.Elements("line").Single(line => line.Attribute("class")!.Value == "goal"), "x1"));
        Assert.Equal(78m * 0.88m, Number(drawing.Elements("rect").Single(rect => rect.Attribute("class")!.Value is "early" or "late"), "width"));
        Assert.Equal(78m * 0.05m, Number(drawing.Elements("rect").Single(rect => rect.Attribute("class")!.Value == "top"), "width"));
    }

    [Fact]
    public void A_bullet_of_a_ceiling_is_reached_below_it()
    {
        var assessment = Examples.Assessment with { Goal = Threshold.AtMost(Fraction.OfPercent(10)), Path = Fraction.OfPercent(20), Value = Fraction.OfPercent(30), Status = TargetStatus.OffPath };

        var drawing = XElement.Parse(TargetsChart.Draw(new("Chỉ tiêu", "Targets"), [(Examples.Target, assessment)], Language.English).ToSvg());

        var bands = drawing.Elements("rect").Take(3).Select(rect => (rect.Attribute("class")!.Value, Number(rect, "x"), Number(rect, "width")));
        Assert.Equal([("top", 0m, 7.8m), ("mid", 7.8m, 7.8m), ("low", 15.6m, 62.4m)], bands);
    }

    [Fact]
    public void A_path_needs_a_goal_by_a_day() => Assert.Throws<ArgumentException>(
        () => TargetPathChart.Draw(Examples.Target, Examples.Assessment with { Goal = null }, [], Language.English));

    [Fact]
    public void A_funnel_shows_what_is_known_and_what_is_possible()
    {
        var chart = FunnelChart.Draw(Examples.Reconciliation, Language.English);

        Assert.Equal(
            ["1,000", "900", "0–870", "0–870", "30", "100", "0–100", "0–100"],
            chart.Rows.Select(row => row[1]));
    }

    private static decimal Number(XElement element, string name) =>
        decimal.Parse(element.Attribute(name)!.Value.TrimEnd('%'), CultureInfo.InvariantCulture);
}
