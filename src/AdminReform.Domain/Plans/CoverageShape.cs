using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>
/// The covered part of an eligible base (tỷ lệ bao phủ trên số đủ điều kiện): what is not covered yet can still be, and the base may move.
/// </summary>
/// <param name="Goal">What has to be reached.</param>
/// <param name="Begins">The first day of the term, from which the way runs straight to the goal.</param>
/// <param name="Ends">The last day of the term.</param>
/// <param name="Start">Where the way begins; without it, at nothing on the first day.</param>
/// <exception cref="ArgumentException">The goal is a ceiling, or the last day is before the first.</exception>
public sealed record CoverageShape(Threshold Goal, LocalDate Begins, LocalDate Ends, StartingPoint? Start = null) : TargetShape
{
    /// <summary>What has to be reached.</summary>
    public Threshold Goal { get; } = Threshold.Floor(Goal);

    /// <summary>The first day of the term.</summary>
    public LocalDate Begins { get; } = Begins;

    /// <summary>The last day of the term, included.</summary>
    public LocalDate Ends { get; } = Ends >= Begins ? Ends : throw new ArgumentOutOfRangeException(nameof(Ends), Ends, "The last day is before the first.")
            .InVietnamese("Ngày cuối trước ngày đầu.");

    /// <inheritdoc/>
    public override LocalDate? By => Ends;

    internal override Result<TargetAssessment> Assess(AssessmentInput input) => input.OfDays().Then(AssessOfDays);

    /// <summary>Returns the goal and the term.</summary>
    public override string ToString() => $"coverage {Goal} from {DayText.Of(Begins)} to {DayText.Of(Ends)}";

    private Result<TargetAssessment> AssessOfDays(AssessmentInput input)
    {
        var own = input with { Measurements = [.. input.Measurements.Where(measurement => measurement.Date <= Ends)] };
        if (own.Measurements.Count > 0 && own.Measurements.All(measurement => measurement.Value is LevelValue))
        {
            // Published without its counts: a level like any other, on a way that begins at nothing.
            var start = Start ?? new StartingPoint(Begins, 0);
            return LevelTerm.Read(own).Map(level => level.Assess(
                new("cả kỳ", "whole term"), Begins, new Milestone(Ends, Goal), start, null) with
            { Part = input.Part });
        }

        return own.OutlookAs<BaseOutlook>().Then(outlook =>
            own.ValuesAs(value => value as ShareValue, MeasuredValue.ShareWords).Then(values =>
                Check(own, values, outlook) is { } problem
                    ? Result<TargetAssessment>.Invalid(problem)
                    : Result.Of(Conclude(own, values, outlook))));
    }

    private Problem? Check(AssessmentInput input, ValueList<(Measurement Measurement, ShareValue Value)> values, BaseOutlook? outlook)
    {
        foreach (var (earlier, later) in values.Zip(values.Skip(1)))
        {
            var days = Path.Days(earlier.Measurement.Date, later.Measurement.Date);
            if (later.Value.Share.Part - earlier.Value.Share.Part > outlook?.CoveredPerDayAtMost * days)
            {
                return PlanProblems.OutlookContradicted(
                    input.Target, later.Measurement.Date, "bao phủ nhanh hơn mức dự báo", "more was covered than was expected");
            }
        }

        return values.Count > 0 && values[^1] is var (latest, value) && latest.Date == Ends
            && (value.Share.Whole < outlook?.AtLeast || value.Share.Whole > outlook?.AtMost)
            ? PlanProblems.OutlookContradicted(
                input.Target, Ends, CountText.Vietnamese($"số đủ điều kiện là {value.Share.Whole}"), CountText.English($"the base is {value.Share.Whole}"))
            : null;
    }

