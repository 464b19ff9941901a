using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Reports;
using AdminReform.Rules.Findings;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Units;

/// <summary>Keeps the counts of every unit for one statutory month; a dossier's part can be put in and taken out again.</summary>
internal sealed class UnitLedger(RuleContext context, ReportingPeriod month)
{
    private readonly Dictionary<string, UnitTally> _tallies = new(StringComparer.Ordinal);
    private readonly ReportingPeriod _before = ReportingPeriod.MonthOf(month.First.PlusDays(-1));
    private readonly LocalDate _closingFrom = month.Last.PlusDays(1 - context.Policies.At(month.Last).BulkLastDays);
    private readonly LocalDate _closingBeforeFrom = month.First.PlusDays(-context.Policies.At(month.First.PlusDays(-1)).BulkLastDays);

    internal ReportingPeriod Month => month;

    internal bool IsEmpty => _tallies.Count == 0;

    internal IEnumerable<string> Units => _tallies.Keys.Order(StringComparer.Ordinal);

    /// <summary>What a dossier adds to its unit at a moment of the month.</summary>
    /// <param name="entry">The dossier.</param>
    /// <param name="at">The moment.</param>
    /// <param name="steps">The steps of processes.</param>
    internal UnitPart PartOf(in CaseloadEntry entry, LocalDateTime at, StepsAtHand steps)
    {
        var facts = new CaseloadFacts(entry);
        var part = PartOf(entry, facts, OnTimeCheck.Classify(facts, at, CountingPolicy.Default));
        return StepsToCount(entry, facts, steps) is { } read && EndsOf(read) is { Count: > 0 } ends ? new(part.Marks, part.Closing, ends) : part;
    }

    /// <summary>The same but for its steps, where it is known how the dossier stands; most are told from the facts alone.</summary>
    /// <param name="entry">The dossier.</param>
    /// <param name="facts">Its facts.</param>
    /// <param name="status">Its status under the default policy.</param>
    internal UnitPart PartOf(in CaseloadEntry entry, in CaseloadFacts facts, OnTimeStatus status) => IsPast(facts)
        ? default
        : new(MarksOf(facts, status), facts.ReadyAt is { } ready && IsClosing(ready.Date) ? new(entry.Dossier.Id, ready) : null);

    /// <summary>The steps of a dossier, where some may have ended in the month: of one to which nothing happened in it none did.</summary>
    internal StepReading? StepsToCount(in CaseloadEntry entry, in CaseloadFacts facts, StepsAtHand steps) =>
        context.Processes is null || facts.LatestOn < month.First ? null : steps.Of(entry.Dossier);

    /// <summary>The run of a step that stands at a place, if it ended in the month.</summary>
    internal StepEnd? EndOf(StepReading steps, int place) => steps.Spans[place].End is { } end && IsInMonth(end.Date) ? steps.EndAt(place) : null;

    /// <summary>Adds the ends of steps in the month that a caseload has counted.</summary>
    internal void Add(StepNotes notes, CaseloadGroups groups)
    {
        foreach (var (ends, (ended, late)) in notes.Ends)
        {
            if (IsInMonth(ends.On))
            {
                TallyOf(groups[ends.Group].Unit).Add(ends.Procedure, ends.Step, ended, late);
            }
        }
    }

    /// <summary>What is left of a part of the month before: what is open still counts; acceptances and results of the month are yet to come, and so are ends of steps.</summary>
    internal UnitPart Carry(UnitPart former) =>
        new(former.Marks & (UnitMarks.Open | UnitMarks.Overdue), former.Closing is { } result && IsClosing(result.At.Date) ? result : null);

    internal void Add(Dossier dossier, in UnitPart part)
    {
        if (!part.IsNothing)
        {
            TallyOf(dossier.ResolvingUnit).Add(part);
        }
    }

    internal void Remove(Dossier dossier, in UnitPart part)
    {
        if (!part.IsNothing)
        {
            TallyOf(dossier.ResolvingUnit).Remove(part);
        }
    }

    internal void Add(UnitLedger other)
    {
        foreach (var (unit, tally) in other._tallies)
        {
            TallyOf(unit).Add(tally);
        }
    }

    /// <summary>The counts of a unit, to be added to.</summary>
    internal UnitTally TallyOf(string unit)
    {
        if (!_tallies.TryGetValue(unit, out var tally))
        {
            _tallies.Add(unit, tally = new());
        }

        return tally;
    }

    internal UnitFacts FactsOf(string unit)
    {
        var tally = _tallies.TryGetValue(unit, out var found) ? found : new UnitTally();
        var closing = tally.Closing;
        var before = 0;
        while (before < closing.Length && closing[before].At.Date < month.First)
        {
            before++;
        }

        return new(unit, month, tally.Accepted, tally.Resolved, tally.ResolvedLate, tally.Open, tally.Overdue)
        {
            ClosingResults = [.. closing[before..]],
            Steps = tally.Steps,
            Before = before > 0 ? new(unit, _before, 0, 0, 0, 0, 0) { ClosingResults = [.. closing[..before]] } : null,
        };
    }

    // It ended too long ago to add anything, as most dossiers of a caseload did.
    private bool IsPast(in CaseloadFacts facts) => facts.HasEnded && facts.LatestOn < _closingBeforeFrom;

    private ValueList<StepEnd> EndsOf(StepReading steps)
    {
        List<StepEnd>? ends = null;
        for (var place = 0; place < steps.Spans.Length; place++)
        {
            if (EndOf(steps, place) is { } end)
            {
                (ends ??= []).Add(end);
            }
        }

        return ends is null ? [] : ValueList.From(ends);
    }

    private UnitMarks MarksOf(in CaseloadFacts facts, OnTimeStatus status)
    {
        var resolved = status is OnTimeStatus.Early or OnTimeStatus.OnTime or OnTimeStatus.Late && IsInMonth(facts.SettledOn);
        return (IsInMonth(facts.AcceptedOn) ? UnitMarks.Accepted : 0)
            | (resolved ? UnitMarks.Resolved : 0)
            | (resolved && status == OnTimeStatus.Late ? UnitMarks.ResolvedLate : 0)
            | (facts.IsOpen ? UnitMarks.Open : 0)
            | (status == OnTimeStatus.Overdue ? UnitMarks.Overdue : 0);
    }

    private bool IsInMonth(LocalDate? date) => date is { } day && month.Contains(day);

    private bool IsClosing(LocalDate date) => (_closingFrom <= date && date <= month.Last) || (_closingBeforeFrom <= date && date < month.First);
}
