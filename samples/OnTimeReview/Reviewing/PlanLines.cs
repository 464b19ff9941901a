using System.Globalization;
using AdminReform.Interchange.Office.Tables;
using AdminReform.Plans;
using AdminReform.Rules.Targets;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using OnTimeReview.Rendering;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Assesses the targets of a plan, with a caseload by what it measures itself: the share of dossiers on time.</summary>
internal sealed class PlanLines
{
    private const string OnTime = "dossiers.on-time";

    private static readonly Words Vietnamese = new(Language.Vietnamese);
    private static readonly Words English = new(Language.English);

    private readonly PlanChoice _choice;
    private readonly LocalDate _today;
    private readonly ReviewInput? _caseload;
    private readonly OnTimeCount? _own;
    private readonly ValueList<Measurement> _figures;
    private readonly PlanAssessment _whole;
    private readonly List<(Target Target, TargetAssessment Whole)> _assessed;

    /// <summary>With a caseload its own share on time is a figure too, unless there is one from elsewhere.</summary>
    internal PlanLines(PlanChoice choice, LocalDate today, (ReviewInput Input, OnTimeCount Count)? caseload = null)
    {
        (_choice, _today, _caseload) = (choice, today, caseload?.Input);
        _own = choice.Figures.Any(figure => figure.Indicator == OnTime) ? null : caseload?.Count;
        _figures = _own is { } count && _caseload is { Heading: var heading }
            ? [.. choice.Figures, new(OnTime, today, MeasuredValue.OfShare(count.Share), new Publication(heading.Title.Vietnamese, heading.Source.Vietnamese))]
            : choice.Figures;
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

    private Dictionary<string, Outlook> Outlooks()
    {
        var outlooks = new Dictionary<string, Outlook>(_choice.Outlooks, StringComparer.Ordinal);
        if (_own is { } count && _choice.Plan[OnTime] is not null)
        {
            var year = new SubjectOutlook(_today.Year.ToString(CultureInfo.InvariantCulture), new VolumeOutlook(count.Share.Whole + count.Due));
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
        new(Sentence(target, assessment, Vietnamese), Sentence(target, assessment, English)),
        WillMiss(target, assessment))
    {
        Figures = [.. _figures.Where(figure => figure.Indicator == target.Indicator.Id && target.Shape is not TieredShape)],
    };

    private string Sentence(Target target, TargetAssessment assessment, Words words) => PlanWords.Sentence(Need(target, assessment, words).DefaultIfEmpty(words.Of(
        "không thấp hơn mức phải có; chưa nêu điều còn có thể xảy ra nên không biết còn cần gì",
        "not below what was required; what may still come is not told, and so neither is what it would take")));

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

        if (target.Indicator.Id == OnTime && _own is { Overdue: > 0 and var overdue })
        {
            yield return Overdue(overdue, WillMiss(target, assessment), words);
        }
    }

    private bool WillMiss(Target target, TargetAssessment assessment) =>
        target.Indicator.Id == OnTime && assessment.Status is TargetStatus.OnPath or TargetStatus.OffPath && assessment.Attainability?.FailuresAffordable < _own?.Overdue;

    /// <summary>What no figure of resolved dossiers shows yet: dossiers that are late already and still open.</summary>
    private static string Overdue(int overdue, bool willMiss, Words words)
    {
        var count = words.Number(overdue);
        var text = words.Of(
            $"{count} hồ sơ đang giải quyết đã quá hạn, giải quyết xong vẫn tính là quá hạn",
            overdue == 1 ? "one open dossier is overdue and will count as late" : $"{count} open dossiers are overdue and will count as late");
        return willMiss ? text + words.Of(", nên chỉ tiêu sẽ không đạt", ", so the target will be missed") : text;
    }

    private static LocalizedText Name(Plan plan) =>
        new($"{plan.Instrument.Number} – {plan.Name.Vietnamese}", $"{plan.Instrument.Number} – {plan.Name.English}");

    private LocalizedText Note()
    {
        LocalizedText[] parts = [.. Why(), Measured()];
        return new(string.Join(' ', parts.Select(part => part.Vietnamese)), string.Join(' ', parts.Select(part => part.English)));
    }

    private IEnumerable<LocalizedText> Why() => _caseload switch
    {
        null => [],
        { Published: not null } when ReferenceEquals(_choice.Plan, KnownPlans.Hanoi136) => [new(
            "Chỉ để minh họa: bài báo nguồn không nêu kế hoạch của thành phố này.",
            "An illustration only: the article that gives the figures does not name the plan of this city.")],
        _ => [new("Đối chiếu theo yêu cầu: hồ sơ không nêu kế hoạch nào.", "Held against the plan as asked: the dossiers name none.")],
    };

    private LocalizedText Measured()
    {
        var (read, own) = (_choice.Figures.Count, _own is { } count ? Own(count) : null);
        return (_assessed.Exists(item => item.Whole.Latest is not null), read, own) switch
        {
            (false, _, _) => new("Không chỉ tiêu nào của kế hoạch có số liệu.", "There is no figure for any of its targets."),
            (_, 0, { } known) => new($"{Capital(known.Vietnamese)}; các chỉ tiêu khác không có số liệu.", $"{Capital(known.English)}; there are no figures for the other targets."),
            (_, _, { } known) => new($"{Vietnamese.Number(read)} số liệu đọc từ tệp; {known.Vietnamese}.", $"{Figures(read)} read from a file; {known.English}."),
            _ => new($"{Vietnamese.Number(read)} số liệu đọc từ tệp.", $"{Figures(read)} read from a file."),
        };

        static string Figures(int count) => count == 1 ? "One figure was" : $"{English.Number(count)} figures were";
    }

    private LocalizedText Own(OnTimeCount count) => new(
        $"tỷ lệ đúng hạn tính trên chính các hồ sơ được rà soát đã giải quyết từ {Vietnamese.Day(count.From)} đến {Vietnamese.Day(_today)}",
        $"the on-time share is that of the reviewed dossiers resolved from {English.Day(count.From)} to {English.Day(_today)}");

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static LocalizedText Cite(Target target) => new(target.Source.In(Language.Vietnamese), target.Source.In(Language.English));
}
