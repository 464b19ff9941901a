using AdminReform.Charts;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Reports;
using AdminReform.Rules;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Reviews a caseload and computes all that is shown, once.</summary>
public sealed class ReviewBuild
{
    private readonly ReviewInput _input;
    private readonly Dictionary<string, AgencyTally> _agencies = new(StringComparer.Ordinal);
    private readonly AgencyTally _all = new();
    private readonly List<DossierAge> _ages = [];
    private readonly List<OverdueLine> _overdue = [];
    private readonly List<IrregularLine> _irregular = [];
    private readonly List<UndeterminedLine> _undetermined = [];
    private readonly OnTimeCount _onTime;
    private int _irregularDossiers;
    private int _promisedOtherwise;

    private ReviewBuild(ReviewInput input)
    {
        _input = input;
        _onTime = new OnTimeCount(input.CountedFrom);
    }

    public static ReviewView Run(ReviewInput input, Action<double>? progress = null) => new ReviewBuild(input).Build(progress ?? (_ => { }));

    private ReviewView Build(Action<double> progress)
    {
        var caseload = Caseload.At(_input.At, _input.Dossiers, _input.Calculator);
        progress(0.5);
        foreach (ref readonly var entry in caseload.Entries)
        {
            Count(entry);
        }

        progress(0.7);
        var plan = _input.Plan is { } choice ? new PlanLines(choice, _input.At.Date, (_input, _onTime)) : null;
        var steps = CaseloadSteps.Of(caseload, _input.Processes, _input.At);
        var result = Review.Run(steps, new ReviewOptions { Policies = PolicyHistory.Of(_input.Policy), Assessments = plan?.Assessments ?? [] });
        var notices = result.Notices.Where(notice => notice.OfStep is null).ToList();
        progress(0.95);
        var total = _all.Line("");
        var report = _input.Period is { } period ? PeriodReport.Of(caseload, period, CountingPolicy.Default) with { Unread = _input.RejectedDossiers } : null;
        var overdue = ValueList.From(_overdue.OrderByDescending(line => line.WorkingDaysLate).ThenBy(line => line.Due).ThenBy(line => line.Dossier, StringComparer.Ordinal));
        var view = new ReviewView
        {
            Heading = _input.Heading,
            Totals = new Totals
            {
                Read = _input.Dossiers.Count + _input.RejectedDossiers,
                Rejected = _input.RejectedDossiers,
                Irregular = _irregularDossiers,
                Early = total.Early,
                OnTime = total.OnTime,
                Late = total.Late,
                OpenWithin = total.OpenWithin,
                OpenOverdue = total.OpenOverdue,
                Cancelled = total.Cancelled,
                NotKnownYet = _input.Dossiers.Count - caseload.Count,
                NotAcceptedYet = _all.NotAcceptedYet,
                Refused = _all.Refused,
                WithoutDueDay = _all.WithoutDueDay,
                PromisedOtherwise = _promisedOtherwise,
                Notices = notices.Count,
            },
            Agencies = ValueList.From(Agencies()),
            Ageing = AgeBand.Of(_ages),
            Overdue = overdue,
            HolidaysPassed = overdue is [{ IsAtLeast: false } longest, ..] ? ValueList.From(_input.Calculator.Time.Calendar.SpecialDaysBetween(longest.Due, _input.At.Date).Where(day => !day.IsWorkingDay).Select(day => day.Date)) : [],
            Steps = ValueList.From(RuleLines.Steps(_input.Policy.Ladder, notices)),
            Findings = ValueList.From(RuleLines.Findings(result.Findings)),
            UnitAlerts = ValueList.From(RuleLines.Units(result.UnitAlerts)),
            Plan = plan?.View(result.PlanAlerts),
            Irregular = ValueList.From(_irregular),
            Rejected = _input.Rejected,
            RejectedInAll = _input.RejectedInAll,
            Repeated = caseload.Repeated,
            WithoutDueDay = ValueList.From(_undetermined),
            Processes = ProcessLines.Of(_input, steps, result.Notices.Count - notices.Count),
            Reading = _input.Reading,
            Reconciliation = report is null || _input.Published is not { } published ? [] : ValueList.From(Checks.Of(published, report.Total)),
            Office = new(() => OfficeLines.Of(_input, caseload, result, report, plan)),
            Report = report is null ? [] : ValueList.From(Checks.Form(report.Total)),
            Form = report,
        };
        return view with { Shown = new(() => DossierLists.Of(_input, caseload, view)) };
    }

