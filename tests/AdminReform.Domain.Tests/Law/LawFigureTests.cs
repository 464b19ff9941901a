using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Indices;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Reports;
using NodaTime;

namespace AdminReform.Law;

/// <summary>The figures of instruments that are no regime's, by hand: each with its source and how surely it is known.</summary>
public sealed class LawFigureTests
{
    [Fact, Holds("766/QĐ-TTg", certainty: Certainty.Secondary)]
    public void The_decision_of_2022_gives_100_points_in_six_groups_and_its_grades_are_configuration()
    {
        var card = ServiceScoreCards.Decision766Card;
        Assert.Equal(("766/QĐ-TTg", Certainty.Secondary, Certainty.Unverified), (card.Source.ToString(), card.Certainty, card.GradesCertainty));
        Assert.Equal(
            "openness 18, progress 20, online 12, payment 10, digitisation 22, satisfaction 18",
            string.Join(", ", card.Groups.Select(group => $"{group.Id} {group.Maximum}")));
        Assert.Equal(100, card.Maximum);
        Assert.Equal(["0", "50", "70", "80", "90"], card.Grades.Grades.Select(grade => grade.From.ToString()));
    }

    [Theory, Holds("76/NQ-CP", certainty: Certainty.Secondary)]
    [InlineData("procedures.simplified", "≥ 20% more (OfAll) from 15/07/2021 to 31/12/2025")]
    [InlineData("procedures.online", "≥ 80% by 31/12/2025; ≥ 90% by 31/12/2030")]
    [InlineData("satisfaction", "≥ 90% by 31/12/2025; ≥ 95% by 31/12/2030")]
    public void The_programme_of_2021_asks_for_these_shares(string id, string asks)
    {
        var target = KnownPlans.Resolution76[id]!;
        Assert.Equal(("76/NQ-CP", Certainty.Secondary), (target.Source.ToString(), target.Certainty));
        Assert.Equal($"{id}: {asks}", target.ToString());
        Assert.Equal((3, new LocalDate(2021, 7, 15)), (KnownPlans.Resolution76.Targets.Count, KnownPlans.Resolution76.Instrument.InForceFrom));
    }

    [Fact, Holds("136/KH-UBND", certainty: Certainty.Secondary)]
    public void The_plan_of_the_city_for_2021_to_2025_was_read_in_the_press_and_every_target_says_so()
    {
        Assert.Equal((new LocalDate(2021, 6, 1), new LocalDate(2025, 12, 31)), (KnownPlans.Hanoi136.Instrument.InForceFrom, KnownPlans.Hanoi136.Term.End));
        Assert.All(KnownPlans.Hanoi136.Targets, target => Assert.Equal(("136/KH-UBND", Certainty.Secondary), (target.Source.ToString(), target.Certainty)));
    }

    /// <summary>Top level first, digits, capital letters and dots, at most 35 characters; the older form has the province last.</summary>
    [Theory, Holds("20/2020/QĐ-TTg", certainty: Certainty.Secondary)]
    [InlineData("H26.12", true)]
    [InlineData("G09.20", true)]
    [InlineData("H26.1234567890123456789012345678901", true)]
    [InlineData("H26.12345678901234567890123456789012", false)]
    [InlineData("H26.1a", false)]
    [InlineData("000.00.13.H53", true)]
    public void A_code_of_an_agency_has_at_most_35_characters(string code, bool isRead)
    {
        Assert.Equal(35, AgencyCode.MaximumLength);
        Assert.Equal(isRead, AgencyCode.Create(code).IsSuccess);
    }

    [Theory, Holds("09/2019/NĐ-CP", certainty: Certainty.Secondary)]
    [InlineData("month", "2025-06-15", "2025-07-14")]
    [InlineData("quarter", "2025-06-15", "2025-09-14")]
    [InlineData("six months", "2024-12-15", "2025-06-14")]
    [InlineData("nine months", "2024-12-15", "2025-09-14")]
    [InlineData("year", "2024-12-15", "2025-12-14")]
    public void A_reporting_period_begins_on_the_15th_and_ends_on_the_14th(string kind, string first, string last)
    {
        var period = kind switch
        {
            "month" => ReportingPeriod.Month(2025, 7),
            "quarter" => ReportingPeriod.Quarter(2025, 3),
            "six months" => ReportingPeriod.SixMonths(2025),
            "nine months" => ReportingPeriod.NineMonths(2025),
            _ => ReportingPeriod.Year(2025),
        };
        Assert.Equal((first, last), (FormattableString.Invariant($"{period.First:uuuu-MM-dd}"), FormattableString.Invariant($"{period.Last:uuuu-MM-dd}")));
    }

