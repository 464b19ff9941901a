using AdminReform.Dossiers;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using NodaTime;
using NRules;

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
/// <para>
/// A call that throws, in a lazy source, a rule of the catalogue or an action of others, has changed nothing: called again, it does all of it. Actions
/// that ran before the one that threw run again.
/// </para>
/// <para>One thread at a time, as NRules has it.</para>
/// </remarks>
/// <example>
/// <code>
/// var session = rules.Open(start);
/// session.Put(dossiers);
/// session.Record("H26.12-0001", new ResultReady(moment));
/// session.PutDuties(duties);
/// session.PutAssessments(assessments);
/// session.AdvanceTo(later);
/// var findings = session.Findings;
/// var letters = session.Rules.Query&lt;Letter>();
/// </code>
/// </example>
public sealed class AdminReformSession : IDisposable
{
    private readonly Dictionary<string, int> _rules;
    private readonly Dictionary<string, int> _unitRules;
    private readonly Watch _watch;
    private readonly SessionWatcher _watcher;
    private readonly OwnFacts _own;
    private readonly IDisposable? _scope;
    private bool _isBroken;

    internal AdminReformSession(OfficeRules office, OwnRules own, ISession session, LocalDateTime start, IDisposable? scope = null)
    {
        _watch = new(office, start, keepsAnswers: true);
        _own = new(own.Joins);
        _watcher = new(session, _watch, _own, own.ShowsEveryCondition);
        _scope = scope;
        _rules = Ranks(office.Catalogue.Rules.Select(rule => rule.Id));
        _unitRules = Ranks(office.UnitRules.Select(rule => rule.Id));
        Rules = session;
        if (office.ClockGrain is not null)
        {
            _watcher.Ticked(_watch.LastTick);
            Tell(_watcher.Settled);
        }
    }

    /// <summary>
    /// The session of NRules, for its events and for facts of an integrator's own; after adding some, fire it. The facts of this library are not
    /// for others to insert, update or retract.
    /// </summary>
    public ISession Rules { get; }

    /// <summary>The moment that the session has reached.</summary>
    public LocalDateTime Now => _watch.Now;

    /// <summary>How many dossiers it holds, those of which nothing is known yet included.</summary>
    public int Count => _watch.Count;

    /// <summary>The findings that hold now, by dossier and then in the order of the catalogue. Reads every fact.</summary>
    public IEnumerable<Finding> Findings => Rules.Query<Finding>().AsEnumerable()
        .OrderBy(finding => finding.Subject, StringComparer.Ordinal).ThenBy(finding => _rules[finding.Rule.Id]);

    /// <summary>The notices whose moment has come for dossiers that are open now, by dossier, then by moment. Reads every fact.</summary>
    public IEnumerable<Notice> Notices => Rules.Query<Notice>().AsEnumerable()
        .OrderBy(notice => notice.Subject, StringComparer.Ordinal).ThenBy(notice => notice.Since).ThenBy(notice => notice.Id, StringComparer.Ordinal);

    /// <summary>What cannot be worked out, by dossier. Reads every fact.</summary>
    public IEnumerable<Undetermined> Undetermined => Rules.Query<Undetermined>().AsEnumerable()
        .OrderBy(part => part.Subject, StringComparer.Ordinal).ThenBy(part => part.Id, StringComparer.Ordinal);

    /// <summary>What the counts of units give rise to, by unit and then in the order of the rules. Reads every fact.</summary>
    public IEnumerable<UnitAlert> UnitAlerts => Rules.Query<UnitAlert>().AsEnumerable()
        .OrderBy(alert => alert.Subject, StringComparer.Ordinal).ThenBy(alert => _unitRules[alert.Rule.Id]);

    /// <summary>The targets that need attention, by target. Reads every fact.</summary>
    public IEnumerable<PlanAlert> PlanAlerts => Rules.Query<PlanAlert>().AsEnumerable().OrderBy(alert => alert.Subject, StringComparer.Ordinal).ThenBy(alert => alert.Id, StringComparer.Ordinal);

    /// <summary>The duties that are overdue, by duty. Reads every fact.</summary>
    public IEnumerable<DutyAlert> DutyAlerts => Rules.Query<DutyAlert>().AsEnumerable().OrderBy(alert => alert.Subject, StringComparer.Ordinal);

    /// <summary>The notices whose moment has come for duties that are not done, by duty, then by moment. Reads every fact.</summary>
    public IEnumerable<DutyNotice> DutyNotices => Rules.Query<DutyNotice>().AsEnumerable()
        .OrderBy(notice => notice.Subject, StringComparer.Ordinal).ThenBy(notice => notice.Since).ThenBy(notice => notice.Id, StringComparer.Ordinal);

    /// <summary>The duties about which something cannot be worked out, by duty. Reads every fact.</summary>
    public IEnumerable<UndeterminedDuty> UndeterminedDuties => Rules.Query<UndeterminedDuty>().AsEnumerable().OrderBy(part => part.Subject, StringComparer.Ordinal);

