using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>Checks a whole caseload at one moment (rà soát).</summary>
public static class Review
{
    /// <summary>Applies every rule of a catalogue to every dossier, counts them, and climbs the ladder for the open ones.</summary>
    /// <param name="caseload">The dossiers, as known at the moment.</param>
    /// <param name="at">The moment, on the wall clock of the office.</param>
    /// <param name="policy">The office's own thresholds; <see cref="RulePolicy.Default"/> when left out.</param>
    /// <param name="catalogue">The rules; <see cref="RuleCatalogue.Default"/> when left out.</param>
    /// <param name="counting">What the counts count; <see cref="CountingPolicy.Default"/> when left out.</param>
    public static ReviewResult Run(
        Caseload caseload,
        LocalDateTime at,
        RulePolicy? policy = null,
        RuleCatalogue? catalogue = null,
        CountingPolicy? counting = null)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        var context = new RuleContext(caseload.Calculator, policy ?? RulePolicy.Default);
        var rules = (catalogue ?? RuleCatalogue.Default).Rules.AsSpan();
        List<Finding> findings = [];
        List<Notice> notices = [];
        foreach (ref readonly var entry in caseload.Entries)
        {
            foreach (var rule in rules)
            {
                if (rule.Conclude(entry, at, context) is { } finding)
                {
                    findings.Add(finding);
                }
            }

            LadderClimb.AddNotices(notices, entry, at, context);
        }

        return new(at, CaseloadCounts.Of(caseload, at, counting ?? CountingPolicy.Default), [.. findings], [.. notices]);
    }
}
