using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Lint;

/// <summary>Looks for what is lawful in a policy and yet cannot be meant: what never fires, what overlaps, what lies beyond a limit, what is no longer law.</summary>
/// <remarks>
/// A step lies beyond a limit when it would come before the acceptance however the days off fall; the engine then tells it at once. Limits in
/// calendar units are taken at the most working days that they could hold, so what is reported is certain, and nothing else is.
/// </remarks>
public static class PolicyLint
{
    /// <summary>Looks at policies; the paths are those of the JSON document that holds them in the order of their days.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="catalogue">The rules; <see cref="RuleCatalogue.Default"/> when left out.</param>
    /// <param name="unitRules">The rules about units; <see cref="UnitRules.All"/> when left out.</param>
    /// <param name="regimes">The regimes; <see cref="Regimes.Known"/> when left out.</param>
    /// <param name="limits">The limits in use; left out, nothing is held against them.</param>
    /// <param name="directory">The people; left out, ladders are not held against them.</param>
    /// <param name="processes">The processes in use; left out, the ladder of steps is not held against limits.</param>
    public static ValueList<Problem> Run(
        PolicyHistory policies,
        RuleCatalogue? catalogue = null,
        ValueList<UnitRule>? unitRules = null,
        Regimes? regimes = null,
        IEnumerable<TimeLimit>? limits = null,
        AgencyDirectory? directory = null,
        IEnumerable<InternalProcess>? processes = null)
    {
        ArgumentNullException.ThrowIfNull(policies);
        List<Problem> problems = [];
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
            var period = new PolicyPeriod(history[i], i, ends[i], problems);
            ScopeLint.Run(period, policies, directory);
            RuleLint.Run(period, catalogue ?? RuleCatalogue.Default, unitRules ?? UnitRules.All, regimes ?? Regimes.Known);
            LadderLint.Run(period, inUse, ofSteps, directory);
            if (former.TryGetValue(history[i].Scope, out var before) && history[i] == before with { From = history[i].From })
            {
                period.Add(
                    "policy.lint.policy-repeats", "Chính sách lặp lại nguyên văn chính sách trước", "The policy says what the one before it says", "from");
            }

            former[history[i].Scope] = history[i];
        }

        return ValueList.From(problems);
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
