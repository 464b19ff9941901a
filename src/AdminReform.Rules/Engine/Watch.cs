using AdminReform.Dossiers;
using AdminReform.Plans;
using AdminReform.Reports;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>
/// Keeps dossiers, the looks to come, the counts of units, targets and duties, and tells a watcher what it sees. One thread at a time.
/// </summary>
/// <remarks>A call that throws, in whatever code of others runs in it, has changed nothing: called again, it does all of it.</remarks>
internal sealed partial class Watch
{
    private readonly DossierBook _book;
    private StandingFacts _standing = StandingFacts.None;
    private readonly bool _keepsAnswers;
    private DossierLook _look;
    private LocalDateTime _tick;

    internal Watch(OfficeRules office, LocalDateTime start, bool keepsAnswers = false)
    {
        MomentRange.Check(start);
        Now = start;
        Office = Since(office, start);
        _keepsAnswers = keepsAnswers;
        _look = new(Office, keepsAnswers);
        _tick = office.ClockGrain is { } grain ? start.PlusNanoseconds(-(start.TimeOfDay.NanosecondOfDay % grain.ToInt64Nanoseconds())) : start;
        _book = new(LedgerOf(ReportingPeriod.MonthOf(start.Date)));
    }

    internal LocalDateTime Now { get; private set; }

    /// <summary>The last moment at which the clock ticked.</summary>
    internal LocalDateTime LastTick => _tick;

    internal int Count => _book.Count;

    internal OfficeRules Office { get; private set; }

    /// <exception cref="KeyNotFoundException">There is no dossier of that id.</exception>
    internal Dossier Find(string dossierId) => _book[PlaceOf(dossierId)].Dossier!;

    internal void Put(IEnumerable<Dossier> dossiers, IWatcher watcher)
    {
        // A lazy source is code of others, and is read before anything changes.
        Dossier[] all = [.. dossiers];
        if (Array.IndexOf(all, null) is >= 0 and var index)
        {
            throw new ArgumentException($"The dossier at {index} is null.", nameof(dossiers));
        }

        Do(watcher, () =>
        {
            _book.Expect(all.Length);
            watcher.Expect(all.Length);
            foreach (var dossier in all)
            {
                Look(_book.PlaceFor(dossier.Id), dossier, watcher);
            }
        });
    }

    internal void Record(string dossierId, DossierEvent happened, IWatcher watcher)
    {
        var dossier = Find(dossierId);
        Put([Dossier.Replay(dossier.Header, dossier.Events.With(happened))], watcher);
    }

    internal void Record(IEnumerable<(string DossierId, DossierEvent Happened)> facts, IWatcher watcher)
    {
        var told = new Dictionary<string, List<DossierEvent>>(StringComparer.Ordinal);
        foreach (var (id, happened) in facts)
        {
            ArgumentNullException.ThrowIfNull(happened);
            if (!told.TryGetValue(id, out var events))
            {
                told.Add(id, events = [.. Find(id).Events]);
            }

            events.Add(happened);
        }

        Put(told.Select(dossier => Dossier.Replay(Find(dossier.Key).Header, dossier.Value)), watcher);
    }

    /// <summary>Lets go of the dossiers that are past, and of what was acknowledged about them.</summary>
    /// <param name="isAllowed">Whether nothing stands that was concluded about one.</param>
    internal ValueList<string> LetGo(Func<string, bool> isAllowed)
    {
        string[] past = [.. _book.Past().Where(isAllowed).Order(StringComparer.Ordinal)];
        var acknowledgements = Office.Ladder.Acknowledgements;
        foreach (var id in past)
        {
            acknowledgements = acknowledgements.Without(id);
            _book.Set(PlaceOf(id), Watched.Nothing);
        }

        Acknowledge(acknowledgements);
        _book.Keep();
        return [.. past];
    }

    internal void Acknowledge(Acknowledgement acknowledgement, IWatcher watcher)
    {
        var place = PlaceOf(acknowledgement.DossierId);
        Do(watcher, () =>
        {
            Acknowledge(Office.Ladder.Acknowledgements.With(acknowledgement));
            Look(place, _book[place].Dossier!, watcher);
        });
    }

    internal void Remove(string dossierId, IWatcher watcher)
    {
        var place = PlaceOf(dossierId);
        Do(watcher, () =>
        {
            Acknowledge(Office.Ladder.Acknowledgements.Without(dossierId));
            _book.Set(place, Watched.Nothing);
            watcher.Looked(dossierId, null, Now);
        });
    }

    internal void Put(IEnumerable<Duty> duties, IEnumerable<TargetAssessment> assessments, IWatcher watcher)
    {
        Duty[] allDuties = [.. duties];
        TargetAssessment[] allAssessments = [.. assessments];
        Do(watcher, () => Stand(allDuties, allAssessments, watcher));
    }

    internal void RemoveDuty(string id, IWatcher watcher)
    {
        Require(_standing.Duties.ContainsKey(id), "duty", id);
        Do(watcher, () =>
        {
            _standing = _standing.WithoutDuty(id);
            watcher.Owed(id, null, Now);
        });
    }

    internal void RemoveTarget(string target, IWatcher watcher)
    {
        Require(_standing.Targets.ContainsKey(target), "target", target);
        Do(watcher, () =>
        {
            _standing = _standing.WithoutTarget(target);
            watcher.Assessed(target, null, Now);
        });
    }

