using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Values;
using static AdminReform.Rules.CaseloadArbitraries;

namespace AdminReform.Rules.Monitoring;

/// <summary>Everything that can be told to a monitor, in any order.</summary>
public sealed class MonitorInterleavingTests
{
    private static readonly DeadlineCalculator[] Calculators =
    [
        Offices.Calculator,
        new(
            new WorkingTime(
                WorkingCalendars.VietnamCivilService.With(new LocalDay(new(2025, 7, 14), false, new("Nghỉ địa phương", "Local day off"))),
                new OfficeHours(new DatedHours(new(2000, 1, 1), OfficeWeek.EveryDay(new OfficeDay(new OpenPeriod(new(8, 0), new(12, 0)), new OpenPeriod(new(13, 0), new(17, 0))))))),
            Regimes.Known),
    ];

    [Property(Arbitrary = [typeof(CaseloadArbitraries)], MaxTest = 200)]
    public void After_anything_it_holds_what_a_review_from_scratch_concludes(History[] histories, int[] acts)
    {
        var world = new World([.. histories.Select((history, number) => history.ToDossier(number))]);
        foreach (var act in acts)
        {
            world.Do(unchecked((uint)act * 2_654_435_761));
            Assert.Equal(string.Join('\n', world.Expected()), string.Join('\n', world.Held()));
            Assert.True(world.Told.SetEquals(world.Monitor.Snapshot.Conclusions.Select(conclusion => conclusion.Id)), "What was raised and not cleared is what holds.");
        }

        var rebuilt = world.Rebuilt();
        Assert.Equal(world.Monitor.Snapshot.Conclusions.Select(conclusion => conclusion.Id), rebuilt.Snapshot.Conclusions.Select(conclusion => conclusion.Id));
    }

    /// <summary>A monitor, and beside it the facts that it was told.</summary>
    private sealed class World
    {
        private readonly Dossier[] _dossiers;
        private readonly Dictionary<string, Dossier> _held = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, Duty> _duties = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, TargetAssessment> _targets = new(StringComparer.Ordinal);
        private readonly List<Acknowledgement> _acknowledged = [];
        private DeadlineCalculator _calculator = Calculators[0];
        private ReviewOptions _options = Offices.Of(Offices.Names[0]);

        internal World(Dossier[] dossiers) => (_dossiers, Monitor) = (dossiers, new(_calculator, History.Origin, _options));

        internal Monitor Monitor { get; }

        /// <summary>The ids that were raised and not cleared since.</summary>
        internal HashSet<string> Told { get; } = new(StringComparer.Ordinal);

        private ReviewOptions Options => _options with { Acknowledgements = [.. _acknowledged], Duties = [.. _duties.Values], Assessments = [.. _targets.Values] };

        internal void Do(uint act)
        {
            foreach (var change in Changes(act % 12, act / 12))
            {
                if (change.Kind == ChangeKind.Cleared)
                {
                    Told.Remove(change.Conclusion.Id);
                }
                else
                {
                    Told.Add(change.Conclusion.Id);
                }
            }
        }

        internal IEnumerable<string> Held() => Words(Monitor.Snapshot.Conclusions);

        internal IEnumerable<string> Expected()
        {
            var review = Review.Run(Caseload.At(Monitor.Now, _held.Values, _calculator), Monitor.Now, Options);
            return Words([.. review.Findings, .. review.Notices, .. review.UnitAlerts, .. review.PlanAlerts, .. review.DutyAlerts, .. review.DutyNotices]);
        }

        internal Monitor Rebuilt()
        {
            var monitor = new Monitor(_calculator, Monitor.Now, Options);
            monitor.Put(_held.Values.Reverse());
            return monitor;
        }

        private ValueList<Change> Changes(uint kind, uint detail) => kind switch
        {
            0 or 1 or 2 => Monitor.AdvanceTo(Monitor.Now.PlusMinutes(detail % 15_000)),
            3 => Change(_calculator = Calculators[detail % Calculators.Length]),
            4 => Change(_calculator, _options = Offices.Of(Offices.Names[detail % Offices.Names.Length])),
            5 => Duty($"duty-{detail % 3}", detail / 3),
            6 => Target($"target-{detail % 3}", detail / 3),
            7 when Monitor.Snapshot.Conclusions.OfType<Notice>().Skip((int)(detail % 3)).FirstOrDefault() is { } notice =>
                Acknowledge(Acknowledgement.Of(notice, "kim", Monitor.Now.PlusMinutes((int)(detail % 3_000) - 500))),
            8 when _held.Count > 0 => Remove(_held.Keys.Order(StringComparer.Ordinal).ElementAt((int)(detail % _held.Count))),
            _ when _dossiers.Length > 0 => Happen(_dossiers[detail % _dossiers.Length], detail / 16),
            _ => [],
        };

        private ValueList<Change> Change(DeadlineCalculator calculator, ReviewOptions? options = null) => Monitor.Use(calculator, options ?? _options);

        private ValueList<Change> Acknowledge(Acknowledgement acknowledgement)
        {
            _acknowledged.Add(acknowledgement);
            return Monitor.Acknowledge(acknowledgement);
        }

        private ValueList<Change> Remove(string id)
        {
            _held.Remove(id);
            _acknowledged.RemoveAll(item => item.DossierId == id);
            return Monitor.Remove(id);
        }

        // Whole, with part of its history, or its next event: in time, late or ahead.
        private ValueList<Change> Happen(Dossier whole, uint detail)
        {
            if (_held.TryGetValue(whole.Id, out var known) && known.Events.Count < whole.Events.Count && detail % 4 > 0)
            {
                var happened = whole.Events[known.Events.Count];
                _held[whole.Id] = Dossier.Replay(known.Header, known.Events.With(happened));
                return Monitor.Record(whole.Id, happened);
            }

            _held[whole.Id] = Dossier.Replay(whole.Header, whole.Events.Take((int)(detail / 4 % (whole.Events.Count + 1))));
            return Monitor.Put(_held[whole.Id]);
        }

        private ValueList<Change> Duty(string id, uint detail)
        {
            if (detail % 5 == 0)
            {
                return _duties.Remove(id) ? Monitor.RemoveDuty(id) : [];
            }

            _duties[id] = StandingActs.Duty(id, detail);
            return Monitor.PutDuties(_duties[id]);
        }

        private ValueList<Change> Target(string target, uint detail)
        {
            if (detail % 5 == 0)
            {
                return _targets.Remove(target) ? Monitor.RemoveAssessment(target) : [];
            }

            _targets[target] = StandingActs.Target(target, detail, Monitor.Now.Date);
            return Monitor.PutAssessments(_targets[target]);
        }

        private static IEnumerable<string> Words(IEnumerable<Conclusion> conclusions) =>
            conclusions.Select(conclusion => $"{conclusion} since {conclusion.Since}{Details(conclusion)}").Order(StringComparer.Ordinal);

        private static string Details(Conclusion conclusion) => conclusion switch
        {
            Finding finding => $", {finding.Severity}, {finding.Citation}, {finding.Due}",
            Notice notice => $", {notice.Person}, {notice.IsMissed}",
            Alerts.UnitAlert alert => $", {alert.Severity}, {alert.Citation}, {alert.Facts}",
            Alerts.PlanAlert alert => $", {alert.Severity}",
            DutyAlert alert => $", {alert.Severity}",
            DutyNotice notice => $", {notice.IsMissed}",
            _ => "",
        };
    }
}
