using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Engine;
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
/// <para>
/// A call that throws, in a lazy source or in a rule of others, has changed nothing: called again, it finds all of it.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var monitor = new Monitor(DeadlineCalculator.VietnamCivilService, new LocalDateTime(2026, 7, 1, 8, 0));
/// monitor.Put(Dossier.Replay(
///     new DossierHeader("H26.12-260701-0001", "1.001193", "one-stop", "tư pháp", "hộ tịch", Channel.Counter),
///     [new Accepted(new LocalDateTime(2026, 7, 1, 9, 0), TimeLimit.WorkingDays(5))]));
///
/// while (monitor.NextMoment is { } next &amp;&amp; next &lt; new LocalDateTime(2026, 7, 11, 0, 0))
/// {
///     foreach (var change in monitor.AdvanceTo(next))
///     {
///         Console.WriteLine(change);
///     }
/// }
/// </code>
/// </example>
public sealed class Monitor
{
    private const int MostPassedOver = 1_000;

    private readonly Watch _watch;
    private MonitorSnapshot _snapshot;

    /// <summary>A monitor without dossiers.</summary>
    /// <remarks>What the duties and assessments of the options give rise to at the start stands in its first snapshot.</remarks>
    /// <param name="calculator">How deadlines are computed.</param>
    /// <param name="start">The moment at which it begins.</param>
    /// <param name="options">Policies and rules; <see cref="ReviewOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The moment is outside the years 1901 to 8999.</exception>
    public Monitor(DeadlineCalculator calculator, LocalDateTime start, ReviewOptions? options = null)
    {
        options ??= ReviewOptions.Default;
        _watch = new(options.RulesWith(calculator), start);
        _snapshot = MonitorSnapshot.Empty(start);
        Tell(changes => _watch.Put(options.Duties, options.Assessments, changes));
    }

    /// <summary>The moment that the monitor has reached.</summary>
    public LocalDateTime Now => _watch.Now;

    /// <summary>
    /// The next moment at which time alone could change anything, the turn of a statutory month and duties included; <see langword="null"/> where nothing is to
    /// come. Until then, the moment itself excluded, nothing comes and goes; when it has come, something need not.
    /// </summary>
    /// <remarks>It is at hand, whatever the size of the caseload: what a timer of a host waits for.</remarks>
    public LocalDateTime? NextMoment => _watch.NextMoment is var next && next < Watched.Never ? next : null;

    /// <summary>How many dossiers it holds.</summary>
    public int Count => _watch.Count;

    /// <summary>What holds since the last change; for any thread.</summary>
    public MonitorSnapshot Snapshot => Volatile.Read(ref _snapshot);

    /// <summary>Adds dossiers, or replaces those that it holds under the same ids. Facts after <see cref="Now"/> count when their moment comes.</summary>
    /// <exception cref="ArgumentException">A dossier is <see langword="null"/>.</exception>
    public ValueList<Change> Put(params IEnumerable<Dossier> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        return Tell(changes => _watch.Put(dossiers, changes));
    }

