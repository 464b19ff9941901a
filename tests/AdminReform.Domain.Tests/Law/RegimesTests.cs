using AdminReform.Calendars;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Law;

public class RegimesTests
{
    // A year past the last day that any decision on days off settles.
    private static readonly LocalDate Horizon = WorkingCalendars.VietnamCivilService.Horizon.PlusYears(1);

    [Fact]
    public void From_1995_to_the_horizon_every_day_has_one_regime_and_before_the_first_it_is_said_what_was_not_read()
    {
        Assert.Equal(new LocalDate(2018, 6, 21), Regimes.Known.FirstDay);
        for (var day = new LocalDate(1995, 1, 1); day < Regimes.Known.FirstDay; day = day.PlusDays(1))
        {
            Assert.DoesNotContain(Regimes.Known.All, regime => regime.Governs(day));
        }

        Assert.Contains("09/2015/QĐ-TTg", Regimes.Known.Before!.Vietnamese, StringComparison.Ordinal);
        Assert.Contains(
            Regimes.Known.Before.English,
            Assert.Throws<ArgumentOutOfRangeException>(() => Regimes.Known.At(Regimes.Known.FirstDay.PlusDays(-1))).Message,
            StringComparison.Ordinal);
        for (var day = Regimes.Known.FirstDay; day <= Horizon; day = day.PlusDays(1))
        {
            var regime = Assert.Single(Regimes.Known.All, regime => regime.Governs(day));
            Assert.Same(regime, Regimes.Known.At(day));
            Assert.Same(regime, Regimes.Known.Find(day));
        }
    }

    [Theory]
    [InlineData(2018, 6, 21, "61/2018/NĐ-CP")]
    [InlineData(2025, 6, 30, "61/2018/NĐ-CP")]
    [InlineData(2025, 7, 1, "118/2025/NĐ-CP")]
    [InlineData(2026, 8, 4, "118/2025/NĐ-CP")]
    [InlineData(2026, 8, 5, "118/2025/NĐ-CP, 309/2026/NĐ-CP")]
    public void The_regime_follows_the_day_of_acceptance(int year, int month, int day, string id) =>
        Assert.Equal(id, Regimes.Known.At(new LocalDate(year, month, day)).Id);

    [Fact]
    public void Before_the_first_instrument_there_is_an_error_and_no_default()
    {
        var before = new LocalDate(2018, 6, 20);
        Assert.Throws<ArgumentOutOfRangeException>(() => Regimes.Known.At(before));
        Assert.Null(Regimes.Known.Find(before));
    }

    [Fact]
    public void A_figure_that_no_read_text_sets_is_absent()
    {
        var former = Regimes.Known.At(new LocalDate(2020, 1, 1));
        Assert.Null(former.OnlineAlertHours);
        Assert.Null(former.OnlineAcceptanceWorkingHours);
        Assert.Null(former.ClosingDays);
        Assert.Null(former.CorrectionWorkingDays);
        Assert.Null(former.AppraisalSupplementRequestsAllowed);
        Assert.Equal(Certainty.Text, former.SupplementNoticeWorkingDays!.Certainty);
    }

    [Fact]
    public void Amendments_that_nobody_has_read_carry_no_figures()
    {
        var unread = Regimes.Known.At(new LocalDate(2026, 9, 1)).Amendments.Where(amendment => amendment.Certainty == Certainty.Unverified);
        Assert.Equal(["367/2025/NĐ-CP"], unread.Select(amendment => amendment.Number.Value));
    }

    [Fact]
    public void Figures_come_from_the_instrument_that_is_in_force()
    {
        foreach (var regime in Regimes.Known.All)
        {
            var sources = regime.Figures.Select(figure => figure.Source).Concat(new[] { regime.ClockStart, regime.Participation, regime.ResultReturn, regime.Refusal, regime.EarlyReturn }.OfType<Citation>());
            Assert.All(sources, source => Assert.True(source.Instrument.IsInForce(regime.From) && source.Instrument.IsInForce(regime.To ?? Horizon), $"{source}"));
            Assert.All(regime.Figures, figure => Assert.NotEqual(Certainty.Unverified, figure.Certainty));
        }
    }

    [Fact]
    public void An_amendment_takes_over_from_its_first_day()
    {
        var known = Regimes.Known;
        var first = new LocalDate(2026, 8, 5);
        var source = Instruments.Decree118.Cite("19", "5");
        var amended = known.With(known.At(first) with
        {
            Id = "amended",
            Validity = new(first),
            SupplementNoticeWorkingDays = new Cited<int>(2, source, Certainty.Unverified),
        });

        Assert.Equal("118/2025/NĐ-CP", amended.At(first.PlusDays(-1)).Id);
        Assert.Equal("amended", amended.At(first).Id);
        Assert.Equal(2, amended.At(first).SupplementNoticeWorkingDays!.Value);
        Assert.Equal(3, known.At(first).SupplementNoticeWorkingDays!.Value);
    }

    [Property(MaxTest = 200)]
    public bool With_always_leaves_one_regime_for_each_day(int start, ushort length, bool isOpen)
    {
        var first = new LocalDate(2018, 6, 21).PlusDays(Math.Abs(start % 4000));
        var local = new Regime("local", new LocalizedText("địa phương", "local"), first, isOpen ? null : first.PlusDays(length % 2000));
        var all = Regimes.Known.With(local);
        for (var day = all.FirstDay; day <= Horizon; day = day.PlusDays(7))
        {
            if (all.All.Count(regime => regime.Governs(day)) != 1 || (local.Governs(day) != (all.At(day).Id == "local")))
            {
                return false;
            }
        }

        return true;
    }

    [Fact]
    public void Regimes_with_a_gap_between_them_are_refused()
    {
        var name = new LocalizedText("một", "one");
        var first = new Regime("a", name, new LocalDate(2020, 1, 1), new LocalDate(2020, 12, 31));
        var late = new Regime("b", name, new LocalDate(2021, 1, 2));
        var early = new Regime("c", name, new LocalDate(2020, 12, 31));
        Assert.Throws<ArgumentException>(() => Regimes.Of(first, late));
        Assert.Throws<ArgumentException>(() => Regimes.Of(first, early));
        Assert.Throws<ArgumentException>(() => Regimes.Of());
        Assert.Throws<ArgumentException>(() => new Regime("d", name, new LocalDate(2020, 1, 2), new LocalDate(2020, 1, 1)));
    }

    [Fact]
    public void A_regime_that_ends_before_it_begins_cannot_be_made_from_another()
    {
        var former = new Regime("a", new LocalizedText("trước", "former"), new LocalDate(2015, 5, 10), new LocalDate(2018, 6, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => former with { Validity = new(former.From, former.From.PlusDays(-1)) });
        Assert.Equal(
            new Regime("a", former.Name, new LocalDate(2019, 1, 1), new LocalDate(2019, 1, 1)),
            former with { Validity = new(new LocalDate(2019, 1, 1), new LocalDate(2019, 1, 1)) });
    }

    [Fact]
    public void A_regime_added_before_the_first_leaves_no_gap()
    {
        var name = new LocalizedText("trước", "former");
        var former = new Regime("09/2015/QĐ-TTg", name, new LocalDate(2015, 5, 10), new LocalDate(2018, 6, 20));
        Assert.Equal("09/2015/QĐ-TTg", Regimes.Known.With(former).At(new LocalDate(2018, 6, 20)).Id);
        Assert.Throws<ArgumentException>(() => Regimes.Known.With(former with { Validity = new(former.From, new LocalDate(2018, 1, 1)) }));
    }
}
