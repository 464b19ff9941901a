using System.Globalization;
using System.Numerics;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>The assessment of one span of a ratio: what has been counted, and what the rest of the volume can still make of it.</summary>
internal static class RatioCount
{
    internal static Result<TargetAssessment> Assess(
        AssessmentInput input, Threshold goal, DateInterval span, int? yearOfSpan, Dictionary<string, Outlook>? outlooks)
    {
        var year = yearOfSpan?.ToString(CultureInfo.InvariantCulture);
        var part = year is null ? new LocalizedText("cả kỳ", "whole term") : new LocalizedText($"năm {year}", year);
        var own = (year is null || outlooks is null ? input : input with { Outlook = outlooks.GetValueOrDefault(year) }).About(part).Within(span);
        return own.OutlookAs<VolumeOutlook>().Then(outlook =>
            own.ValuesAs(value => value as ShareValue, MeasuredValue.ShareWords).Then(values => TotalsOf(own, span, values)).Then(totals =>
                Check(own, span, totals, outlook) is { } problem
                    ? Result<TargetAssessment>.Invalid(problem)
                    : Result.Of(Conclude(own, goal, span, totals, outlook))));
    }

    /// <summary>The fewest successes among so many cases that reach the goal.</summary>
    internal static BigInteger Need(Threshold goal, BigInteger cases) =>
        goal.IsStrict ? (goal.Value * cases).Floor() + 1 : (goal.Value * cases).Ceiling();

    private static Result<ValueList<(Measurement Measurement, Share Total)>> TotalsOf(
        AssessmentInput input, DateInterval span, ValueList<(Measurement Measurement, ShareValue Value)> values) =>
        Totals.From(
            input,
            span.Start,
            values.Concat(input.WithoutData.Select(OfNothing)).Select(item => (item.Measurement, item.Value.Share)),
            (one, other) => one + other).Map(totals => ValueList.From(totals.Where(total => total.Total.HasData)));

    private static Problem? Check(
        AssessmentInput input, DateInterval span, ValueList<(Measurement Measurement, Share Total)> values, VolumeOutlook? outlook)
    {
        foreach (var (earlier, later) in values.Zip(values.Skip(1)))
        {
            if (later.Total.Part < earlier.Total.Part || later.Total.Rest < earlier.Total.Rest)
            {
                return PlanProblems.CountsFall(input.Target, earlier.Measurement, later.Measurement);
            }
        }

        if (outlook is null || values.Count == 0)
        {
            return null;
        }

        var (latest, counted) = (values[^1].Measurement.Date, values[^1].Total.Whole);
        return counted > outlook.AtMost || (latest == span.End && counted < outlook.AtLeast)
            ? PlanProblems.OutlookContradicted(
                input.Target, latest, CountText.Vietnamese($"đã đếm {counted}, dự báo {Range(outlook)}"), CountText.English($"{counted} were counted, the outlook is {Range(outlook)}"))
            : null;
    }

    private static TargetAssessment Conclude(
        AssessmentInput input, Threshold goal, DateInterval span, ValueList<(Measurement Measurement, Share Total)> values, VolumeOutlook? outlook)
    {
        var draft = new AssessmentDraft(input, span.Start, span.End, goal, IndicatorUnit.Percent);
        if (values.Count == 0)
        {
            return draft.Conclude();
        }

        var (latest, share) = values[^1];
        draft.SetValue(
            latest, share.Ratio!.Value, CountText.Vietnamese($"{share.Part}/{share.Whole}"), CountText.English($"{share.Part}/{share.Whole}"));
        if (input.Measurements.Any(measurement => measurement.Since is not null))
        {
            draft.Explain(AssessmentFigure.Reading, "số liệu theo từng kỳ được cộng lại", "figures by period are added up");
        }

        draft.SetPath(goal.Value, "tỷ lệ phải giữ suốt kỳ", "the ratio has to be held all along");
        if (goal.IsCeiling)
        {
            draft.Explain(
                AssessmentFigure.Reading, "đích là mức trần: mỗi trường hợp được đếm là một lần không đạt", "the goal is a ceiling: each case that it counts is a failure");
        }
        else
        {
            draft.SetProgress(0, "0", "0");
        }

        if (latest.Date == span.End)
        {
            draft.SetFinal(share.Ratio!.Value);
            return draft.Conclude();
        }

        var (kept, floor) = goal.IsCeiling ? (new Share(share.Rest, share.Whole), Threshold.AtLeast(1 - goal.Value) with { IsStrict = goal.IsStrict }) : (share, goal);
        SetBounds(draft, kept, outlook);
        if (outlook is null)
        {
            SetRow(draft, kept, floor);
        }
        else
        {
            SetFailures(draft, kept, floor, Math.Max(outlook.AtLeast, share.Whole));
            SetNoReturn(draft, kept, floor, outlook.AtMost, latest.Date, span.Start);
        }

        return draft.Conclude();
    }

