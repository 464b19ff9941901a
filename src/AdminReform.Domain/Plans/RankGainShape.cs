using AdminReform.Indices;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Places to gain in a ranking (tăng bậc), on average over years; the lower number is the better place.</summary>
/// <remarks>Only ranks among as many units as the base are compared: 38th of 63 and 20th of 34 are not, and are set aside.</remarks>
/// <param name="Goal">The places a year.</param>
/// <param name="BaseYear">The year that the gain counts from.</param>
/// <param name="LastYear">The last year, after the base year and at most 9999.</param>
/// <param name="Reading">The reading of the text.</param>
/// <param name="Base">The rank of the base year; <see langword="null"/> where only a measurement can tell.</param>
/// <exception cref="ArgumentException">The goal is a ceiling.</exception>
/// <exception cref="ArgumentOutOfRangeException">The years are out of range, or the last is not after the base year.</exception>
public sealed record RankGainShape(Threshold Goal, int BaseYear, int LastYear, RankGainReading Reading, Rank? Base = null) : TargetShape
{
    /// <summary>The places a year.</summary>
    public Threshold Goal { get; } = Threshold.Floor(Goal);

    /// <summary>The year that the gain counts from.</summary>
    public int BaseYear { get; } = BaseYear >= 1 ? BaseYear : throw new ArgumentOutOfRangeException(nameof(BaseYear), BaseYear, "The year must be 1 or later.")
            .InVietnamese("Năm phải từ 1 trở đi.");

    /// <summary>The last year.</summary>
    public int LastYear { get; } = LastYear > BaseYear && LastYear <= 9999
        ? LastYear
        : throw new ArgumentOutOfRangeException(nameof(LastYear), LastYear, "The last year must be after the base year, and at most 9999.")
            .InVietnamese("Năm cuối phải sau năm gốc và không quá 9999.");

    /// <inheritdoc/>
    public override LocalDate? By => new LocalDate(LastYear, 12, 31);

    /// <summary>Sees each year of a ranking from the base.</summary>
    /// <param name="baseYear">The base year.</param>
    /// <param name="ranks">The ranks by year, the base year's included.</param>
    internal static ValueList<RankGainYear> YearByYear(int baseYear, IReadOnlyDictionary<int, Rank> ranks)
    {
        return !ranks.TryGetValue(baseYear, out var origin) ? [] : [.. ranks
            .Where(item => item.Key > baseYear)
            .OrderBy(item => item.Key)
            .Select(item => new RankGainYear(
                item.Key,
                item.Value,
                ranks.TryGetValue(item.Key - 1, out var before) ? item.Value.GainSince(before) : null,
                item.Value.GainSince(origin) is { } gain ? Fraction.Of(gain, item.Key - baseYear) : null))];
    }

    internal override Result<TargetAssessment> Assess(AssessmentInput input) =>
        input.OfDays().Then(_ => input.OutlookAs<PaceOutlook>()).Then(outlook => input.ValuesAs(value => value as RankValue, MeasuredValue.RankWords).Then(values =>
        {
            var known = values.Where(item => item.Measurement.Date.Year >= BaseYear && item.Measurement.Date.Year <= LastYear)
                .GroupBy(item => item.Measurement.Date.Year)
                .ToDictionary(year => year.Key, year => year.Last());
            var ranks = known.ToDictionary(year => year.Key, year => year.Value.Value.Rank);
            if (Base is not null)
            {
                ranks.TryAdd(BaseYear, Base);
            }

            return Contradiction(input, ranks, outlook) is { } problem
                ? Result<TargetAssessment>.Invalid(problem)
                : Result.Of(Conclude(input, ranks, known.ToDictionary(year => year.Key, year => year.Value.Measurement), outlook));
        }));

    /// <summary>Returns the goal and the years.</summary>
    public override string ToString() => FormattableString.Invariant($"{FigureText.Of(Goal, IndicatorUnit.Places).English} ({Reading}), {BaseYear}–{LastYear}");

    private static Problem? Contradiction(AssessmentInput input, Dictionary<int, Rank> ranks, PaceOutlook? outlook)
    {
        var years = ranks.OrderBy(year => year.Key).ToList();
        foreach (var (earlier, later) in years.Zip(years.Skip(1)))
        {
            var span = later.Key - earlier.Key;
            if (later.Value.GainSince(earlier.Value) is { } gain
                && (gain > outlook?.RiseAYearAtMost * span || -gain > outlook?.FallAYearAtMost * span))
            {
                return PlanProblems.OutlookContradicted(
                    input.Target, new LocalDate(later.Key, 12, 31), $"đổi {gain} bậc", $"it changed by {gain} places");
            }
        }

        return null;
    }

    private TargetAssessment Conclude(
        AssessmentInput input, Dictionary<int, Rank> ranks, Dictionary<int, Measurement> measurements, PaceOutlook? outlook)
    {
        if (Reading == RankGainReading.AverageSinceBase)
        {
            return Span(input, BaseYear, LastYear, ranks, measurements, outlook) with { Part = input.Part };
        }

        var years = Enumerable.Range(BaseYear + 1, LastYear - BaseYear).Select(year =>
            Span(input.About(new($"năm {year}", $"{year}")), year - 1, year, Only(ranks, year - 1, year), measurements, outlook));
        return Series.Together(input, [.. years], IndicatorUnit.Places);
    }

