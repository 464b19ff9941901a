using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Reports;
using NodaTime;

namespace AdminReform.Rules.Alerts;

/// <summary>Keeps the counts of every unit for one statutory month; a dossier's part can be put in and taken out again.</summary>
internal sealed class UnitLedger(RuleContext context, ReportingPeriod month)
{
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);
    private readonly ReportingPeriod _before = ReportingPeriod.MonthOf(month.First.PlusDays(-1));
    private readonly LocalDate _closingFrom = month.Last.PlusDays(1 - context.Policies.At(month.Last).BulkLastDays);
    private readonly LocalDate _closingBeforeFrom = month.First.PlusDays(-context.Policies.At(month.First.PlusDays(-1)).BulkLastDays);

    internal ReportingPeriod Month => month;

    internal IEnumerable<string> Units => _tallies.Keys.Order(StringComparer.Ordinal);

    /// <summary>What a dossier adds to its unit at a moment of the month.</summary>
    internal UnitPart PartOf(in CaseloadEntry entry, LocalDateTime at) => PartOf(entry, new(entry), at);

    /// <summary>The same for a dossier whose facts are at hand.</summary>
    internal UnitPart PartOf(in CaseloadEntry entry, in CaseloadFacts facts, LocalDateTime at) =>
        PartOf(entry, facts, OnTimeCheck.Classify(facts, at, CountingPolicy.Default));

    /// <summary>The same for a dossier whose status under the default policy is known.</summary>
    internal UnitPart PartOf(in CaseloadEntry entry, in CaseloadFacts facts, OnTimeStatus status)
    {
        // Most dossiers of a caseload ended long ago.
        if (facts.HasEnded && facts.LatestOn < _closingBeforeFrom)
        {
            return default;
        }

        var resolved = status is OnTimeStatus.Early or OnTimeStatus.OnTime or OnTimeStatus.Late && IsInMonth(facts.SettledOn);
        var marks = (IsInMonth(facts.AcceptedOn) ? UnitMarks.Accepted : 0)
            | (resolved ? UnitMarks.Resolved : 0)
            | (resolved && status == OnTimeStatus.Late ? UnitMarks.ResolvedLate : 0)
            | (facts.IsOpen ? UnitMarks.Open : 0)
            | (status == OnTimeStatus.Overdue ? UnitMarks.Overdue : 0);
        return new(marks, facts.SettledOn is { } day && IsClosing(day) && entry.Dossier.ReadyAt is { } ready ? new(entry.Dossier.Id, ready) : null);
    }

    /// <summary>What is left of a part of the month before: what is open still counts; acceptances and results of the month are yet to come.</summary>
    internal UnitPart Carry(UnitPart former) =>
        new(former.Marks & (UnitMarks.Open | UnitMarks.Overdue), former.Closing is { } result && IsClosing(result.At.Date) ? result : null);

    internal void Add(Dossier dossier, UnitPart part) => Change(dossier, part, 1);

    internal void Add(UnitLedger other)
    {
        foreach (var (unit, theirs) in other._tallies)
        {
            var tally = TallyOf(unit);
            tally.Accepted += theirs.Accepted;
            tally.Resolved += theirs.Resolved;
            tally.ResolvedLate += theirs.ResolvedLate;
            tally.Open += theirs.Open;
            tally.Overdue += theirs.Overdue;
            tally.Closing.UnionWith(theirs.Closing);
        }
    }

    internal void Remove(Dossier dossier, UnitPart part) => Change(dossier, part, -1);

    internal UnitFacts FactsOf(string unit)
    {
        var tally = _tallies.TryGetValue(unit, out var found) ? found : new Tally();
        return new(unit, month, tally.Accepted, tally.Resolved, tally.ResolvedLate, tally.Open, tally.Overdue)
        {
            ClosingResults = [.. tally.Closing.Where(result => IsInMonth(result.At.Date))],
            Before = tally.Closing.Count > 0 && tally.Closing.Min!.At.Date < month.First
                ? new(unit, _before, 0, 0, 0, 0, 0) { ClosingResults = [.. tally.Closing.Where(result => result.At.Date < month.First)] }
                : null,
        };
    }

    internal IEnumerable<UnitAlert> AlertsOf(string unit)
    {
        var facts = FactsOf(unit);
        foreach (var rule in context.UnitRules)
        {
            if (UnitAlert.Of(rule, facts, context) is { } alert)
            {
                yield return alert;
            }
        }
    }

    private bool IsInMonth(LocalDate? date) => date is { } day && month.Contains(day);

    private bool IsClosing(LocalDate date) => (_closingFrom <= date && date <= month.Last) || (_closingBeforeFrom <= date && date < month.First);

    private void Change(Dossier dossier, UnitPart part, int by)
    {
        if (part.IsNothing)
        {
            return;
        }

        var tally = TallyOf(dossier.ResolvingUnit);
        tally.Accepted += part.Marks.HasFlag(UnitMarks.Accepted) ? by : 0;
        tally.Resolved += part.Marks.HasFlag(UnitMarks.Resolved) ? by : 0;
        tally.ResolvedLate += part.Marks.HasFlag(UnitMarks.ResolvedLate) ? by : 0;
        tally.Open += part.Marks.HasFlag(UnitMarks.Open) ? by : 0;
        tally.Overdue += part.Marks.HasFlag(UnitMarks.Overdue) ? by : 0;
        if (part.Closing is { } result)
        {
            _ = by > 0 ? tally.Closing.Add(result) : tally.Closing.Remove(result);
        }
    }

    private Tally TallyOf(string unit)
    {
        if (!_tallies.TryGetValue(unit, out var tally))
        {
            _tallies.Add(unit, tally = new());
        }

        return tally;
    }

    private sealed class Tally
    {
        internal readonly SortedSet<ClosingResult> Closing = new(ClosingResult.InOrder);
        internal int Accepted;
        internal int Resolved;
        internal int ResolvedLate;
        internal int Open;
        internal int Overdue;
    }
}
