using AdminReform.Dossiers;
using AdminReform.Plans;
using AdminReform.Reports;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Monitoring;
using NodaTime;
using NRules;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>A caseload in a session of NRules: takes what happens to it and the passing of time, and holds what follows as facts.</summary>
/// <remarks>
/// <para>
/// The facts are one <see cref="WatchedDossier"/> for each dossier of which anything is known, one <see cref="WatchedUnit"/> for each unit, one
/// <see cref="WatchedTarget"/> for each target and one <see cref="WatchedDuty"/> for each duty; each <see cref="Conclusion"/> is linked to the
/// match that led to it and goes with it. At every moment they are what <see cref="Review"/> would conclude from scratch.
/// </para>
/// <para>
/// There is no clock among the facts. The session keeps the next moment of every dossier, as <see cref="Monitor"/> does, and gives NRules only
/// those whose moment has come, moment after moment, so that rules see on the way whatever comes and goes.
/// </para>
/// <para>One thread at a time, as NRules has it.</para>
/// </remarks>
public sealed class AdminReformSession
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rules;
    private readonly Dictionary<string, int> _unitRules;
    private readonly List<Watched> _watched = [];
    private readonly List<WatchedDossier?> _facts = [];
    private readonly Stack<int> _free = new();
    private readonly Dictionary<string, WatchedUnit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WatchedTarget> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WatchedDuty> _duties = new(StringComparer.Ordinal);
    private readonly DutyBook _dutyBook = new();
    private readonly SortedSet<string> _touchedUnits = new(StringComparer.Ordinal);
    private readonly AppointmentBook _book;
    private RuleContext _context;
    private Evaluation _evaluation;
    private UnitLedger _ledger;

    internal AdminReformSession(RuleContext context, ISession session, LocalDateTime start)
    {
        _context = context.WatchedFrom(start);
        _evaluation = new(_context);
        _ledger = new(context, ReportingPeriod.MonthOf(start.Date));
        _book = new(_watched);
        _rules = Ranks(context.Catalogue.Rules.Select(rule => rule.Id));
        _unitRules = Ranks(context.UnitRules.Select(rule => rule.Id));
        Rules = session;
        Now = start;
    }

    /// <summary>
    /// The session of NRules, for its events and for facts of an integrator's own; after adding some, fire it. The facts of this library are not
    /// for others to insert, update or retract.
    /// </summary>
    public ISession Rules { get; }

    /// <summary>The moment that the session has reached.</summary>
    public LocalDateTime Now { get; private set; }

    /// <summary>How many dossiers it holds, those of which nothing is known yet included.</summary>
    public int Count => _places.Count;

    /// <summary>The findings that hold now, by dossier and then in the order of the catalogue. Reads every fact.</summary>
    public IEnumerable<Finding> Findings => Rules.Query<Finding>().AsEnumerable()
        .OrderBy(finding => finding.Subject, StringComparer.Ordinal).ThenBy(finding => _rules[finding.Rule.Id]);

    /// <summary>The notices whose moment has come for dossiers that are open now, by dossier, then by moment. Reads every fact.</summary>
    public IEnumerable<Notice> Notices => Rules.Query<Notice>().AsEnumerable()
        .OrderBy(notice => notice.Subject, StringComparer.Ordinal).ThenBy(notice => notice.Since).ThenBy(notice => notice.Id, StringComparer.Ordinal);

    /// <summary>What the counts of units give rise to, by unit and then in the order of the rules. Reads every fact.</summary>
    public IEnumerable<UnitAlert> UnitAlerts => Rules.Query<UnitAlert>().AsEnumerable()
        .OrderBy(alert => alert.Subject, StringComparer.Ordinal).ThenBy(alert => _unitRules[alert.Rule.Id]);

    /// <summary>The targets that need attention, by target. Reads every fact.</summary>
    public IEnumerable<PlanAlert> PlanAlerts => Rules.Query<PlanAlert>().AsEnumerable().OrderBy(alert => alert.Subject, StringComparer.Ordinal);

    /// <summary>The duties that are overdue, by duty. Reads every fact.</summary>
    public IEnumerable<DutyAlert> DutyAlerts => Rules.Query<DutyAlert>().AsEnumerable().OrderBy(alert => alert.Subject, StringComparer.Ordinal);

    /// <summary>The notices whose moment has come for duties that are not done, by duty, then by moment. Reads every fact.</summary>
    public IEnumerable<DutyNotice> DutyNotices => Rules.Query<DutyNotice>().AsEnumerable()
        .OrderBy(notice => notice.Subject, StringComparer.Ordinal).ThenBy(notice => notice.Since).ThenBy(notice => notice.Id, StringComparer.Ordinal);

    /// <summary>Adds dossiers, or replaces those that it holds under the same ids. Facts after <see cref="Now"/> count when their moment comes.</summary>
    /// <remarks>Every rule is asked once before anything changes: where one throws, the session is as it was.</remarks>
    public void Put(params IEnumerable<Dossier> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        Look[] looks = [.. dossiers.Select(dossier => LookAt(dossier, Now))];
        var work = new Work(Rules);
        foreach (var look in looks)
        {
            var place = PlaceOf(look.Dossier);
            Withdraw(place);
            _watched[place] = _watched[place] with { Dossier = look.Dossier };
            Take(place, look, work);
        }

        Settle(work);
    }

    /// <summary>Adds an event to a dossier that it holds, as history that really happened.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public void Record(string dossierId, DossierEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var dossier = _watched[Find(dossierId)].Dossier!;
        Put(Dossier.Replay(dossier.Header, dossier.Events.With(happened)));
    }

    /// <summary>Takes the acknowledgement of a notice, and clears what it stops. One whose moment is to come counts from then on.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public void Acknowledge(Acknowledgement acknowledgement)
    {
        ArgumentNullException.ThrowIfNull(acknowledgement);
        var dossier = _watched[Find(acknowledgement.DossierId)].Dossier!;
        Acknowledge(_context.Acknowledgements.With(acknowledgement));
        Put(dossier);
    }

    /// <summary>Lets a dossier go, with all that was concluded and acknowledged about it.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public void Remove(string dossierId)
    {
        var place = Find(dossierId);
        _places.Remove(dossierId);
        Acknowledge(_context.Acknowledgements.Without(dossierId));
        Withdraw(place);
        _book.Replace(place, null);
        _watched[place] = _watched[place] with { Dossier = null };
        _free.Push(place);
        var work = new Work(Rules);
        Replace(place, null, work);
        Settle(work);
    }

    /// <summary>Adds duties, or replaces those that it holds under the same ids. One that is done is put again with its <see cref="Duty.DoneAt"/>.</summary>
    public void PutDuties(params IEnumerable<Duty> duties)
    {
        ArgumentNullException.ThrowIfNull(duties);
        var work = new Work(Rules);
        foreach (var duty in duties)
        {
            LookAgain(duty, work);
        }

        Settle(work);
    }

    /// <summary>Lets a duty go, with all that was concluded about it.</summary>
    /// <exception cref="KeyNotFoundException">It holds no duty of that id.</exception>
    public void RemoveDuty(string id)
    {
        Forget(_duties, id, "duty");
        _dutyBook.Remove(id);
    }

    /// <summary>Takes how targets stand, in the place of what it was told of the same targets before.</summary>
    public void PutAssessments(params IEnumerable<TargetAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        var work = new Work(Rules);
        foreach (var assessment in assessments)
        {
            Replace(_targets, assessment.Target, new WatchedTarget(assessment), work);
        }

        Settle(work);
    }

    /// <summary>Lets a target go, with all that was concluded about it.</summary>
    /// <exception cref="KeyNotFoundException">It was told nothing of that target.</exception>
    public void RemoveAssessment(string target) => Forget(_targets, target, "assessment of");

    /// <summary>Lets time pass. The rules fire at every moment on the way at which something changes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before <see cref="Now"/>.</exception>
    public void AdvanceTo(LocalDateTime moment)
    {
        if (moment < Now)
        {
            throw new ArgumentOutOfRangeException(nameof(moment), moment, $"The session has already reached {Now:uuuu-MM-dd'T'HH:mm:ss}.");
        }

        while (_ledger.Month.ClosesAt < moment)
        {
            Pass(_ledger.Month.ClosesAt);
            TurnMonth();
        }

        Pass(moment);
        Now = moment;
    }

    private static Dictionary<string, int> Ranks(IEnumerable<string> ids) =>
        ids.Select((id, rank) => (id, rank)).ToDictionary(StringComparer.Ordinal);

    // The rules do not look at acknowledgements, only the ladder does, and its notices come with each look.
    private void Acknowledge(AcknowledgementBook acknowledgements)
    {
        _context = _context.With(acknowledgements);
        _evaluation = new(_context);
    }

    private int Find(string dossierId) => _places.TryGetValue(dossierId, out var place)
        ? place
        : throw new KeyNotFoundException($"The session holds no dossier {dossierId}.");

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
            _facts.Add(null);
        }

        _places.Add(dossier.Id, place);
        return place;
    }

    private void Pass(LocalDateTime until)
    {
        while (_dutyBook.FirstUntil(until) is { } duty)
        {
            PassDossiers(_dutyBook.Next!.Value);
            Now = _dutyBook.Next!.Value;
            var work = new Work(Rules);
            LookAgain(duty, work);
            Settle(work);
        }

        PassDossiers(until);
    }

    // The dossiers of one moment are given to NRules together.
    private void PassDossiers(LocalDateTime until)
    {
        Work? work = null;
        while (_book.TryTake(until, out var appointment))
        {
            if (work is not null && Now < appointment.Moment)
            {
                Settle(work);
                work = null;
            }

            work ??= new(Rules);
            Now = appointment.Moment;
            Take(appointment.Place, LookAt(_watched[appointment.Place].Dossier!, Now), work);
        }

        if (work is not null)
        {
            Settle(work);
        }
    }

    private void TurnMonth()
    {
        _touchedUnits.UnionWith(_units.Keys);
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

        Now = _ledger.Month.OpensAt;
        Settle(new(Rules));
    }

    private void Withdraw(int place)
    {
        if (_watched[place] is { Dossier: { } dossier, Part.IsNothing: false } watched)
        {
            _ledger.Remove(dossier, watched.Part);
            _touchedUnits.Add(dossier.ResolvingUnit);
            _watched[place] = watched with { Part = default };
        }
    }

    // Asks every rule outside of NRules first: for the next moment, and so that no condition throws within.
    private Look LookAt(Dossier dossier, LocalDateTime at)
    {
        var next = _evaluation.Run(dossier, at, out var entry);
        var fact = entry.Dossier.Events.Count == 0 ? null : new WatchedDossier(entry, at, [.. _evaluation.Notices]);
        return new(dossier, fact, _ledger.PartOf(entry, at), next);
    }

    private void Take(int place, in Look look, Work work)
    {
        Replace(place, look.Fact, work);
        if (look.Part != _watched[place].Part)
        {
            Withdraw(place);
            _ledger.Add(look.Dossier, look.Part);
            _touchedUnits.Add(look.Dossier.ResolvingUnit);
            _watched[place] = _watched[place] with { Part = look.Part };
        }

        _book.Replace(place, look.Next);
    }

    private void LookAgain(Duty duty, Work work)
    {
        Replace(_duties, duty.Id, new WatchedDuty(duty, Now, DutyNotice.All([duty], Now, _context)), work);
        _dutyBook.Put(duty, Now, _context);
    }

    private static void Replace<TFact>(Dictionary<string, TFact> facts, string key, TFact fact, Work work)
        where TFact : class, IIdentityProvider
    {
        work.Replace(facts.GetValueOrDefault(key), fact);
        facts[key] = fact;
    }

    private void Forget<TFact>(Dictionary<string, TFact> facts, string key, string kind)
        where TFact : class, IIdentityProvider
    {
        if (!facts.Remove(key, out var fact))
        {
            throw new KeyNotFoundException($"The session holds no {kind} {key}.");
        }

        var work = new Work(Rules);
        work.Replace(fact, null);
        Settle(work);
    }

    private void Replace(int place, WatchedDossier? fact, Work work)
    {
        work.Replace(_facts[place], fact);
        _facts[place] = fact;
    }

    private void Settle(Work work)
    {
        foreach (var unit in _touchedUnits)
        {
            Replace(_units, unit, new WatchedUnit(_ledger.FactsOf(unit)), work);
        }

        _touchedUnits.Clear();
        work.Do();
    }

    private readonly record struct Look(Dossier Dossier, WatchedDossier? Fact, UnitPart Part, LocalDateTime? Next);
}