    /// <summary>Adds dossiers, or replaces those that it holds under the same ids. Facts after <see cref="Now"/> count when their moment comes.</summary>
    /// <exception cref="ArgumentException">A dossier is <see langword="null"/>.</exception>
    public void Put(params IEnumerable<Dossier> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        Tell(() => _watch.Put(dossiers, _watcher));
    }

    /// <summary>Adds an event to a dossier that it holds, as history that really happened.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public void Record(string dossierId, DossierEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        Tell(() => _watch.Record(dossierId, happened, _watcher));
    }

    /// <summary>Takes the acknowledgement of a notice, and clears what it stops. One whose moment is to come counts from then on.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public void Acknowledge(Acknowledgement acknowledgement)
    {
        ArgumentNullException.ThrowIfNull(acknowledgement);
        Tell(() => _watch.Acknowledge(acknowledgement, _watcher));
    }

    /// <summary>Lets a dossier go, with all that was concluded and acknowledged about it.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public void Remove(string dossierId) => Tell(() => _watch.Remove(dossierId, _watcher));

    /// <summary>Adds duties, or replaces those that it holds under the same ids. One that is done is put again with its <see cref="Duty.DoneAt"/>.</summary>
    public void PutDuties(params IEnumerable<Duty> duties)
    {
        ArgumentNullException.ThrowIfNull(duties);
        Tell(() => _watch.Put(duties, [], _watcher));
    }

    /// <summary>Lets a duty go, with all that was concluded about it.</summary>
    /// <exception cref="KeyNotFoundException">It holds no duty of that id.</exception>
    public void RemoveDuty(string id) => Tell(() => _watch.RemoveDuty(id, _watcher));

    /// <summary>Takes how targets stand, in the place of what it was told of the same targets before.</summary>
    public void PutAssessments(params IEnumerable<TargetAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        Tell(() => _watch.Put([], assessments, _watcher));
    }

    /// <summary>Lets a target go, with all that was concluded about it.</summary>
    /// <exception cref="KeyNotFoundException">It was told nothing of that target.</exception>
    public void RemoveAssessment(string target) => Tell(() => _watch.RemoveTarget(target, _watcher));

    /// <summary>Lets time pass. The rules fire at every moment on the way at which something changes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before <see cref="Now"/>, or outside the years 1901 to 8999.</exception>
    public void AdvanceTo(LocalDateTime moment) => Tell(() => _watch.AdvanceTo(moment, _watcher));

    /// <summary>
    /// Adds facts of the integrator's own that are joined with dossiers (<see cref="OwnRules.Join"/>), or replaces those that are the same; the dossiers
    /// that they belong to are told again.
    /// </summary>
    /// <exception cref="InvalidOperationException">The type is not joined.</exception>
    public void PutOwn<TFact>(params IEnumerable<TFact> facts)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(facts);
        Tell(() => TellOwn(facts.Select(fact => _own.Put(typeof(TFact), fact))));
    }

    /// <summary>Lets facts of the integrator's own go.</summary>
    /// <exception cref="KeyNotFoundException">It holds no such fact.</exception>
    public void RemoveOwn<TFact>(params IEnumerable<TFact> facts)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(facts);
        Tell(() => TellOwn(facts.Select(fact => _own.Remove(typeof(TFact), fact))));
    }

    /// <summary>Ends the scope of the services that it was opened with, where it has one of its own.</summary>
    public void Dispose() => _scope?.Dispose();

    private static Dictionary<string, int> Ranks(IEnumerable<string> ids) =>
        ids.Select((id, rank) => (id, rank)).ToDictionary(StringComparer.Ordinal);

    private void TellOwn(IEnumerable<IEnumerable<string>> touched)
    {
        foreach (var dossier in touched.SelectMany(dossiers => dossiers).ToHashSet(StringComparer.Ordinal))
        {
            if (_watcher.Facts.Find<WatchedDossier>(dossier) is { } fact)
            {
                _watcher.Facts.Put(fact.With(_own.Of(fact.Dossier)));
            }
        }

        _watcher.Settled();
    }

    private void Tell(Action act)
    {
        if (_isBroken)
        {
            throw new InvalidOperationException("The session could not be put back as it was. Open another one with the same dossiers; conclusions keep their ids.");
        }

        try
        {
            act();
        }
        catch (Exception exception)
        {
            _own.TakeBack();
            TakeBack(exception);
            if (EqualYields.Explain(exception) is { } explained)
            {
                _isBroken = EqualYields.BreaksTheSession(exception);
                throw explained;
            }

            throw;
        }

        _own.Keep();
        _watcher.Facts.Keep();
    }

    private void TakeBack(Exception cause)
    {
        try
        {
            _watcher.Facts.TakeBack();
        }
        catch (Exception failed)
        {
            _isBroken = true;
            throw new InvalidOperationException(
                $"{EqualYields.Explain(cause)?.Message ?? cause.Message} The session could not be put back as it was and takes no more: open another one.",
                new AggregateException(cause, failed));
        }
    }
}
