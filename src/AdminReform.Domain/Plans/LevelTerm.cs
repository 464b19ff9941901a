using AdminReform.Indices;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Levels on a scale, and the assessment of one milestone with them.</summary>
internal sealed class LevelTerm
{
    private readonly AssessmentInput _input;
    private readonly Scale _scale;
    private readonly PaceOutlook? _outlook;

    private LevelTerm(AssessmentInput input, Scale scale, PaceOutlook? outlook) => (_input, _scale, _outlook) = (input, scale, outlook);

    internal static Result<LevelTerm> Read(AssessmentInput input) => input.OfDays().Then(ReadOfDays);

    private static Result<LevelTerm> ReadOfDays(AssessmentInput input)
    {
        if (input.Indicator.Scale is not { } scale)
        {
            return Result<LevelTerm>.Invalid(PlanProblems.NoScale(input.Target, input.Indicator.Id));
        }

        var odd = input.Measurements.Where(measurement => measurement.Value.Level is null).ToList();
        if (odd.Count > 0)
        {
            return Result<LevelTerm>.Invalid(odd.Select(measurement => PlanProblems.ValueOfAnotherKind(input.Target, measurement, MeasuredValue.LevelWords)));
        }

        var off = input.Measurements.Where(measurement => !scale.Contains(measurement.Value.Level!.Value)).ToList();
        if (off.Count > 0)
        {
            return Result<LevelTerm>.Invalid(off.Select(measurement => PlanProblems.OffScale(input.Target, measurement)));
        }

        return input.OutlookAs<PaceOutlook>().Then(outlook => new LevelTerm(input, scale, outlook).AgainstOutlook());
    }

    /// <summary>The figure that judges a year, which is also what the next one builds on.</summary>
    internal Fraction? AtEndOf(int year)
    {
        var end = new LocalDate(year, 12, 31);
        return _input.LatestBy(end) is { } latest && IsFinal(latest, end) ? latest.Value.Level : null;
    }

    internal TargetAssessment Assess(LocalizedText part, LocalDate? from, Milestone milestone, StartingPoint? start, LocalizedText? why)
    {
        var draft = new AssessmentDraft(_input.About(part), from, milestone.By, milestone.Goal, _input.Indicator.Unit);
        if (why is not null)
        {
            draft.Explain(AssessmentFigure.Reading, why.Vietnamese, why.English);
        }

        if (_input.LatestBy(milestone.By) is not { } latest)
        {
            return draft.Conclude();
        }

        var value = latest.Value.Level!.Value;
        draft.SetValue(latest, value, latest.Value.In(Language.Vietnamese), latest.Value.In(Language.English));
        SetPath(draft, latest.Date, milestone, start);
        if (IsFinal(latest, milestone.By))
        {
            draft.SetFinal(value);
            return draft.Conclude();
        }

        SetBounds(draft, value, Path.Days(latest.Date, milestone.By));
        SetPace(draft, latest, value, milestone);
        return draft.Conclude();
    }

    /// <summary>A figure is final on the day itself, and of the same year once the day is over.</summary>
    private bool IsFinal(Measurement latest, LocalDate by) => latest.Date == by || (_input.At > by && latest.Date.Year == by.Year);

    private static void SetPath(AssessmentDraft draft, LocalDate at, Milestone milestone, StartingPoint? start)
    {
        if (start is null)
        {
            draft.SetPath(milestone.Goal.Value, "không có số liệu gốc nên yêu cầu ngay mức đích", "there is no base, so the goal itself is required");
            if (!milestone.Goal.IsCeiling)
            {
                draft.SetProgress(0, "không có số liệu gốc", "no base");
            }

            return;
        }

        var path = Path.Linear(start.Date, start.Value, milestone.By, milestone.Goal.Value, at);
        draft.SetPath(
            path,
            $"đường thẳng từ {draft.Text(start.Value, Language.Vietnamese)} ngày {DayText.Of(start.Date)} đến {draft.Text(milestone.Goal.Value, Language.Vietnamese)} ngày {DayText.Of(milestone.By)}",
            $"straight from {draft.Text(start.Value, Language.English)} on {DayText.Of(start.Date)} to {draft.Text(milestone.Goal.Value, Language.English)} on {DayText.Of(milestone.By)}");
        draft.SetProgress(start.Value, DayText.Of(start.Date), DayText.Of(start.Date));
    }

