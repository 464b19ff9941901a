using System.Globalization;
using AdminReform.Interchange.Office.Tables;
using AdminReform.Plans;
using AdminReform.Rules.Targets;
using AdminReform.Texts;
using AdminReform.Values;
using OnTimeReview.Rendering;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Assesses the targets of a plan with what the caseload itself measures: the share of dossiers on time.</summary>
internal sealed class PlanLines
{
    private const string OnTime = "dossiers.on-time";

    private static readonly Words Vietnamese = new(Language.Vietnamese);
    private static readonly Words English = new(Language.English);

    private readonly PlanChoice _choice;
    private readonly ReviewInput _input;
    private readonly OnTimeCount _count;
    private readonly bool _isMeasuredHere;
    private readonly ValueList<Measurement> _figures;
    private readonly PlanAssessment _whole;
    private readonly List<(Target Target, TargetAssessment Whole)> _assessed;

    internal PlanLines(PlanChoice choice, ReviewInput input, OnTimeCount count)
    {
        (_choice, _input, _count) = (choice, input, count);
        var today = input.At.Date;
        _isMeasuredHere = choice.Figures.All(figure => figure.Indicator != OnTime);
        _figures = _isMeasuredHere ? [.. choice.Figures, Measured()] : choice.Figures;
        _whole = choice.Plan.Assess(_figures, Outlooks(), today);
        _assessed = [.. _whole.Targets.Select(whole => (choice.Plan[whole.Target]!, whole))];
    }

    /// <summary>The assessments that the review is told.</summary>
    internal ValueList<TargetAssessment> Assessments => [.. _assessed.Select(item => item.Whole)];

    /// <summary>The plan as a table.</summary>
    internal Table Table => OfficeTables.Plan(_choice.Plan, _whole);

    internal PlanView View(IReadOnlyCollection<PlanAlert> alerts) => new()
    {
        Id = _choice.Id,
        Name = Name(_choice.Plan),
        Note = Note(),
        Source = _choice.Plan.Publication.ToString(),
        Targets = [.. _assessed.SelectMany(item => Parts(item.Target, item.Whole).Select(part => Line(item.Target, part)))],
        Problems = [.. _whole.Problems.Select(problem => new LocalizedText(problem.Message.Vietnamese, problem.Message.English))],
        Alerts = [.. alerts.Select(alert => new AlertLine(
            alert.Id, alert.Subject, alert.Severity, alert.Message, Cite(_choice.Plan[alert.Subject]!)))],
    };

    /// <summary>What the caseload itself measures.</summary>
    private Measurement Measured() => new(
        OnTime, _input.At.Date, MeasuredValue.OfShare(_count.Share), new Publication(_input.Heading.Title.Vietnamese, _input.Heading.Source.Vietnamese));

    private Dictionary<string, Outlook> Outlooks()
    {
        var outlooks = new Dictionary<string, Outlook>(_choice.Outlooks, StringComparer.Ordinal);
        if (_isMeasuredHere && _choice.Plan[OnTime] is not null)
        {
            var year = new SubjectOutlook(_input.At.Year.ToString(CultureInfo.InvariantCulture), new VolumeOutlook(_count.Share.Whole + _count.Due));
            outlooks.TryAdd(OnTime, new SubjectOutlooks([year]));
        }

        return outlooks;
    }

    /// <summary>What to look at now: of a tiered target every tier.</summary>
    private static IEnumerable<TargetAssessment> Parts(Target target, TargetAssessment whole) =>
        target.Shape is TieredShape ? whole.Parts.Select(tier => tier.Current) : [whole.Current];

    private TargetLine Line(Target target, TargetAssessment assessment) => new(
        target,
        assessment,
        PlanAlert.Of(assessment) is [var alert, ..] ? alert.Severity : null,
        new(PlanWords.Sentence(Need(target, assessment, Vietnamese)), PlanWords.Sentence(Need(target, assessment, English))),
        WillMiss(target, assessment))
    {
        Figures = [.. _figures.Where(figure => figure.Indicator == target.Indicator.Id && target.Shape is not TieredShape)],
    };

