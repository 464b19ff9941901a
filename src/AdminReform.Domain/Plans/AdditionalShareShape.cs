using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>An additional share (có thêm bao nhiêu phần trăm): 20 % more procedures simplified. What is added stays.</summary>
/// <remarks>Measurements are exact counts of what was added, from the first day on or by period.</remarks>
/// <param name="Goal">The share to be added.</param>
/// <param name="Reading">The reading of the text: of what.</param>
/// <param name="Base">That count; <see langword="null"/> where the source does not say, and nothing can be assessed until it is filled in.</param>
/// <param name="Begins">The first day.</param>
/// <param name="Ends">The last day.</param>
/// <exception cref="ArgumentException">The goal is a ceiling, or the last day is before the first.</exception>
public sealed record AdditionalShareShape(
    Threshold Goal, AdditionalShareReading Reading, long? Base, LocalDate Begins, LocalDate Ends) : TargetShape
{
    /// <summary>The share to be added.</summary>
    public Threshold Goal { get; } = Threshold.Floor(Goal);

    /// <summary>The first day.</summary>
    public LocalDate Begins { get; } = Begins;

    /// <summary>The last day, included.</summary>
    public LocalDate Ends { get; } = Ends >= Begins ? Ends : throw new ArgumentOutOfRangeException(nameof(Ends), Ends, "The last day is before the first.")
            .InVietnamese("Ngày cuối trước ngày đầu.");

    /// <inheritdoc/>
    public override LocalDate? By => Ends;

    internal override Result<TargetAssessment> Assess(AssessmentInput input) =>
        input.OutlookAs<VolumeOutlook>().Then(outlook => input.ValuesAs(value => value as CountValue, MeasuredValue.CountWords).Then(values =>
        {
            var counts = values.Where(item => item.Measurement.Date >= Begins && item.Measurement.Date <= Ends).ToList();
            var exact = counts.Where(item => item.Value.Count.Qualifier == Qualifier.Exact).ToList();
            return Totals.From(input, Begins, exact.Select(item => (item.Measurement, item.Value.Count.Number)), (one, other) => checked(one + other)).Then(totals =>
                Check(input, totals, outlook) is { } problem
                    ? Result<TargetAssessment>.Invalid(problem)
                    : Result.Of(Conclude(input, totals, [.. counts.Except(exact).Select(item => item.Measurement)], outlook)));
        }));

    /// <summary>Returns the goal and the term.</summary>
    public override string ToString() => $"{Goal} more ({Reading}) from {DayText.Of(Begins)} to {DayText.Of(Ends)}";

    private Problem? Check(AssessmentInput input, ValueList<(Measurement Measurement, long Total)> counts, VolumeOutlook? outlook)
    {
        foreach (var (earlier, later) in counts.Zip(counts.Skip(1)))
        {
            if (later.Total < earlier.Total)
            {
                return PlanProblems.CountsFall(input.Target, earlier.Measurement, later.Measurement);
            }
        }

        return counts.Count > 0 && counts[^1] is var (latest, last)
            && (last > outlook?.AtMost || (latest.Date == Ends && last < outlook?.AtLeast))
            ? PlanProblems.OutlookContradicted(input.Target, latest.Date, CountText.Vietnamese($"đã có {last}"), CountText.English($"there are {last}"))
            : null;
    }

    private TargetAssessment Conclude(
        AssessmentInput input, ValueList<(Measurement Measurement, long Total)> counts, ValueList<Measurement> vague, VolumeOutlook? outlook)
    {
        var draft = new AssessmentDraft(input, Begins, Ends, Goal, IndicatorUnit.Percent);
        draft.Explain(
            AssessmentFigure.Reading,
            Reading == AdditionalShareReading.OfAll ? "hiểu là tỷ lệ trên tổng số" : "hiểu là tỷ lệ trên số đã có trước đó",
            Reading == AdditionalShareReading.OfAll ? "read as a share of all" : "read as a share of those before");
        foreach (var measurement in vague)
        {
            draft.Explain(
                AssessmentFigure.SetAside,
                $"{measurement.Value.In(Language.Vietnamese)} là số ước lượng, không dùng để chấm",
                $"{measurement.Value.In(Language.English)} is approximate and is not used");
        }

        if (Base is not { } whole || whole <= 0)
        {
            draft.Explain(AssessmentFigure.SetAside, "chưa có số gốc", "there is no base");
            return draft.Conclude();
        }

        if (counts.Count > 0)
        {
            SetFigures(draft, counts[^1].Measurement, counts[^1].Total, whole, outlook);
        }

        return draft.Conclude();
    }

    private void SetFigures(AssessmentDraft draft, Measurement latest, long added, long whole, VolumeOutlook? outlook)
    {
        var value = Fraction.Of(added, whole);
        draft.SetValue(latest, value, CountText.Vietnamese($"thêm {added} trên {whole}"), CountText.English($"{added} added to {whole}"));
        draft.SetPath(
            Path.Linear(Begins, 0, Ends, Goal.Value, latest.Date),
            $"đường thẳng từ 0 ngày {DayText.Of(Begins)} đến đích ngày {DayText.Of(Ends)}",
            $"straight from 0 on {DayText.Of(Begins)} to the goal on {DayText.Of(Ends)}");
        draft.SetProgress(0, DayText.Of(Begins), DayText.Of(Begins));
        if (latest.Date == Ends)
        {
            draft.SetFinal(value);
            return;
        }

        var most = outlook?.AtMost ?? (Reading == AdditionalShareReading.OfAll ? Math.Max(whole, added) : null);
        draft.SetBest(
            most is { } all ? new Bound(Fraction.Of(all, whole)) : Bound.Unlimited,
            most is { } count ? CountText.Vietnamese($"nhiều nhất {count}") : "không có giới hạn",
            most is { } number ? CountText.English($"at most {number}") : "nothing limits it");
        var least = Math.Max(added, outlook?.AtLeast ?? added);
        draft.SetWorst(new Bound(Fraction.Of(least, whole)), CountText.Vietnamese($"ít nhất {least}"), CountText.English($"at least {least}"));
        var (missing, daysLeft) = (RatioCount.Need(Goal, whole) - added, Path.Days(latest.Date, Ends));
        if (missing.Sign > 0)
        {
            draft.SetPace(
                new RequiredPace(Fraction.Of(missing, daysLeft), PaceUnit.UnitsPerDay),
                CountText.Vietnamese($"thêm {missing} trong {daysLeft} ngày còn lại"),
                CountText.English($"{missing} more in the {daysLeft} days left"));
        }
    }
}
