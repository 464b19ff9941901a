using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Settings;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Plans;
using AdminReform.Results;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Targets;
using AdminReform.Values;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Hosting.Desks;

/// <summary>The plans and duties of a desk: assessed when a day begins, something is reported or the settings change, each day in its turn, and held by the monitor.</summary>
internal sealed class DeskPlans
{
    private readonly string _unit;
    private readonly Monitor _monitor;
    private readonly Dictionary<string, Duty> _duties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);

    // The alerts as they are kept: a monitor forgets since when one stands whenever its target is assessed anew.
    private readonly Dictionary<string, StandingConclusion> _alerts;
    private readonly HashSet<string> _reworded = new(StringComparer.Ordinal);
    private OfficeSettings _settings;
    private LocalDate _day;

    /// <param name="unit">The desk.</param>
    /// <param name="monitor">What holds them.</param>
    /// <param name="settings">The settings in force.</param>
    /// <param name="reported">What was reported so far.</param>
    /// <param name="standing">What is kept of the desk.</param>
    internal DeskPlans(string unit, Monitor monitor, OfficeSettings settings, PlanReport reported, IEnumerable<StandingConclusion> standing)
    {
        (_unit, _monitor, _settings, Reported) = (unit, monitor, settings, reported);
        _alerts = standing.Where(each => each.Kind == ConclusionsJson.KindOf(typeof(PlanAlert))).ToDictionary(each => each.Id, StringComparer.Ordinal);
        _ = Put();
        Keep();
        foreach (var gone in _alerts.Keys.Except(Alerts.Select(alert => alert.Id)).ToList())
        {
            _alerts.Remove(gone);
        }

        _reworded.Clear();
    }

    /// <summary>All that was reported so far.</summary>
    internal PlanReport Reported { get; private set; }

    /// <summary>What could not be assessed, and why.</summary>
    internal ValueList<Problem> Problems { get; private set; } = [];

    /// <summary>The beginning of the next day on which targets are to be assessed; <see langword="null"/> where there are none.</summary>
    internal LocalDateTime? NextMoment => HasTargets ? _day.PlusDays(1).AtMidnight() : null;

    /// <summary>All that the monitor holds, each alert with the moment since when it stands.</summary>
    internal IEnumerable<Conclusion> Conclusions => _monitor.Snapshot.Conclusions.Select(Begun);

    private IEnumerable<PlanAlert> Alerts => _targets.SelectMany(_monitor.Snapshot.AboutTarget).OfType<PlanAlert>();

    private bool HasTargets => _settings.Plans.Any(plan => plan.Unit == _unit && plan.Targets is not null);

    /// <summary>Lets time pass.</summary>
    internal ValueList<Change> AdvanceTo(LocalDateTime moment)
    {
        List<Change> changes = [];
        while (HasTargets && _day < moment.Date)
        {
            changes.AddRange(_monitor.AdvanceTo(_day.PlusDays(1).AtMidnight()));
            changes.AddRange(Hold());
        }

        changes.AddRange(_monitor.AdvanceTo(moment));
        return ValueList.From(changes);
    }

    /// <summary>Goes on with other settings.</summary>
    internal ValueList<Change> Use(OfficeSettings settings, LocalDateTime watchedSince)
    {
        _settings = settings;
        ValueList<Change> changes = _monitor.Use(settings.Calculator, settings.Options with { WatchedSince = watchedSince });
        return [.. Told(changes), .. Hold()];
    }

    /// <summary>What of a report cannot be taken: what belongs to no plan, and what keeps a target from being assessed that could be without it.</summary>
    internal ValueList<Problem> Check(PlanReport report)
    {
        Plan[] plans = [.. _settings.Plans.Where(plan => plan.Unit == _unit).Select(plan => plan.Targets).OfType<Plan>()];
        return [.. StandingOf(Reported.With(report)).Problems.Except(Problems).Select(problem => ReportPlaces.In(report, plans, problem))];
    }

    /// <summary>Takes a report.</summary>
    internal ValueList<Change> Report(PlanReport report)
    {
        Reported = Reported.With(report);
        return Hold();
    }

    /// <summary>The alerts that stand as before, in newer words.</summary>
    internal IReadOnlyList<StandingConclusion> TakeReworded()
    {
        StandingConclusion[] reworded = [.. _reworded.Select(_alerts.GetValueOrDefault).OfType<StandingConclusion>()];
        _reworded.Clear();
        return reworded;
    }

    private PlanStanding StandingOf(PlanReport reported) => PlanStanding.Of(_unit, _settings.Plans, reported, _settings.Calculator.Time.Calendar, _monitor.Now.Date);

    private ValueList<Change> Hold()
    {
        var told = Told(Put());
        Keep();
        return told;
    }

    // What stands now goes into the monitor, and what is of no plan any more out of it.
    private List<Change> Put()
    {
        var standing = StandingOf(Reported);
        (_day, Problems) = (standing.On, standing.Problems);
        List<Change> changes = [];
        foreach (var gone in _targets.Except(standing.Targets.Select(target => target.Target)).ToList())
        {
            changes.AddRange(_monitor.RemoveAssessment(gone));
        }

        foreach (var gone in _duties.Keys.Except(standing.Duties.Select(duty => duty.Id)).ToList())
        {
            changes.AddRange(_monitor.RemoveDuty(gone));
            _duties.Remove(gone);
        }

        changes.AddRange(_monitor.PutAssessments(standing.Targets));
        _targets.Clear();
        _targets.UnionWith(standing.Targets.Select(target => target.Target));
        changes.AddRange(_monitor.PutDuties(standing.Duties.Where(duty => !duty.Equals(_duties.GetValueOrDefault(duty.Id)))));
        foreach (var duty in standing.Duties)
        {
            _duties[duty.Id] = duty;
        }

        return changes;
    }

    private ValueList<Change> Told(IEnumerable<Change> changes)
    {
        List<Change> told = [];
        foreach (var change in changes)
        {
            told.Add(change.Kind == ChangeKind.Cleared ? change with { Conclusion = Begun(change.Conclusion) } : change);
            _alerts.Remove(change.Conclusion.Id);
        }

        return ValueList.From(told);
    }

    private void Keep()
    {
        foreach (var alert in Alerts)
        {
            var now = Concluded.Of(_unit, Begun(alert));
            if (_alerts.TryGetValue(now.Id, out var kept) && kept.Json != now.Json)
            {
                _reworded.Add(now.Id);
            }

            _alerts[now.Id] = now;
        }
    }

    private Conclusion Begun(Conclusion conclusion) => conclusion is PlanAlert alert && _alerts.TryGetValue(alert.Id, out var kept) ? alert with { StandsSince = kept.Since } : conclusion;
}
