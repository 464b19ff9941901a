using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Monitoring;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Simulation;

/// <summary>A ladder played over a past caseload (diễn tập): nobody is told, and it shows who would have been.</summary>
/// <param name="From">The moment at which it began.</param>
/// <param name="To">The moment at which it ended.</param>
/// <param name="Told">Who would have been told of what and when, in the order of the moments; each notice once.</param>
/// <param name="Days">How many notices each recipient would have had on each day, by recipient, then by day.</param>
/// <param name="IdleSteps">The steps that would have told nobody, by policy, then in the order of the ladder.</param>
public sealed record Rehearsal(LocalDateTime From, LocalDateTime To, ValueList<ToldNotice> Told, ValueList<RecipientDay> Days, ValueList<IdleStep> IdleSteps)
{
    /// <summary>
    /// What could not be worked out on the way, such as a due moment or a ladder that leads outside the calendar, in the order in which it was found, each once: nobody would have been
    /// told of such a dossier, or not at every step.
    /// </summary>
    public ValueList<Undetermined> Undetermined { get; init; } = [];

    /// <summary>The most notices that one recipient would have had on one day.</summary>
    public int MostInADay => Days.Count == 0 ? 0 : Days.Max(day => day.Notices);

    /// <summary>Plays the ladders of the policies. A notice that would have come before the beginning is told at it, as missed.</summary>
    /// <param name="dossiers">The dossiers with all that happened to them; each fact is known from its moment on.</param>
    /// <param name="calculator">How deadlines are computed.</param>
    /// <param name="from">The moment at which it begins.</param>
    /// <param name="to">The moment at which it ends, included.</param>
    /// <param name="options">The policies, the people and what was acknowledged; <see cref="ReviewOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">It would end before it begins.</exception>
    public static Rehearsal Play(
        IEnumerable<Dossier> dossiers, DeadlineCalculator calculator, LocalDateTime from, LocalDateTime to, ReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(calculator);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        options ??= ReviewOptions.Default;
        var monitor = new Monitor(calculator, from, options with { Catalogue = RuleCatalogue.Of(), UnitRules = [], Assessments = [], Duties = [] });
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<ToldNotice> told = [];
        List<Undetermined> undetermined = [];
        Take(monitor.Put(dossiers));

        // Day by day, so that what is told and taken back does not pile up.
        for (var day = from.Date.PlusDays(1); day <= to.Date; day = day.PlusDays(1))
        {
            Take(monitor.AdvanceTo(day.AtMidnight()));
        }

        Take(monitor.AdvanceTo(to));
        var idle = Idle(told, options, new(calculator, options.Policies, directory: options.Directory ?? options.Routing?.Directory));
        return new(from, to, ValueList.From(told), DaysOf(told), idle) { Undetermined = ValueList.From(undetermined) };

        // A system that remembers the ids tells once, also where a notice goes and comes back.
        void Take(ValueList<Change> changes)
        {
            foreach (var change in changes.AsSpan())
            {
                if (change.Kind != ChangeKind.Raised || !seen.Add(change.Conclusion.Id))
                {
                    continue;
                }

                if (change.Conclusion is Notice notice)
                {
                    told.Add(new(change.At, notice));
                }
                else if (change.Conclusion is Undetermined part)
                {
                    undetermined.Add(part);
                }
            }
        }
    }

    private static ValueList<RecipientDay> DaysOf(IEnumerable<ToldNotice> told) => ValueList.From(
        from day in told.GroupBy(item => item.At.Date)
        from digest in NoticeDigest.Of(day.Select(item => item.Notice))
        orderby digest.Person is null, digest.Person, digest.Unit, digest.Role, day.Key
        select new RecipientDay(digest.Person, digest.Role, digest.Unit, day.Key, digest.Notices.Count));

    private static ValueList<IdleStep> Idle(IEnumerable<ToldNotice> told, ReviewOptions options, RuleContext context)
    {
        var active = told.Select(item => (
            context.PolicyIndexOf(new(item.Notice.Dossier, default!)), IsOfStep: item.Notice.OfStep is not null, item.Notice.Step.Id)).ToHashSet();
        return ValueList.From(
            from policy in options.Policies.Policies.Index()
            from climbed in new[] { (policy.Item.Ladder, IsOfStep: false), (Ladder: policy.Item.StepLadder, IsOfStep: true) }
            where !climbed.IsOfStep || options.Processes.Count > 0
            from step in climbed.Ladder.Steps
            where !active.Contains((policy.Index, climbed.IsOfStep, step.Id))
            select new IdleStep(policy.Item.From, policy.Item.Scope, climbed.Ladder.Id, step));
    }
}
