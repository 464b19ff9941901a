using AdminReform.Indices;
using AdminReform.Law;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

public sealed class RankGainShapeTests
{
    private static RankGainShape FiveAYear(int lastYear, RankGainReading reading = RankGainReading.AverageSinceBase) =>
        new(Threshold.AtLeast(5), 2020, lastYear, reading);

    private static TargetAssessment Assess(RankGainShape shape, int year, params Measurement[] ranks) =>
        Figures.RankTarget(shape).Assess(ranks, null, new LocalDate(year, 12, 31)).Value;

    [Fact, Holds("136/KH-UBND", certainty: Certainty.Secondary)]
    public void From_48_over_45_to_38_is_five_a_year_over_two_years_and_not_in_the_first()
    {
        Measurement[] ranks = [Figures.Rank(2020, 48), Figures.Rank(2021, 45), Figures.Rank(2022, 38)];
        Assert.Equal(TargetStatus.Missed, Assess(FiveAYear(2021), 2021, ranks).Status);
        var two = Assess(FiveAYear(2022), 2022, ranks);
        Assert.Equal(TargetStatus.Met, two.Status);
        Assert.Equal(5, two.Value);
        Assert.Contains("48 (2020) → 45 (2021) → 38 (2022)", two.Said(AssessmentFigure.Value), StringComparison.Ordinal);
        var every = Assess(FiveAYear(2022, RankGainReading.EveryYear), 2022, ranks);
        Assert.Equal([TargetStatus.Missed, TargetStatus.Met], every.Parts.Select(part => part.Status));
    }

    [Fact]
    public void Each_year_is_seen_from_the_base()
    {
        var years = RankGainShape.YearByYear(
            2020, new Dictionary<int, Rank> { [2020] = new(48, 63), [2021] = new(45, 63), [2022] = new(38, 63), [2025] = new(20, 34) });
        Assert.Equal([3, 7, null], years.Select(year => year.Gain));
        Assert.Equal([3, 5, null], years.Select(year => year.Average));
    }

    [Fact]
    public void The_places_still_to_gain_a_year_are_told()
    {
        var assessment = Assess(FiveAYear(2025), 2022, Figures.Rank(2020, 48), Figures.Rank(2021, 45), Figures.Rank(2022, 38));
        Assert.Equal(TargetStatus.OnPath, assessment.Status);
        Assert.Equal(new RequiredPace(5, PaceUnit.PlacesPerYear), assessment.Attainability!.Pace);
        Assert.Equal("15 places still to gain in 3 years, up to place 23", assessment.Said(AssessmentFigure.Pace));
        Assert.Equal(TargetStatus.OffPath, Assess(FiveAYear(2025), 2021, Figures.Rank(2020, 48), Figures.Rank(2021, 45)).Status);
    }

    [Fact]
    public void Ranks_out_of_different_totals_are_set_aside_and_that_is_said()
    {
        var assessment = Assess(FiveAYear(2025), 2025, Figures.Rank(2020, 48), Figures.Rank(2024, 30), Figures.Rank(2025, 12, 34));
        Assert.Equal(TargetStatus.OffPath, assessment.Status);
        Assert.Equal(Fraction.Of(18, 4), assessment.Value);
        Assert.Equal(new LocalDate(2024, 12, 31), assessment.Latest!.Date);
        Assert.Contains("the rank of 2025 (12 of 34) cannot be compared", assessment.Said(AssessmentFigure.SetAside), StringComparison.Ordinal);
        var after = Figures.RankTarget(FiveAYear(2025)).Assess(
            [Figures.Rank(2020, 48), Figures.Rank(2024, 30), Figures.Rank(2025, 12, 34)], null, new LocalDate(2026, 4, 1)).Value;
        Assert.Equal(TargetStatus.NotMeasured, after.Status);
    }

    [Fact]
    public void A_missing_year_is_no_obstacle_and_a_missing_base_is()
    {
        Assert.Equal(Fraction.Of(10, 2), Assess(FiveAYear(2025), 2022, Figures.Rank(2020, 48), Figures.Rank(2022, 38)).Value);
        Assert.Equal(TargetStatus.NotMeasured, Assess(FiveAYear(2025), 2022, Figures.Rank(2022, 38)).Status);
    }

    [Fact]
    public void There_may_not_be_enough_places_left() =>
        Assert.Equal(TargetStatus.Unreachable, Assess(FiveAYear(2025), 2021, Figures.Rank(2020, 20), Figures.Rank(2021, 16)).Status);

    [Property]
    public void The_bounds_bracket_every_course_within_the_outlook_and_are_tight(byte origin, byte now, byte rise, byte fall, byte left)
    {
        const int Of = 63;
        var (first, place) = ((origin % Of) + 1, (now % Of) + 1);
        var (up, down, years) = (rise % 10, fall % 10, (left % 3) + 1);
        var shape = new RankGainShape(Threshold.AtLeast(5), 2020, 2021 + years, RankGainReading.AverageSinceBase);
        var result = Figures.RankTarget(shape).Assess(
            [Figures.Rank(2020, first), Figures.Rank(2021, place)], new PaceOutlook(up, down), new LocalDate(2021, 12, 31));
        if (!result.IsSuccess)
        {
            Assert.True(first - place > up || place - first > down);
            return;
        }

        HashSet<int> places = [place];
        for (var year = 0; year < years; year++)
        {
            places = [.. places.SelectMany(one => Enumerable.Range(one - up, up + down + 1)).Where(one => one is >= 1 and <= Of)];
        }

        Assert.Equal(Fraction.Of(first - places.Min(), years + 1), result.Value.Attainability!.Best.Value);
        Assert.Equal(Fraction.Of(first - places.Max(), years + 1), result.Value.Attainability.Worst.Value);
        Figures.EveryFigureIsExplained(result.Value);
    }

    [Property]
    public void What_is_lost_never_comes_back(byte origin, byte[] moves)
    {
        var place = (origin % 63) + 1;
        var shape = new RankGainShape(Threshold.AtLeast(5), 2020, 2020 + moves.Length + 1, RankGainReading.AverageSinceBase);
        var (measurements, course) = (new List<Measurement> { Figures.Rank(2020, place) }, new List<TargetStatus>());
        for (var year = 0; year < moves.Length; year++)
        {
            place = Math.Clamp(place + (moves[year] % 21) - 10, 1, 63);
            measurements.Add(Figures.Rank(2021 + year, place));
            course.Add(Figures.RankTarget(shape).Assess(measurements, new PaceOutlook(10), new LocalDate(2021 + year, 12, 31)).Value.Status);
        }

        Figures.NeverComesBack(course);
    }
}
