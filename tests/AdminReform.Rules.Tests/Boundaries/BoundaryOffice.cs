using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Feedback;
using AdminReform.Information;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Processes;
using AdminReform.Reports;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Boundaries;

/// <summary>The office of a row: it reads the facts, and asks a review and a monitor about them.</summary>
internal sealed partial class BoundaryOffice
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly Citation FeedbackSource = new Instrument(
        InstrumentNumber.Parse("20/2008/NĐ-CP"), new("Nghị định về phản ánh, kiến nghị", "Decree on feedback"), new(2008, 3, 4)).Cite("9", "1", "d");

    private readonly string _id;
    private readonly List<Dossier> _dossiers = [];
    private readonly List<Measurement> _measurements = [];
    private Duty? _duty;
    private Target? _target;
    private RulePolicy _policy = RulePolicy.Default;
    private bool _includesEnded;
    private bool _isAlone;
    private ValueList<StopCondition> _stops = [];
    private ValueList<Acknowledgement> _acknowledgements = [];
    private ValueList<InternalProcess> _processes = [];

    internal BoundaryOffice(BoundaryRow row)
    {
        _id = row.Id;
        foreach (var group in row.Facts.Split(" + "))
        {
            var facts = group.Split("; ").ToList();
            facts.RemoveAll(Sets);
            if (facts.Count > 0 && !IsDuty(facts) && !IsTarget(facts))
            {
                AddDossiers(facts);
            }
        }

        _policy = LadderOf(row.Id) is not { } ladder ? _policy
            : ladder == KnownLadders.Steps ? _policy with { StepLadder = ladder }
            : _policy with { Ladder = ladder };
    }

    /// <summary>Every rule that ships, and every step of every ladder that ships.</summary>
    internal static IEnumerable<string> Ids =>
    [
        .. RuleCatalogue.Default.Rules.Select(rule => rule.Id),
        .. UnitRules.All.Select(rule => rule.Id),
        .. PlanRules.All.Select(rule => rule.Id),
        .. DutyRules.All.Select(rule => rule.Id),
        .. Shipped.SelectMany(ladder => ladder.Steps.Select(step => $"{ladder.Id}/{step.Id}")),
    ];

    private static IEnumerable<Ladder> Shipped =>
        typeof(KnownLadders).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<Ladder>();

    /// <summary>The provision that the rule names under the regime of the facts; the plan or the duty names its own.</summary>
    internal string Cited =>
        _target?.Source.ToString()
        ?? (_duty is not null ? _duty.Citation?.ToString()
            : CitedRules.FirstOrDefault(rule => rule.Id == _id)?.CitationUnder(Regimes.Known.At(FirstDay))?.ToString())
        ?? "—";

    private static IEnumerable<CitedRule> CitedRules => [.. RuleCatalogue.Default.Rules, .. UnitRules.All];

    private LocalDate FirstDay => (_dossiers[0].AcceptedAt ?? _dossiers[0].SubmittedAt)!.Value.Date;

    /// <summary>What a review finds under the id of the row at a moment.</summary>
    internal List<Conclusion> Review(LocalDateTime at)
    {
        var options = Options with { Assessments = AssessedOn(at.Date) };
        var result = Rules.Review.Run(Caseload.At(at, _dossiers, Calculator), at, options);
        return
        [
            .. ((IEnumerable<Conclusion>)[.. result.Findings, .. result.Notices, .. result.UnitAlerts, .. result.PlanAlerts, .. result.DutyAlerts, .. result.DutyNotices])
                .Where(IsAskedFor),
        ];
    }

    /// <summary>When a monitor begins to hold it and when it lets go; what it tells only at a later call counts from that call.</summary>
    /// <param name="start">Where it begins, with all facts at hand.</param>
    /// <param name="calls">The moments to which it is advanced, in order.</param>
    internal List<(LocalDateTime At, bool IsHeld)> Watch(LocalDateTime start, params IEnumerable<LocalDateTime> calls)
    {
        var monitor = new Monitor(Calculator, start, Options);
        List<(LocalDateTime At, bool IsHeld)> turns = [];
        var held = monitor.Snapshot.Conclusions.Count(IsAskedFor);
        Count(monitor.Put(_dossiers));
        foreach (var acknowledgement in _acknowledgements)
        {
            Count(monitor.Acknowledge(acknowledgement));
        }

        foreach (var call in calls)
        {
            var before = monitor.Now;
            Count([.. monitor.AdvanceTo(call).Select(change => change.At > before ? change : change with { At = call })]);
            Count(monitor.PutAssessments(AssessedOn(call.Date)));
        }

        return turns;

        void Count(ValueList<Change> changes)
        {
            foreach (var moment in changes.Where(change => IsAskedFor(change.Conclusion)).GroupBy(change => change.At))
            {
                var before = held;
                held += moment.Sum(change => change.Kind == ChangeKind.Raised ? 1 : -1);
                if (before > 0 != held > 0)
                {
                    turns.Add((moment.Key, held > 0));
                }
            }
        }
    }

    private ReviewOptions Options => new()
    {
        Policies = PolicyHistory.Of(_policy),
        IncludeEnded = _includesEnded,
        Catalogue = _isAlone ? RuleCatalogue.Of(RuleCatalogue.Default.Rules.Where(rule => rule.Id == _id)) : RuleCatalogue.Default,
        UnitRules = _isAlone ? [.. UnitRules.All.Where(rule => rule.Id == _id)] : UnitRules.All,
        Duties = _duty is null ? [] : [_duty],
        Processes = _processes,
        Acknowledgements = _acknowledgements,
    };

    private ValueList<TargetAssessment> AssessedOn(LocalDate day) => _target is null ? [] : [_target.Assess(_measurements, null, day).Value];

    private bool IsAskedFor(Conclusion conclusion) => _id == conclusion switch
    {
        Finding finding => finding.Rule.Id,
        UnitAlert alert => alert.Rule.Id,
        PlanAlert alert => alert.Rule.Id,
        DutyAlert alert => alert.Duty.Rule.Id,
        Notice notice => NameOf(notice.Step, notice.OfStep is null ? _policy.Ladder : _policy.StepLadder),
        DutyNotice notice => NameOf(notice.Step, _policy.Ladder),
        _ => "",
    };

    private static string NameOf(LadderStep step, Ladder ladder) => ladder.Id == step.Id ? step.Id : $"{ladder.Id}/{step.Id}";

    // What the office sets for itself.
    private bool Sets(string fact)
    {
        var words = fact.Split(' ');
        var figure = int.TryParse(words[^1], CultureInfo.InvariantCulture, out var number) ? number : 0;
        switch (words)
        {
            case ["policy", "apology", "literal"]: _policy = _policy with { Apology = ApologyReading.Literal }; break;
            case ["policy", "due-soon", _]: _policy = _policy with { DueSoonWorkingDays = figure }; break;
            case ["policy", "hand-over", _]: _policy = _policy with { HandOverWorkingDays = figure }; break;
            case ["policy", "last-hours", _]: _policy = _policy with { LastHours = figure }; break;
            case ["policy", "repeated-supplements", _]: _policy = _policy with { RepeatedSupplements = figure }; break;
            case ["policy", "bulk-results", _]: _policy = _policy with { BulkResults = figure }; break;
            case ["policy", "bulk-minutes", _]: _policy = _policy with { BulkMinutes = figure }; break;
            case ["policy", "bulk-days", _]: _policy = _policy with { BulkLastDays = figure }; break;
            case ["policy", "on-time", _]: _policy = _policy with { OnTimeRate = Threshold.AtLeast(Fraction.OfPercent(figure)) }; break;
            case ["policy", "backlog", _]: _policy = _policy with { BacklogGrowth = figure }; break;
            case ["policy", "step-due-soon", _]: _policy = _policy with { StepDueSoonWorkingHours = figure }; break;
            case ["policy", "always-late", _]: _policy = _policy with { AlwaysLateRuns = figure }; break;
            case ["process", ..]: _processes = [ProcessOf(fact["process ".Length..])]; break;
            case ["policy", "lateness", _]: _policy = _policy with { LatenessAllowed = figure }; break;
            case ["ended", "included"]: _includesEnded = true; break;
            case ["only", "this", "rule"]: _isAlone = true; break;
            case ["stops", "on", "apology"]: _stops = [StopCondition.Reappointed]; break;
            case ["stops", "on", "acknowledgement"]: _stops = [StopCondition.Acknowledged]; break;
            case ["acknowledged", ..]:
                var (at, cause) = (BoundaryRow.MomentsIn(fact).First(), BoundaryRow.MomentsIn(fact).Last());
                _acknowledgements = [new("d-0", _id, cause, "kim", at)];
                break;
            default: return false;
        }

        return true;
    }

    private void AddDossiers(List<string> facts)
    {
        var times = Times().Match(facts[0]);
        if (times.Success)
        {
            facts[0] = facts[0][times.Length..];
        }

        var channel = facts.Remove("online") ? Channel.Online : facts.Remove("by post") ? Channel.Post : Channel.Counter;
        var resolving = facts.Remove("A > B") ? "B" : "A";
        DossierEvent[] events = [.. facts.Select(EventOf)];
        for (var left = times.Success ? int.Parse(times.Groups[1].Value, CultureInfo.InvariantCulture) : 1; left > 0; left--)
        {
            _dossiers.Add(Dossier.Replay(new($"d-{_dossiers.Count}", "1.001193", "A", resolving, "hộ tịch", channel), events));
        }
    }

    private static DossierEvent EventOf(string fact)
    {
        var match = Happened().Match(fact);
        var (at, more) = (BoundaryRow.Moment(match.Groups["at"].Value), match.Groups["more"].Value.Split(", "));
        return match.Groups["act"].Value switch
        {
            "filed" => new Submitted(at),
            "accepted" when more[0].StartsWith("promised ", StringComparison.Ordinal) => new Accepted(at, Promised: DueOf(more[0]["promised ".Length..])),
            "accepted" => new Accepted(
                at, TimeLimit.Parse(more[0]), Effect: more.Contains("resume") ? SupplementEffect.Resume : null, IsNonTerritorial: more.Contains("non-territorial")),
            "received" => new ReceivedByCompetent(at),
            "refused" => new RefusedAtIntake(at),
            "forwarded" => new Forwarded(at, more[0]),
            "asked" => new SupplementAsked(at),
            "supplemented" => new Supplemented(at),
            "step" => new StepRecorded(at, more[0]),
            "duty asked" => new DutyAsked(at, SuspendsLimit: true),
            "duty met" => new DutyMet(at),
            "re-appointed" => new Reappointed(at, DueOf(more[0])),
            "opinion asked" => new OpinionAsked(at, more[0], more.Length > 1 ? TimeLimit.Parse(more[1]) : null),
            "opinion given" => new OpinionGiven(at, more[0]),
            "ready" => new ResultReady(at, more.Contains("refusal") ? ResultOutcome.Refused : ResultOutcome.Granted),
            "told" => new StatusTold(at),
            "correction asked" => new CorrectionAsked(at),
            "corrected" => new Corrected(at),
            "returned" => new Returned(at),
            "closed" => new Closed(at),
            _ => throw new FormatException($"'{fact}' is no fact."),
        };
    }

    // Steps after each other stand between ">", side by side between "&"; each is its id, who does it where that is not the office, and its limit.
    private static InternalProcess ProcessOf(string text)
    {
        List<ProcessStep> steps = [];
        ValueList<string> before = [];
        foreach (var beside in text.Split(" > "))
        {
            var added = beside.Split(" & ").Select(step => Written().Match(step)).Select(step => new ProcessStep(
                step.Groups["id"].Value, StepLimit.Create(step.Groups["limit"].Value).Value)
            {
                After = before,
                Owner = step.Groups["owner"].Value switch
                {
                    "nobody" => null,
                    "applicant" => new(StepOwnerKind.Applicant, "người nộp"),
                    _ => new StepOwner(StepOwnerKind.Office, "Phòng " + step.Groups["id"].Value),
                },
            }).ToList();
            steps.AddRange(added);
            before = [.. added.Select(step => step.Id)];
        }

        return new("1.001193", [new(new(new LocalDate(2020, 1, 1)), [new("usual", TimeLimit.WorkingDays(10))], [new("", ValueList.From(steps))])]);
    }

    // A day alone ends with the day.
    private static DueMoment DueOf(string text) =>
        text.Contains(' ', StringComparison.Ordinal) ? DueMoment.At(BoundaryRow.Moment(text)) : new(BoundaryRow.Moment(text).Date);

    private bool IsDuty(List<string> facts)
    {
        var done = facts.Count > 1 && facts[1].StartsWith("done ", StringComparison.Ordinal) ? BoundaryRow.Moment(facts[1][5..]) : (LocalDateTime?)null;
        var monthly = KnownInformationPlans.Hanoi105;
        if (Publication().Match(facts[0]) is { Success: true } publication)
        {
            var duty = new PublicationDuty(new(int.Parse(publication.Groups["days"].Value, CultureInfo.InvariantCulture), monthly.Instrument.Cite()), Calculator.Time.Calendar);
            var published = facts.Count > 1 ? BoundaryRow.Moment(facts[1]["published ".Length..]).Date : (LocalDate?)null;
            var month = MonthOf(publication);
            _duty = Duty.Of(duty.Check(ReportingPeriod.Month(month.Year, month.Month), published, LocalDate.MaxIsoValue), duty, "A");
        }
        else if (Recurring().Match(facts[0]) is { Success: true } recurring)
        {
            var month = MonthOf(recurring);
            var occurrence = monthly.Duties.Single(duty => duty.Id == recurring.Groups["duty"].Value)
                .Occurrences(new(month, month.PlusMonths(1).PlusDays(-1)), Calculator.Time.Calendar).Single();
            _duty = Duty.Of(new DutyStanding(occurrence, DutyStatus.Open, done));
        }
        else if (Foreign().Match(facts[0]) is { Success: true } foreign)
        {
            var received = BoundaryRow.Moment(foreign.Groups["at"].Value);
            var limit = new Cited<TimeLimit>(TimeLimit.Parse(foreign.Groups["limit"].Value), FeedbackSource);
            var item = FeedbackItem.Receive("f-1", "A", received).Apply(new FeedbackClassified(received, FeedbackKind.Conduct, IsOwn: false)).Value;
            item = done is { } at ? item.Apply(new FeedbackForwarded(at, "B")).Value : item;
            _duty = new FeedbackDesk(Calculator, new(limit, limit, limit, limit)).Dues(item)
                .Where(due => due.Step == FeedbackStep.Forward).Select(Duty.Of).Single();
        }
        else if (facts[0].StartsWith("due ", StringComparison.Ordinal))
        {
            _duty = new("duty", "A", new("việc", "something"), DueOf(facts[0][4..]), done);
        }

        return _duty is not null;
    }

    private bool IsTarget(List<string> facts)
    {
        _target = KnownPlans.Hanoi136[facts[0]];
        foreach (var fact in _target is null ? [] : facts.Skip(1))
        {
            var words = fact.Split(' ', 2);
            var parts = words[1].Split('/');
            MeasuredValue value = parts.Length == 2
                ? MeasuredValue.OfShare(new(long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture)))
                : MeasuredValue.OfLevel(Fraction.OfPercent(decimal.Parse(words[1].TrimEnd('%', ' '), CultureInfo.InvariantCulture)));
            _measurements.Add(new(_target!.Indicator.Id, BoundaryRow.Moment(words[0]).Date, value, new("Số liệu", "A")));
        }

        return _target is not null;
    }

    // A step of a ladder that ships, or one of any timing.
    private Ladder? LadderOf(string id)
    {
        var parts = id.Split(' ');
        var timing = parts is [_, ..] && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var number)
            ? parts switch
            {
                [_, "working", "days"] => StepTiming.WorkingDays(number),
                [_, "working", "hours"] => StepTiming.WorkingHours(number),
                [_, "%", ..] => StepTiming.ShareOfLimit(Fraction.OfPercent(number)),
                _ => throw new FormatException($"'{id}' is no step."),
            }
            : null;
        return timing is null
            ? Shipped.FirstOrDefault(ladder => id.StartsWith($"{ladder.Id}/", StringComparison.Ordinal))
            : new(id, [new LadderStep(id, timing, ResponsibilityStep.HandlingOfficer) { StopsWhen = _stops }]);
    }

    private static LocalDate MonthOf(Match match) => new(
        int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture), 1);

    [GeneratedRegex(@"^(\d+) × ")]
    private static partial Regex Times();

    [GeneratedRegex(@"^(?<act>[a-z\- ]+?) (?<at>\d\d/\d\d/\d{4}(?: [<>]?[\d:]+)?)(?:, (?<more>.*))?$")]
    private static partial Regex Happened();

    [GeneratedRegex(@"^(?<id>[A-Z])(?: by (?<owner>[a-z]+))? (?<limit>.+)$")]
    private static partial Regex Written();

    [GeneratedRegex(@"^month (?<month>\d\d)/(?<year>\d{4}) within (?<days>\d+) working days$")]
    private static partial Regex Publication();

    [GeneratedRegex(@"^(?<duty>results\.monthly) (?<month>\d\d)/(?<year>\d{4})$")]
    private static partial Regex Recurring();

    [GeneratedRegex(@"^feedback (?<at>\S+ \S+) forwarded within (?<limit>.+)$")]
    private static partial Regex Foreign();
}
