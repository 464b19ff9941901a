using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Law;

/// <summary>Every figure of the one-stop mechanism, by hand: from which day, what, where, how surely.</summary>
public sealed class RegimeFigureTests
{
    // A year past the last day that any decision on days off settles.
    private static readonly LocalDate Horizon = WorkingCalendars.VietnamCivilService.Horizon.PlusYears(1);

    private static readonly Instrument Own = new(InstrumentNumber.Parse("9/2027/NĐ-CP"), new("Nghị định", "Decree"), new(2027, 3, 1));

    // A figure that ends has a row without words.
    public static TheoryData<string, string, string, string, string> Steps => new()
    {
        { "onlineAlertHours", "2025-07-01", "2 hours", "118/2025/NĐ-CP art. 17.2", "Text" },
        { "onlineAcceptanceWorkingHours", "2025-07-01", "8 working hours", "118/2025/NĐ-CP art. 17.2", "Text" },
        { "forwardingCutOff", "2018-06-21", "15:00", "61/2018/NĐ-CP art. 18.2", "Text" },
        { "forwardingCutOff", "2025-07-01", "15:00", "118/2025/NĐ-CP art. 18.2", "Text" },
        { "outsideTerritoryForwardingCutOff", "2018-06-21", "15:00", "61/2018/NĐ-CP art. 18.3", "Text" },
        { "outsideTerritoryForwardingCutOff", "2025-07-01", "", "", "" },
        { "outsideTerritoryForwardingWorkingDays", "2025-07-01", "1 working day", "118/2025/NĐ-CP art. 20.1.a", "Text" },
        { "nonTerritorialClock", "2025-07-01", "acceptance", "118/2025/NĐ-CP art. 17.3", "Text" },
        { "nonTerritorialClock", "2026-08-05", "receipt by the competent agency", "118/2025/NĐ-CP art. 17.3, as amended by 309/2026/NĐ-CP", "Secondary" },
        { "supplementNoticeWorkingDays", "2018-06-21", "3 working days", "61/2018/NĐ-CP art. 19.4", "Text" },
        { "supplementNoticeWorkingDays", "2025-07-01", "3 working days", "118/2025/NĐ-CP art. 19.5", "Text" },
        { "supplementRequestsAllowed", "2018-06-21", "1 time", "61/2018/NĐ-CP art. 17.2.a", "Text" },
        { "supplementRequestsAllowed", "2025-07-01", "1 time", "118/2025/NĐ-CP art. 11.2.c", "Text" },
        { "appraisalSupplementRequestsAllowed", "2025-07-01", "1 time", "118/2025/NĐ-CP art. 11.2.c", "Text" },
        { "supplementEffect", "2018-06-21", "counted again from the beginning", "61/2018/NĐ-CP art. 19.4", "Text" },
        { "supplementEffect", "2025-07-01", "counted again from the beginning", "118/2025/NĐ-CP art. 19.5", "Text" },
        { "closingDays", "2025-07-01", "15 days", "118/2025/NĐ-CP art. 19.5", "Text" },
        { "apologyLeadDays", "2018-06-21", "1 day", "61/2018/NĐ-CP art. 19.9", "Text" },
        { "apologyLeadDays", "2025-07-01", "1 day", "118/2025/NĐ-CP art. 19.6", "Text" },
        { "reappointmentsAllowed", "2018-06-21", "1 time", "61/2018/NĐ-CP art. 19.9", "Text" },
        { "reappointmentsAllowed", "2025-07-01", "1 time", "118/2025/NĐ-CP art. 19.6", "Text" },
        { "correctionWorkingDays", "2025-07-01", "3 working days", "118/2025/NĐ-CP art. 23.1", "Text" },
    };

    [Theory, MemberData(nameof(Steps))]
    public void A_figure_stands_from_its_day_with_its_provision_and_certainty(string id, string from, string value, string source, string certainty)
    {
        var day = Day(from);
        var now = In(Regimes.Known, id, day);
        Assert.Equal((value, source, certainty), (now?.Value.English ?? "", now?.SourceIn(Texts.Language.English) ?? "", now?.Certainty.ToString() ?? ""));
        Assert.NotEqual(now, day == Regimes.Known.FirstDay ? null : In(Regimes.Known, id, day.PlusDays(-1)));
    }