    private static void SetBounds(AssessmentDraft draft, Share share, VolumeOutlook? outlook)
    {
        var most = outlook?.AtMost;
        var best = share.Rest == 0 ? new Bound(1)
            : most is { } all ? new Bound(Fraction.Of(all - share.Rest, all))
            : new Bound(1, IsAttained: false);
        var worst = share.Part == 0 ? new Bound(0)
            : most is { } cases ? new Bound(Fraction.Of(share.Part, cases))
            : new Bound(0, IsAttained: false);
        var volume = most is { } count
            ? new LocalizedText(CountText.Vietnamese($"tổng nhiều nhất {count}"), CountText.English($"of at most {count} in all"))
            : new LocalizedText("không giới hạn số lượng còn lại", "with no limit to what is still to come");
        draft.SetBest(Shown(best), CountText.Vietnamese($"đã hỏng {share.Rest}, còn lại đều đạt, {volume.Vietnamese}"), CountText.English($"{share.Rest} failed, all others succeed, {volume.English}"));
        draft.SetWorst(Shown(worst), CountText.Vietnamese($"đã đạt {share.Part}, còn lại đều hỏng, {volume.Vietnamese}"), CountText.English($"{share.Part} succeeded, all others fail, {volume.English}"));

        Bound Shown(Bound bound) => draft.Goal.IsCeiling ? bound with { Value = 1 - bound.Value } : bound;
    }

    private static void SetFailures(AssessmentDraft draft, Share share, Threshold goal, long volume)
    {
        var (need, rest) = (Need(goal, volume), volume - share.Whole);
        var spare = volume - share.Rest - need;
        if (spare.Sign >= 0)
        {
            draft.SetFailuresAffordable(
                (long)BigInteger.Min(spare, rest),
                CountText.Vietnamese($"trong {volume} phải đạt ít nhất {need}; đã hỏng {share.Rest}, còn {rest}"),
                CountText.English($"of {volume} at least {need} must succeed; {share.Rest} failed, {rest} are to come"));
        }

        var missing = need - share.Part;
        if (missing.Sign > 0 && missing <= rest)
        {
            draft.SetPace(
                new RequiredPace(Fraction.Of(missing, rest), PaceUnit.ShareOfTheRest),
                CountText.Vietnamese($"{missing} trong {rest} còn lại phải đạt (tổng {volume}, cần {need}, đã đạt {share.Part})"),
                CountText.English($"{missing} of the {rest} to come must succeed (of {volume} in all {need} are needed, {share.Part} succeeded)"));
        }
    }

    private static void SetRow(AssessmentDraft draft, Share share, Threshold goal)
    {
        if (goal.IsMetBy(share.Ratio!.Value) || goal.Value >= 1)
        {
            return;
        }

        var exact = ((goal.Value * share.Whole) - share.Part) / (1 - goal.Value);
        var row = goal.IsStrict ? exact.Floor() + 1 : exact.Ceiling();
        draft.SetPace(
            new RequiredPace(row, PaceUnit.SuccessesInARow),
            CountText.Vietnamese($"{row} trường hợp đạt liên tiếp thì tỷ lệ {draft.GoalText(Language.Vietnamese)}"),
            CountText.English($"{row} successes in a row bring the ratio to {draft.GoalText(Language.English)}"));
    }

    private static void SetNoReturn(AssessmentDraft draft, Share share, Threshold goal, long? most, LocalDate latest, LocalDate start)
    {
        if (most is not { } volume || share.Rest == 0)
        {
            return;
        }

        var spare = volume - share.Rest - Need(goal, volume);
        if (spare.Sign < 0 || spare >= volume - share.Whole)
        {
            return;
        }

        // The failure after the last affordable one comes on this day, failures being whole; the day before is the last to turn.
        var lost = Fraction.Of((spare + 1) * (Path.Days(start, latest) + 1), share.Rest).Ceiling();
        if (lost <= Path.Days(latest, draft.By))
        {
            draft.SetNoReturn(
                latest.PlusDays((int)lost - 1),
                CountText.Vietnamese($"trong tổng {volume} còn được hỏng {spare}; nếu vẫn hỏng như từ đầu kỳ thì sau ngày đó là quá"),
                CountText.English($"of {volume} in all {spare} more may fail; failing as since the first day of the term is too much after that day"));
        }
    }

    private static (Measurement Measurement, ShareValue Value) OfNothing(Measurement measurement) => (measurement, (ShareValue)measurement.Value);

    private static string Range(VolumeOutlook outlook) => $"{outlook.AtLeast}–{outlook.AtMost?.ToString(CultureInfo.InvariantCulture) ?? "∞"}";
}
