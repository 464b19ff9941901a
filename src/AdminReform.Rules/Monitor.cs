using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Plans;
using AdminReform.Reports;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Monitoring;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>Holds a caseload, takes what happens to it and the passing of time, and tells what was raised and what was cleared (theo dõi).</summary>
/// <remarks>
/// <para>
/// At every moment it holds what <see cref="Review"/> would conclude from scratch about the same dossiers. Advancing costs by the dossiers
/// whose moment has come, not by the caseload: each rule announces the next moment at which its conclusion could change.
/// </para>
/// <para>
/// One thread writes. <see cref="Snapshot"/> may be read from any thread at any time without a lock, and a snapshot never changes.
/// </para>
/// </remarks>
public sealed class Monitor
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Watched> _watched = [];
    private readonly Stack<int> _free = new();
    private readonly AppointmentBook _book;
    private readonly StandingFacts _standing = new();
    private RuleContext _context;
    private Evaluation _evaluation;
    private UnitLedger _ledger;
    private MonitorSnapshot _snapshot;

    /// <summary>A monitor without dossiers.</summary>
    /// <remarks>What the duties and assessments of the options give rise to at the start stands in its first snapshot.</remarks>
    /// <param name="calculator">How deadlines are computed.</param>
    /// <param name="start">The moment at which it begins.</param>
    /// <param name="options">Policies and rules; <see cref="ReviewOptions.Default"/> when left out.</param>
    public Monitor(DeadlineCalculator calculator, LocalDateTime start, ReviewOptions? options = null)
    {
        _context = new(calculator, Watching(options, start));
        _evaluation = new(_context);
        _ledger = new(_context, ReportingPeriod.MonthOf(start.Date));
        _snapshot = MonitorSnapshot.Empty(start);
        _book = new(_watched);
        var changes = new MonitorChanges(_snapshot);
        Stand(options, changes);
        _snapshot = changes.ToSnapshot(start);
    }

    /// <summary>The moment that the monitor has reached.</summary>
    public LocalDateTime Now => _snapshot.At;

    /// <summary>How many dossiers it holds.</summary>
    public int Count => _places.Count;

    /// <summary>What holds since the last change; for any thread.</summary>
    public MonitorSnapshot Snapshot => Volatile.Read(ref _snapshot);

    /// <summary>Adds dossiers, or replaces those that it holds under the same ids. Facts after <see cref="Now"/> count when their moment comes.</summary>
    public ValueList<Change> Put(params IEnumerable<Dossier> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        var changes = new MonitorChanges(_snapshot);
        foreach (var dossier in dossiers)
        {
            var place = PlaceOf(dossier);
            Withdraw(place, changes);
            _watched[place] = _watched[place] with { Dossier = dossier };
            Look(place, Now, changes);
        }

        return Publish(changes, Now);
    }

    /// <summary>Adds an event to a dossier that it holds, as history that really happened.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public ValueList<Change> Record(string dossierId, DossierEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var dossier = Find(dossierId);
        return Put(Dossier.Replay(dossier.Header, dossier.Events.With(happened)));
    }

    /// <summary>Takes the acknowledgement of a notice, and clears what it stops. One whose moment is to come counts from then on.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public ValueList<Change> Acknowledge(Acknowledgement acknowledgement)
    {
        ArgumentNullException.ThrowIfNull(acknowledgement);
        Find(acknowledgement.DossierId);
        Acknowledge(_context.Acknowledgements.With(acknowledgement));
        var changes = new MonitorChanges(_snapshot);
        Look(_places[acknowledgement.DossierId], Now, changes);
        return Publish(changes, Now);
    }

    /// <summary>Lets a dossier go, with all that was concluded and acknowledged about it.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public ValueList<Change> Remove(string dossierId)
    {
        Find(dossierId);
        _places.Remove(dossierId, out var place);
        Acknowledge(_context.Acknowledgements.Without(dossierId));
        var changes = new MonitorChanges(_snapshot);
        Withdraw(place, changes);
        _book.Replace(place, null);
        _watched[place] = _watched[place] with { Dossier = null };
        _free.Push(place);
        changes.Replace(dossierId, [], [], Now);
        return Publish(changes, Now);
    }

    /// <summary>Adds duties, or replaces those that it holds under the same ids. One that is done is put again with its <see cref="Duty.DoneAt"/>.</summary>
    public ValueList<Change> PutDuties(params IEnumerable<Duty> duties)
    {
        ArgumentNullException.ThrowIfNull(duties);
        var changes = new MonitorChanges(_snapshot);
        foreach (var duty in duties)
        {
            _standing.Put(duty, changes, Now, _context);
        }

        return Publish(changes, Now);
    }

    /// <summary>Lets a duty go, with all that was concluded about it.</summary>
    /// <exception cref="KeyNotFoundException">It holds no duty of that id.</exception>
    public ValueList<Change> RemoveDuty(string id)
    {
        var changes = new MonitorChanges(_snapshot);
        return _standing.RemoveDuty(id, changes, Now)
            ? Publish(changes, Now)
            : throw new KeyNotFoundException($"The monitor holds no duty {id}.");
    }

    /// <summary>Takes how targets stand, in the place of what it was told of the same targets before.</summary>
    public ValueList<Change> PutAssessments(params IEnumerable<TargetAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        var changes = new MonitorChanges(_snapshot);
        foreach (var assessment in assessments)
        {
            _standing.Put(assessment, changes, Now, _context);
        }

        return Publish(changes, Now);
    }

    /// <summary>Lets a target go, with all that was concluded about it.</summary>
    /// <exception cref="KeyNotFoundException">It was told nothing of that target.</exception>
    public ValueList<Change> RemoveAssessment(string target)
    {
        var changes = new MonitorChanges(_snapshot);
        return _standing.RemoveTarget(target, changes, Now)
            ? Publish(changes, Now)
            : throw new KeyNotFoundException($"The monitor was told nothing of the target {target}.");
    }

    /// <summary>Lets time pass. Whatever comes and goes on the way is told in its order, in one step as in many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before <see cref="Now"/>.</exception>
    public ValueList<Change> AdvanceTo(LocalDateTime moment)
    {
        if (moment < Now)
        {
            throw new ArgumentOutOfRangeException(nameof(moment), moment, $"The monitor has already reached {Now:uuuu-MM-dd'T'HH:mm:ss}.");
        }

        MonitorChanges? changes = null;
        while (_ledger.Month.ClosesAt < moment)
        {
            PassAll(_ledger.Month.ClosesAt, ref changes);
            changes ??= new(_snapshot);
            TurnMonth(changes);
        }

        PassAll(moment, ref changes);
        if (changes is not null)
        {
            return Publish(changes, moment);
        }

        Volatile.Write(ref _snapshot, _snapshot.AtMoment(moment));
        return [];
    }

    /// <summary>
    /// Goes on with another calendar, other regimes, or other policies and rules; everything is looked at again. Acknowledgements, duties and
    /// assessments that it was told stay; those in the options come on top, in the place of those of the same ids.
    /// </summary>
    public ValueList<Change> Use(DeadlineCalculator calculator, ReviewOptions? options = null)
    {
        var acknowledged = _context.Acknowledgements;
        _context = new(calculator, Watching(options, _context.WatchedSince!.Value));
        _evaluation = new(_context);
        Acknowledge(_context.Acknowledgements.With(acknowledged));
        var changes = new MonitorChanges(_snapshot);
        foreach (var unit in _ledger.Units)
        {
            changes.Touch(unit);
        }

        _ledger = new(_context, _ledger.Month);
        for (var place = 0; place < _watched.Count; place++)
        {
            if (_watched[place].Dossier is not null)
            {
                _watched[place] = _watched[place] with { Part = default };
                Look(place, Now, changes);
            }
        }

        _standing.LookAgain(changes, Now, _context);
        Stand(options, changes);
        return Publish(changes, Now);
    }

    /// <summary>Says why a rule holds for a dossier now, or which condition does not hold.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier, or knows no rule, of that id.</exception>
    public RuleExplanation Explain(string dossierId, string ruleId)
    {
        var rule = _context.Catalogue.Find(ruleId) ?? throw new KeyNotFoundException($"The catalogue has no rule {ruleId}.");
        return RuleExplanation.Of(rule, Find(dossierId), Now, _context);
    }

    private static ReviewOptions Watching(ReviewOptions? options, LocalDateTime start)
    {
        options ??= ReviewOptions.Default;
        return options.WatchedSince is null ? options with { WatchedSince = start } : options;
    }

    private void Acknowledge(AcknowledgementBook acknowledgements)
    {
        if (!ReferenceEquals(acknowledgements, _context.Acknowledgements))
        {
            _context = _context.With(acknowledgements);
            _evaluation = new(_context);
        }
    }

    private Dossier Find(string dossierId) => _places.TryGetValue(dossierId, out var place)
        ? _watched[place].Dossier!
        : throw new KeyNotFoundException($"The monitor holds no dossier {dossierId}.");

    private int PlaceOf(Dossier dossier)
    {
        if (_places.TryGetValue(dossier.Id, out var place))
        {
            return place;
        }

        if (!_free.TryPop(out place))
        {
            place = _watched.Count;
            _watched.Add(default);
        }

        _places.Add(dossier.Id, place);
        return place;
    }

    private void PassAll(LocalDateTime until, ref MonitorChanges? changes)
    {
        while (_standing.Next is { } moment && moment <= until)
        {
            Pass(moment, ref changes);
            changes ??= new(_snapshot);
            _standing.Pass(moment, changes, _context);
        }

        Pass(until, ref changes);
    }

    private void Stand(ReviewOptions? options, MonitorChanges changes)
    {
        foreach (var assessment in options?.Assessments ?? [])
        {
            _standing.Put(assessment, changes, Now, _context);
        }

        foreach (var duty in options?.Duties ?? [])
        {
            _standing.Put(duty, changes, Now, _context);
        }
    }

    // Every appointment until a moment, in order; the units are settled once all of one moment is in.
    private void Pass(LocalDateTime until, ref MonitorChanges? changes)
    {
        LocalDateTime? reached = null;
        while (_book.TryTake(until, out var appointment))
        {
            changes ??= new(_snapshot);
            if (reached is { } moment && moment < appointment.Moment)
            {
                changes.Settle(_ledger, moment);
            }

            reached = appointment.Moment;
            Look(appointment.Place, appointment.Moment, changes);
        }

        if (reached is { } last)
        {
            changes!.Settle(_ledger, last);
        }
    }

    private void TurnMonth(MonitorChanges changes)
    {
        foreach (var unit in _ledger.Units)
        {
            changes.Touch(unit);
        }

        _ledger = new(_context, _ledger.Month.Next);
        for (var place = 0; place < _watched.Count; place++)
        {
            if (_watched[place] is { Dossier: { } dossier, Part.IsNothing: false } watched)
            {
                var part = _ledger.Carry(watched.Part);
                _watched[place] = watched with { Part = part };
                _ledger.Add(dossier, part);
            }
        }

        changes.Settle(_ledger, _ledger.Month.OpensAt);
    }

    private void Withdraw(int place, MonitorChanges changes)
    {
        if (_watched[place] is { Dossier: { } dossier, Part.IsNothing: false } watched)
        {
            _ledger.Remove(dossier, watched.Part);
            changes.Touch(dossier.ResolvingUnit);
            _watched[place] = watched with { Part = default };
        }
    }

    private void Look(int place, LocalDateTime at, MonitorChanges changes)
    {
        var dossier = _watched[place].Dossier!;
        var next = _evaluation.Run(dossier, at, out var entry);
        changes.Replace(dossier.Id, _evaluation.Findings, _evaluation.Notices, at);
        var part = _ledger.PartOf(entry, at);
        if (part != _watched[place].Part)
        {
            Withdraw(place, changes);
            _ledger.Add(dossier, part);
            changes.Touch(dossier.ResolvingUnit);
            _watched[place] = _watched[place] with { Part = part };
        }

        _book.Replace(place, next);
    }

    private ValueList<Change> Publish(MonitorChanges changes, LocalDateTime at)
    {
        changes.Settle(_ledger, at);
        Volatile.Write(ref _snapshot, changes.ToSnapshot(at));
        return changes.List;
    }
}
