using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Reports;
using NodaTime;

namespace AdminReform.Rules.Alerts;

/// <summary>Keeps the counts of every unit for one statutory month; a dossier's part can be put in and taken out again.</summary>
internal sealed class UnitLedger(RuleContext context, ReportingPeriod month)
{
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    internal ReportingPeriod Month => month;

    internal IEnumerable<string> Units => _tallies.Keys.Order(StringComparer.Ordinal);

    /// <summary>What a dossier adds to its unit at a moment of the month.</summary>
    internal UnitPart PartOf(in CaseloadEntry entry, LocalDateTime at) =>
        PartOf(entry, OnTimeCheck.Classify(entry, at, CountingPolicy.Default));

    /// <summary>The same for a dossier whose status under the default policy is known.</summary>
    internal UnitPart PartOf(in CaseloadEntry entry, OnTimeStatus status)
    {
        var resolved = status is OnTimeStatus.Early or OnTimeStatus.OnTime or OnTimeStatus.Late && IsInMonth(entry.Dossier.ReadyAt);
        return (IsInMonth(entry.Dossier.AcceptedAt) ? UnitPart.Accepted : 0)
            | (resolved ? UnitPart.Resolved : 0)
            | (resolved && status == OnTimeStatus.Late ? UnitPart.ResolvedLate : 0)
            | (entry.IsOpen ? UnitPart.Open : 0)
            | (status == OnTimeStatus.Overdue ? UnitPart.Overdue : 0);
    }

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
        }
    }

    internal void Remove(Dossier dossier, UnitPart part) => Change(dossier, part, -1);

    internal UnitFacts FactsOf(string unit)
    {
        var tally = _tallies.TryGetValue(unit, out var found) ? found : new Tally();
        return new(unit, month, tally.Accepted, tally.Resolved, tally.ResolvedLate, tally.Open, tally.Overdue);
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

    private bool IsInMonth(LocalDateTime? moment) => moment is { } at && month.First <= at.Date && at.Date <= month.Last;

    private void Change(Dossier dossier, UnitPart part, int by)
    {
        if (part == UnitPart.None)
        {
            return;
        }

        var tally = TallyOf(dossier.ResolvingUnit);
        tally.Accepted += part.HasFlag(UnitPart.Accepted) ? by : 0;
        tally.Resolved += part.HasFlag(UnitPart.Resolved) ? by : 0;
        tally.ResolvedLate += part.HasFlag(UnitPart.ResolvedLate) ? by : 0;
        tally.Open += part.HasFlag(UnitPart.Open) ? by : 0;
        tally.Overdue += part.HasFlag(UnitPart.Overdue) ? by : 0;
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
        internal int Accepted;
        internal int Resolved;
        internal int ResolvedLate;
        internal int Open;
        internal int Overdue;
    }
}