    [Fact]
    public void On_every_day_each_figure_is_the_one_of_the_table_and_no_other()
    {
        var rows = Steps.Select(row => (object[])row).Select(row => (Id: (string)row[0], From: Day((string)row[1]), Value: (string)row[2])).ToList();
        Assert.Equal(RegimeFigures.All.Select(figure => figure.Id).Order(), rows.Select(row => row.Id).Distinct().Order());
        for (var day = Regimes.Known.FirstDay; day <= Horizon; day = day.PlusDays(1))
        {
            Assert.Equal(
                rows.Where(row => row.From <= day).GroupBy(row => row.Id).Select(steps => steps.MaxBy(step => step.From)).Where(step => step.Value.Length > 0)
                    .Select(step => (step.Id, step.Value)).Order(),
                Regimes.Known.At(day).Figures.Select(figure => (figure.Id, figure.Value.English)).Order());
        }
    }

    [Fact]
    public void An_amendment_of_309_touches_one_figure()
    {
        var before = Regimes.Known.At(new(2026, 8, 4)).Figures;
        var after = Regimes.Known.At(new(2026, 8, 5)).Figures;
        Assert.Equal("nonTerritorialClock", Assert.Single(after.Except(before)).Id);
        Assert.Equal("nonTerritorialClock", Assert.Single(before.Except(after)).Id);
    }

    [Fact]
    public void A_caller_amends_one_figure_from_a_day_and_leaves_all_others()
    {
        var amended = Regimes.Known.With(RegimeFigures.ClosingDays, new(Own.InForceFrom), new Cited<int>(20, Own.Cite("4"), Certainty.Unverified));
        Assert.Equal(15, amended.At(new(2027, 2, 28)).ClosingDays!.Value);
        Assert.Equal((20, Certainty.Unverified), (amended.At(new(2027, 3, 1)).ClosingDays!.Value, amended.At(new(2027, 3, 1)).ClosingDays!.Certainty));
        Assert.Equal("118/2025/NĐ-CP, 309/2026/NĐ-CP, 9/2027/NĐ-CP", amended.At(new(2027, 3, 1)).Id);
        Assert.Equal(
            [(new(2018, 6, 21), null), (new(2025, 7, 1), 15), (new LocalDate(2027, 3, 1), (int?)20)],
            amended.HistoryOf(RegimeFigures.ClosingDays).Select(step => (step.From, step.Value?.Value)));
        Assert.Equal(Regimes.Known.HistoryOf(RegimeFigures.ApologyLeadDays), amended.HistoryOf(RegimeFigures.ApologyLeadDays));
        Assert.Equal(Regimes.Known.Before, amended.Before);
    }

    [Property(MaxTest = 300)]
    public bool An_amendment_changes_its_figure_on_its_days_alone_and_leaves_no_two_regimes_one_name(ushort start, ushort length, bool isOpen, bool isSet, bool isOwn)
    {
        var first = new LocalDate(2018, 1, 1).PlusDays(start % 4000);
        var days = new Validity(first, isOpen ? null : first.PlusDays(length % 2000));
        var value = isSet ? new Cited<int>(77, (isOwn ? Own : Instruments.Decree118).Cite("1")) : null;
        var amended = Regimes.Known.With(RegimeFigures.ApologyLeadDays, days, value);
        for (var day = Regimes.Known.FirstDay; day <= Horizon; day = day.PlusDays(5))
        {
            var (was, now) = (Regimes.Known.At(day), amended.At(day));
            if (now.ApologyLeadDays != (days.Contains(day) ? value : was.ApologyLeadDays)
                || (now with { Id = was.Id, Validity = was.Validity, ApologyLeadDays = was.ApologyLeadDays }) != was)
            {
                return false;
            }
        }

        return amended.All.Select(regime => regime.Id).Distinct().Count() == amended.All.Count;
    }

    private static FigureInForce? In(Regimes regimes, string id, LocalDate day) => regimes.At(day).Figures.SingleOrDefault(figure => figure.Id == id);

    private static LocalDate Day(string text) => LocalDate.FromDateOnly(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
