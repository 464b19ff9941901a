using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>A review of some of the dossiers; parts in order make the whole.</summary>
internal sealed class ReviewPart(RuleContext context, LocalDateTime at, CountingPolicy counting)
{
    private readonly int[] _counts = new int[(int)OnTimeStatus.Undetermined + 1];

    private readonly bool _isDefault = counting == CountingPolicy.Default;

    internal List<Finding> Findings { get; } = [];

    internal List<Notice> Notices { get; } = [];

    internal UnitLedger Ledger { get; } = new(context, ReportingPeriod.MonthOf(at.Date));

    internal CaseloadCounts Counts => CaseloadCounts.Of(_counts);

    internal void Add(in CaseloadEntry entry, in CaseloadFacts facts)
    {
        var status = OnTimeCheck.Classify(facts, at, counting);
        _counts[(int)status]++;
        Ledger.Add(entry.Dossier, _isDefault ? Ledger.PartOf(entry, facts, status) : Ledger.PartOf(entry, facts, at));
        if (facts.HasEnded && !context.IncludeEnded)
        {
            return;
        }

        foreach (var rule in context.RulesFor(entry))
        {
            if (rule.Conclude(entry, at, context) is { } finding)
            {
                Findings.Add(finding);
            }
        }

        LadderClimb.AddNotices(Notices, entry, at, context);
    }

    /// <summary>Adds the counts of another part to these.</summary>
    internal void Count(ReviewPart next)
    {
        Ledger.Add(next.Ledger);
        for (var status = 0; status < _counts.Length; status++)
        {
            _counts[status] += next._counts[status];
        }
    }
}
