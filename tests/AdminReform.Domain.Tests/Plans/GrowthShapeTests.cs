using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

public sealed class GrowthShapeTests
{
    private static GrowthShape Growth(GrowthReading reading, GrowthBasis basis, decimal? start = 30) => new(
        [new GrowthStep(2022, Fraction.OfPercent(20)), .. Enumerable.Range(2023, 3).Select(year => new GrowthStep(year, Fraction.OfPercent(30)))],
        1,
        reading,
        basis,
        start is { } percent ? Fraction.OfPercent(percent) : null,
        new Exemption(new("xã vùng sâu", "remote communes"), ["xa-a"]));

    private static LocalDate End(int year) => new(year, 12, 31);

    [Theory]
    [InlineData(GrowthReading.Points, "50% 80% 100% 100%")]
    [InlineData(GrowthReading.PerCent, "36% 46.8% 60.84% 79.092%")]
    public void The_reading_decides_what_is_required(GrowthReading reading, string required)
    {
        var assessment = Growth(reading, GrowthBasis.RequiredPath).Assess(End(2025), null, Figures.Level(End(2025), 100));
        Assert.Equal(required, string.Join(' ', assessment.Parts.Select(part => part.Goal!.Value.ToShortestPercent(Texts.Language.English))));
    }

    [Fact]
    public void Growth_builds_on_what_the_year_before_reached_until_the_cap()
    {
        var assessment = Growth(GrowthReading.Points, GrowthBasis.YearBefore).Assess(
            End(2024), null, Figures.Level(End(2022), 60), Figures.Level(End(2023), 95), Figures.Level(End(2024), 99));
        Assert.Equal([TargetStatus.Met, TargetStatus.Met, TargetStatus.Missed], assessment.Parts.Take(3).Select(part => part.Status));
        Assert.Equal(Fraction.One, assessment.Parts[2].Goal!.Value);
        Assert.Equal(Fraction.OfPercent(90), assessment.Parts[1].Goal!.Value);
        Assert.Contains("read as percentage points", assessment.Parts[1].Said(AssessmentFigure.Reading), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_figure_of_the_year_before_nothing_is_required_yet()
    {
        var assessment = Growth(GrowthReading.Points, GrowthBasis.YearBefore, null).Assess(End(2022), null, Figures.Level(End(2022), 60));
        Assert.Equal(TargetStatus.NotMeasured, assessment.Parts[0].Status);
        Assert.Null(assessment.Parts[0].Goal);
        Assert.Contains("31/12/2021", assessment.Parts[0].Said(AssessmentFigure.Reading), StringComparison.Ordinal);
    }

    // 0 % up by 20 % is 0 %, which standing still would reach; 0 % up by 20 points is 20 %.
    [Theory]
    [InlineData(GrowthReading.PerCent, 0, 0, TargetStatus.NotMeasured)]
    [InlineData(GrowthReading.PerCent, 0, 90, TargetStatus.NotMeasured)]
    [InlineData(GrowthReading.PerCent, 10, 11.99, TargetStatus.Missed)]
    [InlineData(GrowthReading.PerCent, 10, 12, TargetStatus.Met)]
    [InlineData(GrowthReading.Points, 0, 19.99, TargetStatus.Missed)]
    [InlineData(GrowthReading.Points, 0, 20, TargetStatus.Met)]
    public void Growth_by_per_cent_from_nothing_is_no_data(GrowthReading reading, decimal before, decimal reached, TargetStatus status)
    {
        foreach (var basis in Enum.GetValues<GrowthBasis>())
        {
            var first = Growth(reading, basis, before).Assess(End(2023), null, Figures.Level(End(2022), reached)).Parts[0];
            Assert.Equal(status, first.Status);
            Assert.Equal(status == TargetStatus.NotMeasured, first.Goal is null);
            Assert.Equal(status == TargetStatus.NotMeasured, first.Said(AssessmentFigure.Reading).Contains("growth by per cent from 0%", StringComparison.Ordinal));
        }
    }

    [Property(Arbitrary = [typeof(PlanArbitraries)], MaxTest = 1000)]
    public void The_figure_that_judges_a_year_is_what_the_next_year_builds_on(PlannedYears years)
    {
        var assessment = years.Shape.Assess(End(2040), null, years.Figures);
        var parts = assessment.Parts.Count == 0 ? [assessment] : assessment.Parts;
        for (var index = 0; index < years.Growth.Count; index++)
        {
            Assert.Equal(Expected(years, index), parts[index].Status);
        }
    }

    // In hundredths of a per cent, so that everything is whole: percent × 100, growth × percent.
    private static TargetStatus Expected(PlannedYears years, int index)
    {
        var (before, reached) = (years.Measured[index]?.Percent, years.Measured[index + 1]?.Percent);
        if (before is not { } start || (years.Reading == GrowthReading.PerCent && start == 0))
        {
            return TargetStatus.NotMeasured;
        }

        var grown = years.Reading == GrowthReading.Points ? 100 * (start + years.Growth[index]) : start * (100 + years.Growth[index]);
        var required = Math.Max(Math.Min(100 * years.Cap, 100 * start), Math.Min(100 * years.Cap, grown));
        return required == 0 ? TargetStatus.Met
            : reached is not { } value ? TargetStatus.NotMeasured
            : 100 * value >= required ? TargetStatus.Met
            : TargetStatus.Missed;
    }

    [Fact]
    public void Who_is_exempt_is_not_assessed()
    {
        var target = Figures.Target(Growth(GrowthReading.Points, GrowthBasis.RequiredPath));
        var exempt = target.Assess([Figures.Level(End(2022), 10, "xa-a")], null, End(2022), "xa-a").Value;
        Assert.Equal(TargetStatus.NotMeasured, exempt.Status);
        Assert.Equal("exempt: remote communes", exempt.Said(AssessmentFigure.SetAside));
        Assert.Equal(TargetStatus.Missed, target.Assess([Figures.Level(End(2022), 10, "xa-b")], null, End(2022), "xa-b").Value.Status);
    }

    [Property]
    public void The_cap_is_never_exceeded_and_growth_never_asks_for_less(byte before, byte growth)
    {
        var (start, step) = (Fraction.Of(before % 101, 100), Fraction.Of(growth, 100));
        foreach (var reading in Enum.GetValues<GrowthReading>())
        {
            var required = Growth(reading, GrowthBasis.YearBefore).Required(start, step);
            Assert.InRange(required ?? 0, start, Fraction.One);
            Assert.Equal(reading == GrowthReading.PerCent && start == 0, required is null);
        }
    }

    [Property]
    public void What_is_lost_never_comes_back(byte[] levels, byte rise)
    {
        var up = (rise % 40) + 1;
        var outlook = new PaceOutlook(Fraction.OfPercent(up));
        var shape = Growth(GrowthReading.Points, GrowthBasis.YearBefore);
        var (measurements, course, level) = (new List<Measurement> { Figures.Level(End(2021), 30) }, new List<TargetStatus>(), 30m);
        for (var quarter = 0; quarter < Math.Min(16, levels.Length); quarter++)
        {
            var day = End(2021).PlusMonths(3 * (quarter + 1));
            level = Math.Min(100, level + decimal.Round(up * (levels[quarter] % 5) / 17m, 2, MidpointRounding.ToZero));
            measurements.Add(Figures.Level(day, level));
            course.Add(Figures.Target(shape).Assess(measurements, outlook, day).Value.Status);
        }

        Figures.NeverComesBack(course);
    }

    [Fact]
    public void Without_a_year_there_is_no_day_and_nothing_is_measured()
    {
        var empty = Growth(GrowthReading.Points, GrowthBasis.YearBefore) with { Steps = [] };
        Assert.Null(empty.By);
        Assert.Equal(TargetStatus.NotMeasured, empty.Assess(End(2025), null, Figures.Level(End(2022), 60)).Status);
    }

    [Property(MaxTest = 50)]
    public void The_bounds_of_every_year_are_what_the_fastest_rise_and_the_fastest_fall_reach(
        byte start, byte day, byte rise, byte fall, GrowthReading reading)
    {
        var (begin, value) = (new LocalDate(2022, 1, 1).PlusDays(day), Fraction.Of(start % 101, 100));
        var (up, down) = (Fraction.Of(rise % 16, 10_000), Fraction.Of(fall % 16, 10_000));
        var assessment = Growth(reading, GrowthBasis.RequiredPath).Assess(begin, new PaceOutlook(up * 365, down * 365), Figures.Of(begin, new LevelValue(value)));
        var (required, highest, lowest) = (Fraction.OfPercent(30), value, value);
        for (var next = begin.PlusDays(1); next <= End(2025); next = next.PlusDays(1))
        {
            (highest, lowest) = (Fraction.Min(1, highest + up), Fraction.Max(0, lowest - down));
            if (next != End(next.Year))
            {
                continue;
            }

            var growth = Fraction.OfPercent(next.Year == 2022 ? 20 : 30);
            required = Fraction.Min(1, reading == GrowthReading.Points ? required + growth : required * (1 + growth));
            var year = assessment.Parts[next.Year - 2022];
            Assert.Equal((highest, lowest), (year.Attainability!.Best.Value, year.Attainability.Worst.Value));
            Assert.Equal(highest < required, year.Status == TargetStatus.Unreachable);
            Assert.Equal(lowest >= required, year.Status == TargetStatus.Met);
        }

        Figures.EveryFigureIsExplained(assessment);
    }
}
