using AdminReform.Calendars;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>Where the days of a caseload went, by step, unit and role (điểm nghẽn): the most working time first.</summary>
/// <remarks>
/// Each of the three accounts for every run of every step, so that each adds up to <see cref="Total"/> without remainder. What lies before the first step
/// of a dossier or between two belongs to none. Immutable.
/// </remarks>
public sealed class Bottlenecks
{
    private static readonly IReadOnlyDictionary<string, Duration> NothingUsual = new Dictionary<string, Duration>();

    private readonly Dictionary<(string Process, Validity Version), IReadOnlyDictionary<string, Duration>> _usual;

    private Bottlenecks(TimeTally total, IEnumerable<StepTally> steps, IEnumerable<UnitTally> units, IEnumerable<OwnerTally> owners)
    {
        Total = total;
        BySteps =
        [
            .. steps.OrderByDescending(tally => tally.Time.Working).ThenBy(tally => tally.Process, StringComparer.Ordinal)
                .ThenBy(tally => tally.Version.From).ThenBy(tally => tally.Step.Id, StringComparer.Ordinal),
        ];
        ByUnits = [.. units.OrderByDescending(tally => tally.Time.Working).ThenBy(tally => tally.Unit, StringComparer.Ordinal)];
        ByOwners = [.. owners.OrderByDescending(tally => tally.Time.Working).ThenBy(tally => tally.Owner?.ToString(), StringComparer.Ordinal)];
        _usual = BySteps.GroupBy(tally => (tally.Process, tally.Version)).ToDictionary(
            group => group.Key,
            IReadOnlyDictionary<string, Duration> (group) => group.Where(tally => tally.Time.Usual is not null).ToDictionary(tally => tally.Step.Id, tally => tally.Time.Usual!.Value));
    }

    /// <summary>All runs of all steps.</summary>
    public TimeTally Total { get; }

    /// <summary>By step of each version of each process.</summary>
    public ValueList<StepTally> BySteps { get; }

    /// <summary>By unit, whatever the role in it.</summary>
    public ValueList<UnitTally> ByUnits { get; }

    /// <summary>By role in a unit.</summary>
    public ValueList<OwnerTally> ByOwners { get; }

    /// <summary>Adds up the runs of a caseload.</summary>
    /// <param name="runs">One run of a process for each dossier, all as known at their moment.</param>
    public static Bottlenecks Of(IEnumerable<ProcessRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var total = new TimeCount();
        var steps = new Dictionary<(string Process, Validity Version, string Step), (ProcessStep Step, TimeCount Time)>();
        // A step may have no owner, and null is no key.
        var owners = new Dictionary<ValueTuple<StepOwner?>, TimeCount>();
        var units = new Dictionary<ValueTuple<string?>, TimeCount>();
        foreach (var run in runs)
        {
            foreach (var round in run.Rounds)
            {
                var time = Measured(run, round);
                total.Add(run, round, time);
                OfStep(run, round.Step).Add(run, round, time);
                Of(owners, ValueTuple.Create(round.Step.Owner)).Add(run, round, time);
                Of(units, ValueTuple.Create(round.Step.Owner?.Unit)).Add(run, round, time);
            }
        }

        return new(
            total.ToTally(),
            steps.Select(pair => new StepTally(pair.Key.Process, pair.Key.Version, pair.Value.Step, pair.Value.Time.ToTally())),
            units.Select(pair => new UnitTally(pair.Key.Item1, pair.Value.ToTally())),
            owners.Select(pair => new OwnerTally(pair.Key.Item1, pair.Value.ToTally())));

        TimeCount OfStep(ProcessRun run, ProcessStep step)
        {
            var key = (run.Process.Id, run.Version.Validity, step.Id);
            if (!steps.TryGetValue(key, out var known))
            {
                steps.Add(key, known = (step, new TimeCount()));
            }

            return known.Time;
        }
    }

    /// <summary>The usual working time of the steps of a dossier's process in this caseload, as <see cref="ProcessRun.Outlook(IReadOnlyDictionary{string, Duration})"/> takes it.</summary>
    /// <returns>By the id of the step; a step that never ended in the caseload is not there.</returns>
    public IReadOnlyDictionary<string, Duration> UsualFor(ProcessRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return _usual.GetValueOrDefault((run.Process.Id, run.Version.Validity), NothingUsual);
    }

    /// <summary>Returns what all runs came to.</summary>
    public override string ToString() => Total.ToString();

    private static RoundTime? Measured(ProcessRun run, StepRound round)
    {
        try
        {
            return RoundTime.Of(run, round, run.Office.Time);
        }
        catch (OutsideCalendarException)
        {
            return null;
        }
    }

    private static TimeCount Of<T>(Dictionary<T, TimeCount> counts, T key)
        where T : notnull
    {
        if (!counts.TryGetValue(key, out var count))
        {
            counts.Add(key, count = new TimeCount());
        }

        return count;
    }
}