    /// <summary>Lets time pass if nothing comes or goes on the way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before the one reached, or outside the years 1901 to 8999.</exception>
    internal bool TryPassQuietly(LocalDateTime moment)
    {
        MomentRange.Check(moment);
        if (moment < Now)
        {
            throw new ArgumentOutOfRangeException(nameof(moment), moment, $"The moment {Now:uuuu-MM-dd'T'HH:mm:ss} has been reached already.");
        }

        if (_book.Ledger.Month.ClosesAt < moment || NextLook <= moment)
        {
            return false;
        }

        Now = moment;
        return true;
    }

    /// <summary>Lets time pass; whatever comes and goes on the way is told moment after moment.</summary>
    internal void AdvanceTo(LocalDateTime moment, IWatcher watcher)
    {
        if (!TryPassQuietly(moment))
        {
            Do(watcher, () => Pass(moment, watcher));
        }
    }

    /// <summary>Goes on with other rules; everything is looked at again. What was acknowledged and told stays.</summary>
    internal void Use(OfficeRules office, IEnumerable<Duty> duties, IEnumerable<TargetAssessment> assessments, IWatcher watcher) => Do(watcher, () =>
    {
        var acknowledged = office.Ladder.Acknowledgements.With(Office.Ladder.Acknowledgements);
        Office = Since(office, Office.Ladder.WatchedSince!.Value);
        Acknowledge(acknowledged);
        foreach (var place in _book.CountAnew(LedgerOf(_book.Ledger.Month)))
        {
            Look(place, _book[place].Dossier!, watcher);
        }

        Stand(_standing.Duties.Values.Select(item => item.Duty), _standing.Targets.Values, watcher);
        Stand(duties, assessments, watcher);
    });

    /// <summary>The next moment at which anything could change without a fact; <see cref="Watched.Never"/> when nothing does any more.</summary>
    internal LocalDateTime NextMoment => _book.Ledger.IsEmpty ? NextLook : LocalDateTime.Min(NextLook, _book.Ledger.Month.Next.OpensAt);

    private LocalDateTime NextLook => LocalDateTime.Min(NextTick, LocalDateTime.Min(_book.Next, _standing.Next));

    private LocalDateTime NextTick => Office.ClockGrain is { } grain ? _tick.PlusNanoseconds(grain.ToInt64Nanoseconds()) : Watched.Never;

    private static OfficeRules Since(OfficeRules office, LocalDateTime start) =>
        office.Ladder.WatchedSince is null ? office.On(office.Ladder with { WatchedSince = start }) : office;

    private static void Require(bool isHeld, string kind, string id)
    {
        if (!isHeld)
        {
            throw new KeyNotFoundException($"No {kind} {id} is under watch.");
        }
    }

    private UnitLedger LedgerOf(ReportingPeriod month) => new(Office.Context, month);

    private int PlaceOf(string dossierId)
    {
        Require(_book.TryFind(dossierId, out var place), "dossier", dossierId);
        return place;
    }

    // All or nothing.
    private void Do(IWatcher watcher, Action act)
    {
        var (office, look, standing, now, tick) = (Office, _look, _standing, Now, _tick);
        try
        {
            act();
            TellUnits(watcher);
            watcher.Settled();
            _book.Keep();
        }
        catch
        {
            (Office, _look, _standing, Now, _tick) = (office, look, standing, now, tick);
            _book.Restore(LedgerOf(_book.MonthAtBeginning));
            throw;
        }
    }

    private void Look(int place, Dossier dossier, IWatcher watcher)
    {
        var next = _look.At(Now, dossier);
        _book.Set(place, new(dossier, next ?? Watched.Never, _book.Ledger.PartOf(_look.Entry, Now, _look.Steps)));
        watcher.Looked(dossier.Id, _look, Now);
    }

    private void Look(Duty duty, IWatcher watcher)
    {
        _standing = _standing.With(duty, Now, Office.Ladder);
        watcher.Owed(duty.Id, duty, Now);
    }

    private void Stand(IEnumerable<Duty> duties, IEnumerable<TargetAssessment> assessments, IWatcher watcher)
    {
        foreach (var assessment in assessments)
        {
            _standing = _standing.With(assessment);
            watcher.Assessed(assessment.Target, assessment, Now);
        }

        foreach (var duty in duties)
        {
            Look(duty, watcher);
        }
    }

    private void Pass(LocalDateTime until, IWatcher watcher)
    {
        while (true)
        {
            var next = NextLook;
            if (_book.Ledger.Month.ClosesAt is var closing && closing < until && closing < next)
            {
                _book.Turn(LedgerOf(_book.Ledger.Month.Next));
                Now = _book.Ledger.Month.OpensAt;
                TellUnits(watcher);
            }
            else if (next <= until)
            {
                LookAt(next, watcher);
            }
            else
            {
                Now = until;
                return;
            }

            watcher.Settled();
        }
    }

    // The clock, dossiers, the units that they change, duties: told in this order.
    private void LookAt(LocalDateTime moment, IWatcher watcher)
    {
        Now = moment;
        if (NextTick == moment)
        {
            _tick = moment;
            watcher.Ticked(moment);
        }

        while (_book.Next == moment)
        {
            var place = _book.NextPlace;
            Look(place, _book[place].Dossier!, watcher);
        }

        TellUnits(watcher);
        while (_standing.Next == moment)
        {
            Look(_standing.First, watcher);
        }
    }

    // The units whose counts have changed, once the dossiers of a moment are in.
    private void TellUnits(IWatcher watcher)
    {
        foreach (var unit in _book.TakeChangedUnits())
        {
            watcher.Counted(_book.Ledger.FactsOf(unit), Now);
        }
    }

    // The rules do not look at acknowledgements, only the ladder does.
    private void Acknowledge(AcknowledgementBook acknowledgements)
    {
        Office = Office.On(Office.Ladder with { Acknowledgements = acknowledgements });
        _look = new(Office, _keepsAnswers);
    }
}