    private void Count(in CaseloadEntry entry)
    {
        var dossier = entry.Dossier;
        var status = OnTimeCheck.Classify(entry, _input.At, CountingPolicy.Default);
        _all.Add(status, dossier.Status);
        _onTime.Add(entry, status, _input.At.Date);
        Agency(dossier.ResolvingUnit).Add(status, dossier.Status);
        CountOpen(entry, status);
        _promisedOtherwise += IsPromisedOtherwise(entry) ? 1 : 0;
        if (status == OnTimeStatus.Undetermined)
        {
            _undetermined.Add(new UndeterminedLine(dossier.Id, dossier.ResolvingUnit, Why(entry)));
        }

        if (dossier.Irregularities.Count > 0)
        {
            _irregularDossiers++;
            _irregular.AddRange(dossier.Irregularities.Select(irregularity => new IrregularLine(dossier.Id, irregularity.Message)));
        }
    }

    private static bool IsPromisedOtherwise(in CaseloadEntry entry) =>
        entry.Dossier.Acceptance is { Limit: not null, Promised: { } promised }
        && entry.Deadline.Original is { } due && due.Date != promised.Date
        && entry.Dossier.ToDeadlineFacts() is { Interruptions.Count: 0 };

    private static LocalizedText Why(in CaseloadEntry entry) => entry.Deadline.Undetermined?.Message ?? entry.Dossier.ToDeadlineFacts() switch
    {
        null => new("chưa được tiếp nhận", "it was not accepted"),
        { Limit: null, Promised: null } => new("không có thời hạn và không có ngày hẹn trả", "it has neither a time limit nor a promised day"),
        _ => new(
            "chưa biết ngày cơ quan có thẩm quyền nhận hồ sơ nên hạn chỉ là ước tính",
            "nothing shows when the competent agency received it, so its due day is an estimate"),
    };

    /// <summary>How far an open dossier is from its due day; <see langword="null"/> for another.</summary>
    internal static DossierAge? Age(ReviewInput input, in CaseloadEntry entry, OnTimeStatus status) =>
        status is OnTimeStatus.Within or OnTimeStatus.Overdue && entry.Deadline.Due is { } due
            ? DossierAge.Of(input.Calculator.Time.Calendar, input.At.Date, due.Date, status == OnTimeStatus.Overdue)
            : null;

    private void CountOpen(in CaseloadEntry entry, OnTimeStatus status)
    {
        if (Age(_input, entry, status) is not { } age)
        {
            return;
        }

        _ages.Add(age);
        if (status == OnTimeStatus.Overdue)
        {
            var (dossier, due, range) = (entry.Dossier, entry.Deadline.Due!.Value.Date, _input.Calculator.Time.Calendar.Range);
            _overdue.Add(new OverdueLine(dossier.Id, dossier.Procedure, dossier.ResolvingUnit, dossier.Officer ?? "—", due, age.WorkingDays, !range.Contains(due) || !range.Contains(_input.At.Date)));
        }
    }

    private AgencyTally Agency(string name)
    {
        if (!_agencies.TryGetValue(name, out var tally))
        {
            _agencies.Add(name, tally = new AgencyTally());
        }

        return tally;
    }

    /// <summary>The agencies, the one with the lowest on-time share first; those that resolved nothing last.</summary>
    private IEnumerable<AgencyLine> Agencies() => _agencies
        .Select(agency => agency.Value.Line(agency.Key))
        .OrderByDescending(line => line.OnTimeShare.HasData)
        .ThenBy(line => line.OnTimeShare)
        .ThenByDescending(line => line.Resolved)
        .ThenBy(line => line.Name, StringComparer.Ordinal);
}
