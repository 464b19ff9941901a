using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>
/// An assessment being written: a shape fills in its figures, each with its explanation, and the draft concludes the status from the
/// bounds alone, so that all shapes mean the same by it.
/// </summary>
internal sealed class AssessmentDraft
{
    private readonly AssessmentInput _input;
    private readonly List<AssessmentStep> _steps = [];
    private bool _isFinal;

    internal AssessmentDraft(AssessmentInput input, LocalDate? from, LocalDate by, Threshold goal, IndicatorUnit unit)
    {
        (_input, From, By, Goal, Unit) = (input, from, by, goal, unit);
        foreach (var measurement in input.WithoutData)
        {
            Explain(
                AssessmentFigure.SetAside,
                $"Số liệu ngày {DayText.Of(measurement.Date)} có mẫu số bằng 0: không có số liệu.",
                $"The figure of {DayText.Of(measurement.Date)} is a share of nothing: no data.");
        }
    }

    internal LocalDate? From { get; }

    internal LocalDate By { get; }

    internal Threshold Goal { get; }

    internal IndicatorUnit Unit { get; }

    internal Measurement? Latest { get; private set; }

    internal Fraction? Value { get; private set; }

    internal Fraction? Path { get; private set; }

    internal Fraction? Progress { get; private set; }

    internal Bound? Best { get; private set; }

    internal Bound? Worst { get; private set; }

    internal long? FailuresAffordable { get; private set; }

    internal RequiredPace? Pace { get; private set; }

    internal LocalDate? NoReturn { get; private set; }

    internal bool IsOver => _input.At > By;

    internal void Explain(AssessmentFigure figure, string vietnamese, string english) =>
        _steps.Add(new AssessmentStep(figure, new LocalizedText(vietnamese, english)));

    internal void SetValue(Measurement latest, Fraction value, string vietnamese, string english)
    {
        (Latest, Value) = (latest, value);
        Explain(
            AssessmentFigure.Value,
            $"{Show(value, Language.Vietnamese)}: {vietnamese} (ngày {DayText.Of(latest.Date)}, nguồn: {latest.Source})",
            $"{Show(value, Language.English)}: {english} (on {DayText.Of(latest.Date)}, source: {latest.Source})");
    }

    internal void SetPath(Fraction path, string vietnamese, string english)
    {
        Path = path;
        Explain(AssessmentFigure.Path, $"{Text(path, Language.Vietnamese)}: {vietnamese}", $"{Text(path, Language.English)}: {english}");
    }

    /// <summary>Sets the progress from the start of the way to the goal; there is none where the way has no length.</summary>
    internal void SetProgress(Fraction start, string vietnamese, string english)
    {
        if (Value is not { } value || start == Goal.Value)
        {
            return;
        }

        Progress = (value - start) / (Goal.Value - start);
        var shown = Progress.Value;
        Explain(
            AssessmentFigure.Progress,
            $"{shown.ToPercent(1, Rounding.Down, Language.Vietnamese)} quãng đường từ {Text(start, Language.Vietnamese)} ({vietnamese}) đến {Text(Goal.Value, Language.Vietnamese)}",
            $"{shown.ToPercent(1, Rounding.Down, Language.English)} of the way from {Text(start, Language.English)} ({english}) to {Text(Goal.Value, Language.English)}");
    }

    /// <summary>Sets the highest that can come out: the best, unless the goal is a ceiling.</summary>
    internal void SetHighest(Bound highest, string vietnamese, string english)
    {
        if (Goal.IsCeiling)
        {
            SetWorst(highest, vietnamese, english);
        }
        else
        {
            SetBest(highest, vietnamese, english);
        }
    }

    /// <summary>Sets the lowest that can come out: the worst, unless the goal is a ceiling.</summary>
    internal void SetLowest(Bound lowest, string vietnamese, string english)
    {
        if (Goal.IsCeiling)
        {
            SetBest(lowest, vietnamese, english);
        }
        else
        {
            SetWorst(lowest, vietnamese, english);
        }
    }

    internal void SetBest(Bound best, string vietnamese, string english)
    {
        Best = best;
        ExplainBound(AssessmentFigure.Best, best, vietnamese, english);
    }

    internal void SetWorst(Bound worst, string vietnamese, string english)
    {
        Worst = worst;
        ExplainBound(AssessmentFigure.Worst, worst, vietnamese, english);
    }

    /// <summary>Sets both bounds to a value that is final.</summary>
    internal void SetFinal(Fraction value)
    {
        _isFinal = true;
        SetBest(new Bound(value), "số liệu cuối kỳ", "the final figure");
        SetWorst(new Bound(value), "số liệu cuối kỳ", "the final figure");
    }

