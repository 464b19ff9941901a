using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>A review of some of the dossiers; parts put together in order make the whole.</summary>
internal sealed class ReviewPart(RuleContext context, LocalDateTime at, CountingPolicy counting)
{
    private readonly int[] _counts = new int[(int)OnTimeStatus.Undetermined + 1];

    internal List<Finding> Findings { get; } = [];

    internal List<Notice> Notices { get; } = [];

    internal UnitLedger Ledger { get; } = new(context, ReportingPeriod.MonthOf(at.Date));

    internal CaseloadCounts Counts => CaseloadCounts.Of(_counts);

    internal void Add(in CaseloadEntry entry)
    {
        foreach (var rule in context.RulesFor(entry))
        {
            if (rule.Conclude(entry, at, context) is { } finding)
            {
                Findings.Add(finding);
            }
        }

        LadderClimb.AddNotices(Notices, entry, at, context);
        _counts[(int)OnTimeCheck.Classify(entry, at, counting)]++;
        Ledger.Add(entry.Dossier.ResolvingUnit, Ledger.PartOf(entry, at));
    }

    internal void Append(ReviewPart next)
    {
        Findings.AddRange(next.Findings);
        Notices.AddRange(next.Notices);
        Ledger.Add(next.Ledger);
        for (var status = 0; status < _counts.Length; status++)
        {
            _counts[status] += next._counts[status];
        }
    }
}
