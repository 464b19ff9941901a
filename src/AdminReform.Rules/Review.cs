using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>Checks a whole caseload at one moment (rà soát).</summary>
public static class Review
{
    /// <summary>Applies every rule to every dossier, counts them, and climbs the ladder for the open ones.</summary>
    /// <param name="caseload">The dossiers, as known at the moment.</param>
    /// <param name="at">The moment, on the wall clock of the office.</param>
    /// <param name="options">Policies, rules and what the counts count; <see cref="ReviewOptions.Default"/> when left out.</param>
    public static ReviewResult Run(Caseload caseload, LocalDateTime at, ReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        options ??= ReviewOptions.Default;
        var context = new RuleContext(caseload.Calculator, options);
        var ledger = new UnitLedger(context, ReportingPeriod.MonthOf(at.Date));
        List<Finding> findings = [];
        List<Notice> notices = [];
        foreach (ref readonly var entry in caseload.Entries)
        {
            foreach (var rule in context.RulesFor(entry))
            {
                if (rule.Conclude(entry, at, context) is { } finding)
                {
                    findings.Add(finding);
                }
            }

            LadderClimb.AddNotices(notices, entry, at, context);
            ledger.Add(entry.Dossier.ResolvingUnit, ledger.PartOf(entry, at));
        }

        return new(at, CaseloadCounts.Of(caseload, at, options.Counting), [.. findings], [.. notices],
            [.. ledger.Units.SelectMany(ledger.AlertsOf)], [.. options.Assessments.Select(PlanAlert.Of).OfType<PlanAlert>()]);
    }
}