    internal void SetFailuresAffordable(long failures, string vietnamese, string english)
    {
        FailuresAffordable = failures;
        Explain(AssessmentFigure.FailuresAffordable, CountText.Vietnamese($"{failures}: {vietnamese}"), CountText.English($"{failures}: {english}"));
    }

    internal void SetPace(RequiredPace pace, string vietnamese, string english)
    {
        Pace = pace;
        Explain(AssessmentFigure.Pace, vietnamese, english);
    }

    /// <summary>Sets the date of no return, which comes before the end of the term: where going on until then reaches the goal, there is none.</summary>
    internal void SetNoReturn(LocalDate date, string vietnamese, string english)
    {
        NoReturn = date;
        Explain(AssessmentFigure.NoReturn, $"{DayText.Of(date)}: {vietnamese}", $"{DayText.Of(date)}: {english}");
    }

    internal TargetAssessment Conclude()
    {
        var shortfall = Value is { } value ? Fraction.Max(Goal.IsCeiling ? value - Goal.Value : Goal.Value - value, 0) : (Fraction?)null;
        if (shortfall is { } missing)
        {
            Explain(
                AssessmentFigure.Shortfall,
                $"{Text(missing, Language.Vietnamese)} {(Goal.IsCeiling ? "còn phải giảm để đạt" : "còn thiếu so với")} {GoalText(Language.Vietnamese)}",
                $"{Text(missing, Language.English)} {(Goal.IsCeiling ? "to fall to" : "missing to")} {GoalText(Language.English)}");
        }

        var status = Judge();
        return new TargetAssessment
        {
            Target = _input.Target,
            Part = _input.Part,
            At = _input.At,
            Status = status,
            From = From,
            By = By,
            Goal = Goal,
            Unit = Unit,
            Latest = Latest,
            Value = Value,
            Path = Path,
            Progress = Progress,
            Shortfall = shortfall,
            Attainability = Best is null || Worst is null ? null : new Attainability(Best, Worst, FailuresAffordable, Pace, NoReturn),
            Steps = [.. _steps],
        };
    }

    internal string Text(Fraction value, Language language) => FigureText.Of(value, Unit).In(language);

    internal string GoalText(Language language) => FigureText.Of(Goal, Unit).In(language);

    private TargetStatus Judge()
    {
        if (Value is not { } value || Best is null || Worst is null)
        {
            return Say(TargetStatus.NotMeasured, "chưa có số liệu dùng được", "there is no figure that can be used");
        }

        var (best, worst) = Goal.IsCeiling ? ("thấp", "cao") : ("cao", "thấp");
        if (Worst.MustReach(Goal))
        {
            return Say(TargetStatus.Met, $"kết quả {worst} nhất có thể vẫn đạt {GoalText(Language.Vietnamese)}", $"the worst that can come out reaches {GoalText(Language.English)}");
        }

        if (!Best.CanReach(Goal))
        {
            return IsOver || _isFinal
                ? Say(TargetStatus.Missed, $"hết kỳ, không đạt {GoalText(Language.Vietnamese)}", $"the term is over and {GoalText(Language.English)} was not reached")
                : Say(TargetStatus.Unreachable, $"kết quả {best} nhất có thể vẫn không đạt {GoalText(Language.Vietnamese)}", $"the best that can come out does not reach {GoalText(Language.English)}");
        }

        if (IsOver)
        {
            return Say(TargetStatus.NotMeasured, "hết kỳ nhưng chưa có số liệu cuối kỳ", "the term is over and its final figure is awaited");
        }

        var (side, below) = Goal.IsCeiling ? ("cao", "above") : ("thấp", "below");
        return (Goal.IsCeiling ? value <= Path : value >= Path) && (Path != Goal.Value || Goal.IsMetBy(value))
            ? Say(TargetStatus.OnPath, $"không {side} hơn mức phải đạt vào ngày của số liệu", $"not {below} what was required by the day of the figure")
            : Say(TargetStatus.OffPath, $"{side} hơn mức phải đạt vào ngày của số liệu", $"{below} what was required by the day of the figure");
    }

    private TargetStatus Say(TargetStatus status, string vietnamese, string english)
    {
        Explain(AssessmentFigure.Status, vietnamese, english);
        return status;
    }

    private void ExplainBound(AssessmentFigure figure, Bound bound, string vietnamese, string english) => Explain(
        figure,
        $"{Show(bound, Language.Vietnamese, "tiến gần ")}: {vietnamese}",
        $"{Show(bound, Language.English, "ever nearer to ")}: {english}");

    private string Show(Bound bound, Language language, string nearer) =>
        bound.Value is not { } value ? "∞" : bound.IsAttained ? Show(value, language) : nearer + Text(value, language);

    private string Show(Fraction value, Language language) => Unit == IndicatorUnit.Percent
        ? Goal.Show(value, 2, Rounding.Down, language)
        : Text(value, language);
}
