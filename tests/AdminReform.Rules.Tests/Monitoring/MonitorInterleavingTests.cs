using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

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

    [Property(Arbitrary = [typeof(FiledDossierArbitraries), typeof(MoveArbitraries)], MaxTest = 200)]
    public void After_anything_it_holds_what_a_review_from_scratch_concludes(FiledDossier[] histories, Moves moves)
    {
        var world = new World([.. histories.Select((history, number) => history.ToDossier(number))]);
        foreach (var move in moves.Items)
        {
            world.Take(move);
            Assert.Equal(string.Join('\n', world.Expected()), string.Join('\n', world.Held()));
            Assert.True(world.Told.SetEquals(world.Monitor.Snapshot.Conclusions.Select(conclusion => conclusion.Id)), "What was raised and not cleared is what holds.");
        }

        var rebuilt = world.Rebuilt();
        Assert.Equal(world.Monitor.Snapshot.Conclusions.Select(conclusion => conclusion.Id), rebuilt.Snapshot.Conclusions.Select(conclusion => conclusion.Id));
    }

    [Fact]
    public void Every_kind_of_move_comes_to_a_monitor()
    {
        var taken = new SortedDictionary<MoveKind, int>();
        var caseloads = FiledDossierArbitraries.Histories().Generator.ArrayOf(3).Sample(60, new Rnd(118), 10);
        foreach (var (histories, moves) in caseloads.Zip(MoveArbitraries.AnyMoves().Generator.Sample(60, new Rnd(2025), 40)))
        {
            var world = new World([.. histories.Select((history, number) => history.ToDossier(number))]);
            foreach (var move in moves.Items)
            {
                world.Take(move);
            }

            foreach (var (kind, times) in world.Taken)
            {
                taken[kind] = taken.GetValueOrDefault(kind) + times;
            }
        }

        Assert.All(
            Enum.GetValues<MoveKind>(),
            kind => Assert.True(taken.GetValueOrDefault(kind) >= 5, $"{kind} came {taken.GetValueOrDefault(kind)} times."));
    }

    /// <summary>A monitor, beside it the facts that it was told, and what it said.</summary>
    private sealed class World : IEngine
    {
        private readonly Ledger _ledger;
        private DeadlineCalculator _calculator = Calculators[0];
        private ReviewOptions _options = Offices.Of(Offices.Names[0]);

        internal World(Dossier[] dossiers)
        {
            Monitor = new(_calculator, FiledDossier.Origin, _options);
            _ledger = new(dossiers, this);
        }

        internal Monitor Monitor { get; }

        /// <summary>The ids that were raised and not cleared since.</summary>
        internal HashSet<string> Told { get; } = new(StringComparer.Ordinal);

        internal SortedDictionary<MoveKind, int> Taken => _ledger.Taken;

        public LocalDateTime Now => Monitor.Now;

        public IEnumerable<Conclusion> Conclusions => Monitor.Snapshot.Conclusions;

        internal void Take(Move move)
        {
            if (move.Kind == MoveKind.UseCalculator)
            {
                Use(Calculators[move.Subject % Calculators.Length], _options);
                _ledger.Count(move.Kind);
            }
            else if (move.Kind == MoveKind.UseOptions)
            {
                Use(_calculator, Offices.Of(Offices.Names[move.Subject % Offices.Names.Length]));
                _ledger.Count(move.Kind);
            }
            else
            {
                _ledger.Take(move);
            }
        }

        internal IEnumerable<string> Held() => Words(Conclusions);

        internal IEnumerable<string> Expected() => Words(_ledger.Expected(_calculator, _options));

        internal Monitor Rebuilt()
        {
            var monitor = new Monitor(_calculator, Now, _ledger.With(_options));
            monitor.Put(_ledger.Held);
            return monitor;
        }

        public void Put(IEnumerable<Dossier> dossiers) => Note(Monitor.Put(dossiers));

        public void Record(string dossierId, DossierEvent happened) => Note(Monitor.Record(dossierId, happened));

        public void Acknowledge(Acknowledgement acknowledgement) => Note(Monitor.Acknowledge(acknowledgement));

        public void Remove(string dossierId) => Note(Monitor.Remove(dossierId));

        public void PutDuty(Duty duty) => Note(Monitor.PutDuties(duty));

        public void RemoveDuty(string id) => Note(Monitor.RemoveDuty(id));

        public void PutAssessment(TargetAssessment assessment) => Note(Monitor.PutAssessments(assessment));

        public void RemoveAssessment(string target) => Note(Monitor.RemoveAssessment(target));

        public void AdvanceTo(LocalDateTime moment) => Note(Monitor.AdvanceTo(moment));

        private void Use(DeadlineCalculator calculator, ReviewOptions options)
        {
            (_calculator, _options) = (calculator, options);
            Note(Monitor.Use(calculator, options));
        }

        private void Note(ValueList<Change> changes)
        {
            foreach (var change in changes)
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

        private static IEnumerable<string> Words(IEnumerable<Conclusion> conclusions) =>
            conclusions.Select(conclusion => $"{conclusion} since {conclusion.Since}{Details(conclusion)}").Order(StringComparer.Ordinal);

        private static string Details(Conclusion conclusion) => conclusion switch
        {
            Finding finding => $", {finding.Severity}, {finding.Citation}, {finding.Due}",
            Notice notice => $", {notice.Person}, {notice.IsMissed}",
            UnitAlert alert => $", {alert.Severity}, {alert.Citation}, {alert.Facts}",
            PlanAlert alert => $", {alert.Severity}",
            DutyAlert alert => $", {alert.Severity}",
            DutyNotice notice => $", {notice.IsMissed}",
            _ => "",
        };
    }
}