    [Fact, Holds("01/2020/TT-VPCP", certainty: Certainty.Secondary)]
    public void The_form_of_2020_has_columns_3_to_13_and_their_sums()
    {
        Assert.Equal(Enumerable.Range(3, 11), ReportForm.II06a.Columns.Select(column => column.Number!.Value));
        var counts = new ReportCounts
        {
            NewOnline = 1,
            NewDirect = 2,
            CarriedOver = 4,
            ResolvedEarly = 1,
            ResolvedOnTime = 1,
            ResolvedLate = 2,
            PendingWithin = 2,
            PendingLate = 1,
        };
        Assert.Equal([7, 1, 2, 4, 4, 1, 1, 2, 3, 2, 1], ReportForm.II06a.Columns.Select(column => column.Read(counts)));
    }

    /// <summary>What was read of each instrument: its days where they stand in the table; a first day that nobody read is unverified.</summary>
    [Theory]
    [InlineData("61/2018/NĐ-CP", "2018-06-21", "2025-06-30", Certainty.Text)]
    [InlineData("01/2018/TT-VPCP", "2019-01-06", "2025-06-30", Certainty.Text)]
    [InlineData("118/2025/NĐ-CP", "2025-07-01", "", Certainty.Text)]
    [InlineData("309/2026/NĐ-CP", "2026-08-05", "", Certainty.Secondary)]
    [InlineData("224/2026/NĐ-CP", "2026-07-01", "", Certainty.Unverified)]
    [InlineData("42/2022/NĐ-CP", null, "2026-06-30", Certainty.Unverified)]
    [InlineData("43/2011/NĐ-CP", null, null, Certainty.Unverified)]
    [InlineData("63/2010/NĐ-CP", null, "", Certainty.Unverified)]
    [InlineData("20/2008/NĐ-CP", null, "", Certainty.Unverified)]
    [InlineData("203/2025/QH15", null, "", Certainty.Unverified)]
    [InlineData("01/2020/TT-VPCP", null, "", Certainty.Unverified)]
    [InlineData("91/2015/QH13", null, "", Certainty.Unverified)]
    public void The_days_of_an_instrument_are_those_that_were_read_or_unverified(string number, string? first, string? last, Certainty certainty)
    {
        var instrument = Instruments.All.Single(one => one.Number.Value == number);
        Assert.Equal(certainty, Instruments.CertaintyOf(instrument));
        Assert.Equal(first ?? Text(instrument.InForceFrom), Text(instrument.InForceFrom));
        Assert.Equal(last ?? Text(instrument.InForceTo), Text(instrument.InForceTo));
        Assert.Equal(12, Instruments.All.Count);
        Assert.Equal(Certainty.Unverified, Instruments.CertaintyOf(instrument with { Title = new("khác", "other") }));
    }

    [Fact]
    public void A_scale_of_service_levels_is_in_use_on_the_days_of_its_instrument_and_no_surer_than_they_are() =>
        Assert.Equal(
            "Levels2011 Unverified, Extent2022 Unverified, Proactive2026 Unverified, Extent2026 Unverified",
            string.Join(", ", Enum.GetValues<ServiceScale>().Select(scale => $"{scale} {Instruments.CertaintyOf(ServiceScales.SourceOf(scale).Instrument)}")));

    [Fact]
    public void On_every_day_from_1995_to_the_horizon_one_week_and_one_scale_of_services_apply_and_every_year_since_2010_is_settled_once()
    {
        var calendar = WorkingCalendars.VietnamCivilService;
        var weeks = calendar.Definition.Weeks;
        ServiceScale[] extents = [ServiceScale.Levels2011, ServiceScale.Extent2022, ServiceScale.Extent2026];
        for (var day = new LocalDate(1995, 1, 1); day <= calendar.Horizon; day = day.PlusDays(1))
        {
            Assert.Single(weeks.Where(week => week.From <= day).GroupBy(week => week.From).OrderBy(week => week.Key).Last());
            Assert.Equal(day >= Instruments.Decree43.InForceFrom ? 1 : 0, extents.Count(scale => ServiceScales.SourceOf(scale).Instrument.IsInForce(day)));
        }

        for (var year = 2010; year <= calendar.Horizon.Year; year++)
        {
            Assert.Single(OfficialDays.Vietnam.Decisions, decision => decision.SettlesYear == year);
        }
    }

    private static string Text(LocalDate? day) => day is { } date ? FormattableString.Invariant($"{date:uuuu-MM-dd}") : "";
}