    private IEnumerable<string> Need(Target target, TargetAssessment assessment, Words words)
    {
        if (assessment.Value is null || assessment.Attainability is not { } attainability)
        {
            yield return !target.Shape.IsScored ? words.Of("mục tiêu bằng lời, không chấm điểm", "a target in words, not scored")
                : assessment.HasBegun ? words.Of("cần có số liệu", "a figure is needed")
                : words.Of("chưa đến kỳ", "its term has not begun");
            yield break;
        }

        if (assessment.Status == TargetStatus.Met)
        {
            yield return words.Of("đã đạt", "reached");
            yield break;
        }

        if (assessment.Shortfall is { } shortfall && shortfall > 0)
        {
            yield return (assessment.Goal!.IsCeiling ? words.Of("còn phải giảm ", "still to fall: ") : words.Of("còn thiếu ", "still missing: ")) + words[assessment.Say(shortfall)];
        }

        if (attainability.FailuresAffordable is { } failures)
        {
            yield return failures == 0
                ? words.Of("không được thêm trường hợp nào không đạt", "no further failure can be afforded")
                : words.Of($"chỉ được thêm {words.Number(failures)} trường hợp không đạt", $"further failures that can be afforded: {words.Number(failures)}");
        }

        if (attainability.Pace is not null)
        {
            yield return assessment.Steps.First(step => step.Figure == AssessmentFigure.Pace).Text.In(words.Language);
        }

        if (attainability.NoReturn is { } day)
        {
            yield return words.Of($"không thể muộn hơn ngày {words.Day(day)}", $"no later than {words.Day(day)}");
        }

        if (attainability is { Worst: { IsAttained: true, Value: { } worst }, Best: { IsAttained: true, Value: { } best } })
        {
            var (low, high) = (PlanWords.Value(Fraction.Min(worst, best), assessment, words), PlanWords.Value(Fraction.Max(worst, best), assessment, words));
            yield return words.Of($"còn có thể từ {low} đến {high}", $"between {low} and {high} can still come out");
        }

        if (_isMeasuredHere && target.Indicator.Id == OnTime && _count.Overdue > 0)
        {
            yield return Overdue(WillMiss(target, assessment), words);
        }
    }

    private bool WillMiss(Target target, TargetAssessment assessment) =>
        _isMeasuredHere && target.Indicator.Id == OnTime && assessment.Status is TargetStatus.OnPath or TargetStatus.OffPath
        && assessment.Attainability?.FailuresAffordable < _count.Overdue;

    /// <summary>What no figure of resolved dossiers shows yet: dossiers that are late already and still open.</summary>
    private string Overdue(bool willMiss, Words words)
    {
        var count = words.Number(_count.Overdue);
        var text = words.Of(
            $"{count} hồ sơ đang giải quyết đã quá hạn, giải quyết xong vẫn tính là quá hạn",
            _count.Overdue == 1 ? "one open dossier is overdue and will count as late" : $"{count} open dossiers are overdue and will count as late");
        return willMiss ? text + words.Of(", nên chỉ tiêu sẽ không đạt", ", so the target will be missed") : text;
    }

    private static LocalizedText Name(Plan plan) =>
        new($"{plan.Instrument.Number} – {plan.Name.Vietnamese}", $"{plan.Instrument.Number} – {plan.Name.English}");

    private LocalizedText Note()
    {
        var (from, to) = (Vietnamese.Day(_count.From), Vietnamese.Day(_input.At.Date));
        var rest = !_assessed.Exists(item => item.Whole.Latest is not null)
            ? new LocalizedText("Không chỉ tiêu nào của kế hoạch có số liệu.", "There is no figure for any of its targets.")
            : _choice.Figures.Count > 0 ? new LocalizedText(
                $"{_choice.Figures.Count} số liệu đọc từ tệp{(_isMeasuredHere ? $"; tỷ lệ đúng hạn tính trên chính các hồ sơ được rà soát đã giải quyết từ {from} đến {to}" : "")}.",
                $"{_choice.Figures.Count} figures were read from a file{(_isMeasuredHere ? $"; the on-time share is that of the reviewed dossiers resolved from {from} to {to}" : "")}.")
            : new LocalizedText(
                $"Tỷ lệ đúng hạn tính trên chính các hồ sơ được rà soát đã giải quyết từ {from} đến {to}; các chỉ tiêu khác không có số liệu.",
                $"The on-time share is that of the reviewed dossiers resolved from {from} to {to}; there are no figures for the other targets.");
        var why = _input.Published is not null && ReferenceEquals(_choice.Plan, KnownPlans.Hanoi136)
            ? new LocalizedText(
                "Chỉ để minh họa: bài báo nguồn không nêu kế hoạch của thành phố này.",
                "An illustration only: the article that gives the figures does not name the plan of this city.")
            : new LocalizedText(
                "Đối chiếu theo yêu cầu: hồ sơ không nêu kế hoạch nào.", "Held against the plan as asked: the dossiers name none.");
        return new($"{why.Vietnamese} {rest.Vietnamese}", $"{why.English} {rest.English}");
    }

    private static LocalizedText Cite(Target target) => new(target.Source.In(Language.Vietnamese), target.Source.In(Language.English));
}