    private TargetAssessment Conclude(AssessmentInput input, ValueList<(Measurement Measurement, ShareValue Value)> values, BaseOutlook? outlook)
    {
        var draft = new AssessmentDraft(input, Begins, Ends, Goal, IndicatorUnit.Percent);
        if (values.Count == 0)
        {
            return draft.Conclude();
        }

        var (latest, share) = (values[^1].Measurement, values[^1].Value.Share);
        var (from, start) = Start is null ? (Begins, 0) : (Start.Date, Start.Value);
        draft.SetValue(
            latest, share.Ratio!.Value, CountText.Vietnamese($"{share.Part}/{share.Whole}"), CountText.English($"{share.Part}/{share.Whole}"));
        draft.SetPath(
            Path.Linear(from, start, Ends, Goal.Value, latest.Date),
            $"đường thẳng từ {draft.Text(start, Language.Vietnamese)} ngày {DayText.Of(from)} đến đích ngày {DayText.Of(Ends)}",
            $"straight from {draft.Text(start, Language.English)} on {DayText.Of(from)} to the goal on {DayText.Of(Ends)}");
        draft.SetProgress(start, DayText.Of(from), DayText.Of(from));
        if (latest.Date == Ends)
        {
            draft.SetFinal(share.Ratio!.Value);
            return draft.Conclude();
        }

        var daysLeft = Path.Days(latest.Date, Ends);
        SetBounds(draft, share, outlook, daysLeft);
        SetPace(draft, share, daysLeft);
        SetNoReturn(draft, values, outlook, daysLeft);
        return draft.Conclude();
    }

    private static void SetBounds(AssessmentDraft draft, Share share, BaseOutlook? outlook, int daysLeft)
    {
        if (outlook is null)
        {
            draft.SetBest(new Bound(1), "không có dự báo: có thể bao phủ hết", "no outlook: all of it may be covered");
            draft.SetWorst(
                new Bound(0, IsAttained: share.Part == 0),
                "không có dự báo: số đủ điều kiện có thể tăng không giới hạn",
                "no outlook: the base may grow without limit");
            return;
        }

        var (least, most) = (outlook.AtLeast, outlook.AtMost);
        var covered = outlook.CoveredPerDayAtMost is { } pace ? share.Part + (pace * daysLeft).Floor() : least;
        draft.SetBest(
            new Bound(Fraction.Min(1, Fraction.Of(covered, least))),
            CountText.Vietnamese($"bao phủ nhiều nhất {covered} trên số đủ điều kiện ít nhất {least}"),
            CountText.English($"at most {covered} covered of a base of at least {least}"));
        draft.SetWorst(
            new Bound(Fraction.Min(1, Fraction.Of(share.Part, most))),
            CountText.Vietnamese($"không thêm được gì: {share.Part} trên số đủ điều kiện nhiều nhất {most}"),
            CountText.English($"nothing is added: {share.Part} of a base of at most {most}"));
    }

    private void SetPace(AssessmentDraft draft, Share share, int daysLeft)
    {
        var missing = RatioCount.Need(Goal, share.Whole) - share.Part;
        if (missing.Sign > 0)
        {
            draft.SetPace(
                new RequiredPace(Fraction.Of(missing, daysLeft), PaceUnit.UnitsPerDay),
                CountText.Vietnamese($"thêm {missing} trong {daysLeft} ngày còn lại, với số đủ điều kiện hiện nay {share.Whole}"),
                CountText.English($"{missing} more in the {daysLeft} days left, at today's base of {share.Whole}"));
        }
    }

    private void SetNoReturn(
        AssessmentDraft draft, ValueList<(Measurement Measurement, ShareValue Value)> values, BaseOutlook? outlook, int daysLeft)
    {
        if (outlook?.CoveredPerDayAtMost is not { } best)
        {
            return;
        }

        var ((first, before), (latest, now)) = (values[0], values[^1]);
        var present = first.Date == latest.Date ? 0 : Fraction.Of(now.Share.Part - before.Share.Part, Path.Days(first.Date, latest.Date));
        var need = Threshold.AtLeast(RatioCount.Need(Goal, outlook.AtLeast));
        if (Path.UnitsBeforeNoReturn(now.Share.Part, present, best, daysLeft, need) is { } days)
        {
            draft.SetNoReturn(
                latest.Date.PlusDays((int)days),
                "nếu đến ngày đó vẫn như hiện nay, sau đó bao phủ nhanh nhất có thể thì vừa đủ",
                "going on as now until that day and then covering as fast as possible is just enough");
        }
    }
}