    private void SetBounds(AssessmentDraft draft, Fraction value, int daysLeft)
    {
        if (_outlook?.RiseAYearAtMost is { } rise)
        {
            draft.SetHighest(
                new Bound(Fraction.Min(_scale.To, value + (rise * daysLeft / Path.DaysInYear))),
                $"tăng nhiều nhất {draft.Text(rise, Language.Vietnamese)} một năm trong {daysLeft} ngày còn lại",
                $"rising by at most {draft.Text(rise, Language.English)} a year for the {daysLeft} days left");
        }
        else
        {
            draft.SetHighest(new Bound(_scale.To), "đầu trên của thang đo; không có dự báo", "the upper end of the scale; there is no outlook");
        }

        if (_outlook?.FallAYearAtMost is { } fall)
        {
            draft.SetLowest(
                new Bound(Fraction.Max(_scale.From, value - (fall * daysLeft / Path.DaysInYear))),
                $"giảm nhiều nhất {draft.Text(fall, Language.Vietnamese)} một năm trong {daysLeft} ngày còn lại",
                $"falling by at most {draft.Text(fall, Language.English)} a year for the {daysLeft} days left");
        }
        else
        {
            draft.SetLowest(new Bound(_scale.From), "đầu dưới của thang đo; không có dự báo", "the lower end of the scale; there is no outlook");
        }
    }

    private void SetPace(AssessmentDraft draft, Measurement latest, Fraction value, Milestone milestone)
    {
        var daysLeft = Path.Days(latest.Date, milestone.By);
        var falls = milestone.Goal.IsCeiling;
        var (mine, goal) = falls ? (-value, milestone.Goal.Mirrored) : (value, milestone.Goal);
        if (goal.Value > mine)
        {
            var pace = (goal.Value - mine) * Path.DaysInYear / daysLeft;
            draft.SetPace(
                new RequiredPace(pace, PaceUnit.LevelPerYear),
                $"{(falls ? "giảm" : "tăng")} {draft.Text(pace, Language.Vietnamese)} một năm (365 ngày) trong {daysLeft} ngày còn lại",
                $"a {(falls ? "fall" : "rise")} of {draft.Text(pace, Language.English)} a year (of 365 days) over the {daysLeft} days left");
        }

        var first = _input.Measurements[0];
        var present = first.Date == latest.Date ? 0 : (value - first.Value.Level!.Value) / Path.Days(first.Date, latest.Date);
        if ((falls ? _outlook?.FallAYearAtMost : _outlook?.RiseAYearAtMost) is { } most
            && Path.UnitsBeforeNoReturn(mine, falls ? -present : present, most / Path.DaysInYear, daysLeft, goal) is { } days)
        {
            draft.SetNoReturn(
                latest.Date.PlusDays((int)days),
                $"nếu đến ngày đó vẫn như hiện nay, sau đó {(falls ? "giảm" : "tăng")} nhanh nhất có thể thì vừa đủ",
                $"going on as now until that day and then {(falls ? "falling" : "rising")} as fast as possible is just enough");
        }
    }

    private Result<LevelTerm> AgainstOutlook()
    {
        foreach (var (earlier, later) in _input.Measurements.Zip(_input.Measurements.Skip(1)))
        {
            var change = later.Value.Level!.Value - earlier.Value.Level!.Value;
            var years = Fraction.Of(Path.Days(earlier.Date, later.Date), Path.DaysInYear);
            if (change > _outlook?.RiseAYearAtMost * years || -change > _outlook?.FallAYearAtMost * years)
            {
                return Result<LevelTerm>.Invalid(PlanProblems.OutlookContradicted(
                    _input.Target, later.Date, "thay đổi nhanh hơn mức dự báo", "it changed faster than was expected"));
            }
        }

        return Result.Of(this);
    }
}