    private static Dictionary<int, Rank> Only(Dictionary<int, Rank> ranks, params ReadOnlySpan<int> years)
    {
        Dictionary<int, Rank> some = [];
        foreach (var year in years)
        {
            if (ranks.TryGetValue(year, out var rank))
            {
                some.Add(year, rank);
            }
        }

        return some;
    }

    private TargetAssessment Span(
        AssessmentInput input, int from, int to, Dictionary<int, Rank> ranks, Dictionary<int, Measurement> measurements, PaceOutlook? outlook)
    {
        var draft = new AssessmentDraft(input, new LocalDate(from + 1, 1, 1), new LocalDate(to, 12, 31), Goal, IndicatorUnit.Places);
        draft.Explain(
            AssessmentFigure.Reading,
            Reading == RankGainReading.EveryYear ? "hiểu là từng năm so với năm trước" : $"hiểu là bình quân mỗi năm kể từ năm {from}",
            Reading == RankGainReading.EveryYear ? "read as every year on the year before" : $"read as the average of the years since {from}");
        var years = YearByYear(from, ranks).Where(year => year.Year <= to).ToList();
        foreach (var year in years.Where(year => year.Average is null))
        {
            draft.Explain(
                AssessmentFigure.SetAside,
                $"hạng năm {year.Year} ({year.Rank.In(Language.Vietnamese)}) không so được với năm {from} ({ranks[from].In(Language.Vietnamese)}): số đơn vị xếp hạng khác nhau",
                $"the rank of {year.Year} ({year.Rank}) cannot be compared with that of {from} ({ranks[from]}): they are out of different totals");
        }

        if (years.LastOrDefault(year => year.Average is not null) is { } latest)
        {
            SetFigures(draft, from, to, ranks[from], [.. years.Where(year => year.Average is not null)], measurements[latest.Year], outlook);
        }

        return draft.Conclude();
    }

    private void SetFigures(
        AssessmentDraft draft, int from, int to, Rank origin, ValueList<RankGainYear> years, Measurement measurement, PaceOutlook? outlook)
    {
        var latest = years[^1];
        var course = string.Join(" → ", years.Select(year => $"{year.Rank.Place} ({year.Year})").Prepend($"{origin.Place} ({from})"));
        draft.SetValue(
            measurement,
            latest.Average!.Value,
            $"({origin.Place} − {latest.Rank.Place}) / {latest.Year - from} năm, theo {course}",
            $"({origin.Place} − {latest.Rank.Place}) / {latest.Year - from} years, from {course}");
        draft.SetPath(Goal.Value, "bình quân phải giữ từng năm", "the average has to be held every year");
        draft.SetProgress(0, $"hạng {origin.Place}", $"place {origin.Place}");
        if (latest.Year == to)
        {
            draft.SetFinal(latest.Average.Value);
            return;
        }

        var (yearsLeft, span) = (to - latest.Year, to - from);
        var rise = outlook?.RiseAYearAtMost is { } up ? (long)Fraction.Min((up * yearsLeft).Floor(), latest.Rank.Place - 1).Numerator : latest.Rank.Place - 1;
        var most = latest.Rank.Of - latest.Rank.Place;
        var fall = outlook?.FallAYearAtMost is { } down ? (long)Fraction.Min((down * yearsLeft).Floor(), most).Numerator : most;
        draft.SetBest(
            new Bound(Fraction.Of(origin.Place - latest.Rank.Place + rise, span)),
            $"lên hạng {latest.Rank.Place - rise} năm {to}",
            $"place {latest.Rank.Place - rise} in {to}");
        draft.SetWorst(
            new Bound(Fraction.Of(origin.Place - latest.Rank.Place - fall, span)),
            $"xuống hạng {latest.Rank.Place + fall} năm {to}",
            $"place {latest.Rank.Place + fall} in {to}");
        SetPace(draft, origin, latest, yearsLeft, span, outlook);
    }

    private void SetPace(AssessmentDraft draft, Rank origin, RankGainYear latest, int yearsLeft, int span, PaceOutlook? outlook)
    {
        var needed = RatioCount.Need(Goal, span);
        var gained = origin.Place - latest.Rank.Place;
        if (needed > gained)
        {
            var missing = needed - gained;
            draft.SetPace(
                new RequiredPace(Fraction.Of(missing, yearsLeft), PaceUnit.PlacesPerYear),
                $"còn phải lên {missing} bậc trong {yearsLeft} năm, đến hạng {origin.Place - needed}",
                $"{missing} places still to gain in {yearsLeft} years, up to place {origin.Place - needed}");
        }

        if (outlook?.RiseAYearAtMost is { } rise
            && Path.UnitsBeforeNoReturn(gained, latest.Average!.Value, rise, yearsLeft, Threshold.AtLeast(needed)) is { } years)
        {
            draft.SetNoReturn(
                new LocalDate(latest.Year + (int)years, 12, 31),
                "nếu đến năm đó vẫn như bình quân hiện nay, sau đó lên nhanh nhất có thể thì vừa đủ",
                "going on at the present average until that year and then rising as fast as possible is just enough");
        }
    }
}