    /// <summary>Adds an event to a dossier that it holds, as history that really happened.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public ValueList<Change> Record(string dossierId, DossierEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Tell(changes => _watch.Record(dossierId, happened, changes));
    }

    /// <summary>Adds events to dossiers that it holds, in their order and as one: each dossier is looked at once, with all of them.</summary>
    /// <remarks>
    /// What the first of them alone would have raised and the next cleared again is not told. Told one by one it is; what holds in the end is the same.
    /// </remarks>
    /// <exception cref="KeyNotFoundException">It holds no dossier of an id; nothing has changed.</exception>
    public ValueList<Change> Record(params IEnumerable<DossierFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Tell(changes => _watch.Record(facts.Select(fact => (fact.DossierId, fact.Happened)), changes));
    }

    /// <summary>
    /// Lets go of the dossiers that have ended, of which nothing holds, nothing is to come while no fact is added, and which count in no unit any more.
    /// </summary>
    /// <remarks>
    /// Nothing changes by it. It looks at every dossier, so a host calls it now and then, such as after the turn of a month. A dossier to which something happens
    /// after all is put again, whole.
    /// </remarks>
    /// <returns>Their ids, in the order of the alphabet.</returns>
    public ValueList<string> LetGo()
    {
        var former = _snapshot.ByDossier;
        return _watch.LetGo(id => !former.ContainsKey(id));
    }

    /// <summary>Takes the acknowledgement of a notice, and clears what it stops. One whose moment is to come counts from then on.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public ValueList<Change> Acknowledge(Acknowledgement acknowledgement)
    {
        ArgumentNullException.ThrowIfNull(acknowledgement);
        return Tell(changes => _watch.Acknowledge(acknowledgement, changes));
    }

    /// <summary>
    /// Looks ahead, and passes over moments at which nothing would come or go: what a host asks for before it writes down when it is to be woken.
    /// </summary>
    /// <remarks>Nothing changes by it but <see cref="NextMoment"/>. It looks at a thousand dossiers at most, each at a moment of its own; what it has not come to is not passed over.</remarks>
    /// <returns><see cref="NextMoment"/>, afterwards: the turn of a month and the moments of duties are never passed over, nor those at which a dossier counts otherwise in its unit.</returns>
    public LocalDateTime? FindNextChange()
    {
        _watch.PassOver(MostPassedOver);
        return NextMoment;
    }

    /// <summary>Lets a dossier go, with all that was concluded and acknowledged about it.</summary>
    /// <exception cref="KeyNotFoundException">It holds no dossier of that id.</exception>
    public ValueList<Change> Remove(string dossierId) => Tell(changes => _watch.Remove(dossierId, changes));

    /// <summary>Adds duties, or replaces those that it holds under the same ids. One that is done is put again with its <see cref="Duty.DoneAt"/>.</summary>
    public ValueList<Change> PutDuties(params IEnumerable<Duty> duties)
    {
        ArgumentNullException.ThrowIfNull(duties);
        return Tell(changes => _watch.Put(duties, [], changes));
    }

    /// <summary>Lets a duty go, with all that was concluded about it.</summary>
    /// <exception cref="KeyNotFoundException">It holds no duty of that id.</exception>
    public ValueList<Change> RemoveDuty(string id) => Tell(changes => _watch.RemoveDuty(id, changes));

    /// <summary>Takes how targets stand, in the place of what it was told of the same targets before.</summary>
    public ValueList<Change> PutAssessments(params IEnumerable<TargetAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return Tell(changes => _watch.Put([], assessments, changes));
    }

    /// <summary>Lets a target go, with all that was concluded about it.</summary>
    /// <exception cref="KeyNotFoundException">It was told nothing of that target.</exception>
    public ValueList<Change> RemoveAssessment(string target) => Tell(changes => _watch.RemoveTarget(target, changes));

    /// <summary>Lets time pass. Whatever comes and goes on the way is told in its order, in one step as in many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before <see cref="Now"/>, or outside the years 1901 to 8999.</exception>
    public ValueList<Change> AdvanceTo(LocalDateTime moment)
    {
        if (!_watch.TryPassQuietly(moment))
        {
            return Tell(changes => _watch.AdvanceTo(moment, changes));
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
        options ??= ReviewOptions.Default;
        var office = options.RulesWith(calculator);
        return Tell(changes => _watch.Use(office, options.Duties, options.Assessments, changes));
    }

    /// <summary>Says why a rule holds for a dossier now, or which condition does not hold.</summary>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="ruleId">The rule.</param>
    /// <param name="step">
    /// For a rule about steps, the id of the step or, after a return, its run such as <c>1.2#2</c>; left out, one for which it holds, and where it holds for none, the first that it looks at.
    /// </param>
    /// <exception cref="KeyNotFoundException">It holds no dossier, or knows no rule, of that id.</exception>
    public RuleExplanation Explain(string dossierId, string ruleId, string? step = null)
    {
        var rule = _watch.Office.Catalogue.Find(ruleId) ?? throw new KeyNotFoundException($"The catalogue has no rule {ruleId}.");
        return RuleExplanation.Of(rule, _watch.Find(dossierId), Now, _watch.Office, step);
    }

    private ValueList<Change> Tell(Action<MonitorChanges> act)
    {
        var changes = new MonitorChanges(_snapshot, _watch);
        act(changes);
        Volatile.Write(ref _snapshot, changes.ToSnapshot(Now));
        return changes.List;
    }
}
