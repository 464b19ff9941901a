using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Lint;

/// <summary>Looks for what is lawful in a policy and yet cannot be meant: what never fires, what overlaps, what lies beyond a limit, what is no longer law.</summary>
/// <remarks>
/// A step lies beyond a limit when it would come before the acceptance however the days off fall; the engine then tells it at once. Limits in
/// calendar units are taken at the most working days that they could hold, so what is reported is certain, and nothing else is. Rules are held against
/// regimes, steps against limits and recipients against holdings 10,000,000 times in all; from there on it says so (<c>policy.lint.complex</c>).
/// </remarks>
public static class PolicyLint
{
    private const int MostLooks = 10_000_000;

    /// <summary>Looks at policies; the paths are those of the JSON document that holds them in the order of their days.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="catalogue">The rules; <see cref="RuleCatalogue.Default"/> when left out.</param>
    /// <param name="unitRules">The rules about units; <see cref="UnitRules.All"/> when left out.</param>
    /// <param name="regimes">The regimes; <see cref="Regimes.Known"/> when left out.</param>
    /// <param name="limits">The limits in use; left out, nothing is held against them.</param>
    /// <param name="directory">The people; left out, ladders are not held against them.</param>
    /// <param name="processes">The processes in use; left out, the ladder of steps is not held against limits.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed; one more then tells the number of the rest (<c>problems.more</c>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    public static ValueList<Problem> Run(
        PolicyHistory policies,
        RuleCatalogue? catalogue = null,
        ValueList<UnitRule>? unitRules = null,
        Regimes? regimes = null,
        IEnumerable<TimeLimit>? limits = null,
        AgencyDirectory? directory = null,
        IEnumerable<InternalProcess>? processes = null,
        int maximumProblems = ProblemList.Usual)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        var (problems, looks) = (new ProblemList(maximumProblems), new Looks(MostLooks));
        var rules = new RuleLint(catalogue ?? RuleCatalogue.Default, unitRules ?? UnitRules.All, regimes ?? Regimes.Known);
        var reach = directory is null ? null : new LadderReach(directory, looks);
        var (history, inUse) = (policies.Policies, ValueList.From((limits ?? []).Distinct()));
        ValueList<TimeLimit> ofSteps =
        [
            .. (from process in processes ?? []
                from version in process.Versions
                from @case in version.Cases
                from step in version.Steps
                select step.Limit.TimeUnder(@case.Whole)?.AsLimit).OfType<TimeLimit>().Distinct(),
        ];
        var (ends, former) = (EndsOf(history), new Dictionary<PolicyScope, RulePolicy>());
        for (var i = 0; i < history.Count; i++)
        {
            var period = new PolicyPeriod(history[i], i, ends[i], problems, looks);
            ScopeLint.Run(period, policies, directory);
            rules.Run(period);
            LadderLint.Run(period, inUse, ofSteps, reach);
            if (former.TryGetValue(history[i].Scope, out var before) && history[i] == before with { From = history[i].From })
            {
                period.Add(
                    "policy.lint.policy-repeats", "Chính sách lặp lại nguyên văn chính sách trước", "The policy says what the one before it says", "from");
            }

            former[history[i].Scope] = history[i];
            if (looks.AreSpent)
            {
                period.AddEnd();
                break;
            }
        }

        return problems.ToList();
    }

    // The first day of the next policy of the same scope.
    private static LocalDate?[] EndsOf(ValueList<RulePolicy> history)
    {
        var ends = new LocalDate?[history.Count];
        Dictionary<PolicyScope, LocalDate> next = [];
        for (var i = history.Count - 1; i >= 0; i--)
        {
            ends[i] = next.TryGetValue(history[i].Scope, out var from) ? from : null;
            next[history[i].Scope] = history[i].From;
        }

        return ends;
    }
}
