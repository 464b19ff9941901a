using AdminReform.Reports;
using AdminReform.Rules.Units;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>The dossiers under watch by place, the looks to come, and the counts of units; all that a call changes can be taken back.</summary>
internal sealed class DossierBook
{
    // What a call of many changes needs is not held on to.
    private const int MostFormerKept = 4_096;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Watched> _watched = [];
    private readonly Stack<int> _free = new();
    private readonly LookPlan _plan;
    private readonly SortedSet<string> _changedUnits = new(StringComparer.Ordinal);

    // What stood at the places that the call has changed, in order, and the places at which nothing did: no call lets a dossier go and takes one in.
    private readonly List<(int Place, Watched Former)> _former = [];
    private readonly List<int> _come = [];

    internal DossierBook(UnitLedger ledger)
    {
        _plan = new(_watched);
        Ledger = ledger;
        MonthAtBeginning = ledger.Month;
    }

    internal int Count => _places.Count;

    internal UnitLedger Ledger { get; private set; }

    /// <summary>The month of the ledger when the call began.</summary>
    internal ReportingPeriod MonthAtBeginning { get; private set; }

    /// <summary>The moment of the next look; <see cref="Watched.Never"/> when there is none to come.</summary>
    internal LocalDateTime Next => _plan.Next;

    /// <summary>The place of the next look, after <see cref="Next"/> was asked.</summary>
    internal int NextPlace => _plan.NextPlace;

    internal Watched this[int place] => _watched[place];

    internal bool TryFind(string dossierId, out int place) => _places.TryGetValue(dossierId, out place);

    /// <summary>The place of a dossier, or a free one for it.</summary>
    internal int PlaceFor(string dossierId)
    {
        if (!_places.TryGetValue(dossierId, out var place) && !_free.TryPeek(out place))
        {
            place = _watched.Count;
            _watched.Add(Watched.Nothing);
            _free.Push(place);
        }

        return place;
    }

    /// <summary>Makes room for changes to come, so that those of a caseload are not copied again and again while they grow in number.</summary>
    internal void Expect(int changes)
    {
        if (_watched.Count == 0)
        {
            _watched.EnsureCapacity(changes);
            _places.EnsureCapacity(changes);
            _come.EnsureCapacity(changes);
        }
    }

    /// <summary>The dossiers that have ended, are not to be looked at again, and count in no unit.</summary>
    internal IEnumerable<string> Past() =>
        from watched in _watched
        where watched.Next == Watched.Never && watched.Part.IsNothing
        select watched.Dossier into dossier
        where dossier is { HasEnded: true }
        select dossier.Id;

    /// <summary>The one way by which anything about a dossier changes.</summary>
    internal void Set(int place, in Watched watched)
    {
        var former = _watched[place];
        if (former.Dossier is null)
        {
            _come.Add(place);
        }
        else
        {
            _former.Add((place, former));
        }

        Enter(place, watched);
        if (former.Part != watched.Part || former.Dossier?.ResolvingUnit != watched.Dossier?.ResolvingUnit)
        {
            Tally(former, isAdded: false);
            Tally(watched, isAdded: true);
        }

        _plan.Add(place);
    }

    /// <summary>The units whose counts have changed since they were last taken, by name.</summary>
    internal string[] TakeChangedUnits()
    {
        if (_changedUnits.Count == 0)
        {
            return [];
        }

        string[] units = [.. _changedUnits];
        _changedUnits.Clear();
        return units;
    }

    /// <summary>Carries what still counts into the ledger of the next month.</summary>
    internal void Turn(UnitLedger ledger) => Recount(ledger, ledger.Carry);

    /// <summary>Counts into another ledger of the same month once every dossier is looked at again.</summary>
    /// <returns>The places of the dossiers.</returns>
    internal IEnumerable<int> CountAnew(UnitLedger ledger)
    {
        Recount(ledger, _ => default);
        return Enumerable.Range(0, _watched.Count).Where(place => _watched[place].Dossier is not null);
    }

    /// <summary>Keeps what has changed: from here on the next call begins.</summary>
    internal void Keep()
    {
        MonthAtBeginning = Ledger.Month;
        _changedUnits.Clear();
        Forget(_former);
        Forget(_come);
    }

    /// <summary>Takes back what has changed since the call began.</summary>
    /// <param name="ledger">An empty ledger of the month at the beginning.</param>
    internal void Restore(UnitLedger ledger)
    {
        for (var row = _former.Count - 1; row >= 0; row--)
        {
            var (place, former) = _former[row];
            Enter(place, former);
            _plan.Add(place);
        }

        // The last first, so that a call that is made again finds the same places in the same order.
        foreach (var place in Enumerable.Reverse(_come))
        {
            Enter(place, Watched.Nothing);
        }

        Ledger = ledger;
        foreach (var watched in _watched)
        {
            Tally(watched, isAdded: true);
        }

        Keep();
    }

    private static void Forget<T>(List<T> former)
    {
        former.Clear();
        if (former.Capacity > MostFormerKept)
        {
            former.Capacity = 0;
        }
    }

    private void Recount(UnitLedger ledger, Func<UnitPart, UnitPart> carry)
    {
        _changedUnits.UnionWith(Ledger.Units);
        Ledger = ledger;
        for (var place = 0; place < _watched.Count; place++)
        {
            if (_watched[place] is { Part.IsNothing: false } watched)
            {
                _former.Add((place, watched));
                Tally(_watched[place] = watched with { Part = carry(watched.Part) }, isAdded: true);
            }
        }
    }

    private void Enter(int place, in Watched watched)
    {
        var former = _watched[place].Dossier;
        _watched[place] = watched;
        if (former is null && watched.Dossier is { } come)
        {
            _places.Add(come.Id, place);
            _free.Pop();
        }
        else if (former is not null && watched.Dossier is null)
        {
            _places.Remove(former.Id);
            _free.Push(place);
        }
    }

    private void Tally(in Watched watched, bool isAdded)
    {
        if (watched is not { Dossier: { } dossier, Part.IsNothing: false })
        {
            return;
        }

        _changedUnits.Add(dossier.ResolvingUnit);
        if (isAdded)
        {
            Ledger.Add(dossier, watched.Part);
        }
        else
        {
            Ledger.Remove(dossier, watched.Part);
        }
    }
}
