using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Rules.Units;
using StepNotes = AdminReform.Processes.StepNotes;

namespace AdminReform.Rules.Engine;

/// <summary>A review of some of the dossiers; parts in order make the whole.</summary>
/// <param name="rules">The rules, at the moment of the review.</param>
/// <param name="counting">What the counts count.</param>
/// <param name="groups">The groups of the caseload, by which a unit is found without its text.</param>
/// <param name="notes">What the caseload keeps of the steps of its dossiers.</param>
internal sealed class ReviewPart(RulesAt rules, CountingPolicy counting, CaseloadGroups groups, StepNotes? notes)
{
    // With more groups than this, the tables of the parts would outgrow the caseload.
    private const int MostGroups = 4_096;

    private readonly UnitTally?[] _tallies = groups.Count <= MostGroups ? new UnitTally?[groups.Count] : [];
    private readonly int[] _counts = new int[(int)OnTimeStatus.Undetermined + 1];
    private readonly bool _isDefault = counting == CountingPolicy.Default;
    private readonly Asking _asking = new(rules.Office, notes);

    /// <summary>The rules that hold, by their place among those of the policy, each with the place of its dossier in the caseload and of what it looks at.</summary>
    internal Rows<(int Place, int Rule, int Part)> Held { get; } = new();

    /// <summary>The steps of the ladder whose moment has come, by their place in it, each with the place of its dossier in the caseload and of what it was climbed for.</summary>
    internal Rows<(int Place, int Step, int For)> Climbed { get; } = new();

    /// <summary>What cannot be worked out, as <see cref="Asking.UndeterminedOf"/> states it, each with the place of its dossier in the caseload.</summary>
    internal Rows<(int Place, int What)> Undetermined { get; } = new();

    /// <summary>How many dossiers have ended and are not asked about.</summary>
    internal long EndedNotLookedAt { get; private set; }

    internal UnitLedger Ledger { get; } = new(rules.Office.Context, ReportingPeriod.MonthOf(rules.At.Date));

    internal CaseloadCounts Counts => CaseloadCounts.Of(_counts);

    internal void Add(int place, in CaseloadEntry entry, in CaseloadFacts facts)
    {
        var status = OnTimeCheck.Classify(facts, rules.At, counting);
        _counts[(int)status]++;
        var part = Ledger.PartOf(entry, facts, _isDefault ? status : OnTimeCheck.Classify(facts, rules.At, CountingPolicy.Default));
        if (!part.IsNothing)
        {
            TallyOf(place, entry).Add(part);
        }

        CountSteps(place, entry, facts);
        if (facts.HasEnded && !rules.Office.IncludeEnded)
        {
            EndedNotLookedAt++;
            if (facts.Due is not null)
            {
                return;
            }
        }

        _asking.Ask(entry, rules.At, rules);
        foreach (var (rule, of, _) in _asking.Held)
        {
            Held.Add((place, rule, of));
        }

        foreach (var step in _asking.Climbed)
        {
            Climbed.Add((place, step.Index, step.Place));
        }

        foreach (var what in _asking.Undetermined)
        {
            Undetermined.Add((place, what));
        }
    }

    /// <summary>Adds the counts of another part to these.</summary>
    internal void Count(ReviewPart next)
    {
        Ledger.Add(next.Ledger);
        EndedNotLookedAt += next.EndedNotLookedAt;
        for (var status = 0; status < _counts.Length; status++)
        {
            _counts[status] += next._counts[status];
        }
    }

    private void CountSteps(int place, in CaseloadEntry entry, in CaseloadFacts facts)
    {
        _asking.Steps.Place = place;
        if (notes?.HasEndsOf(place) == true || Ledger.StepsToCount(entry, facts, _asking.Steps) is not { } steps)
        {
            return;
        }

        for (var run = 0; run < steps.Spans.Length; run++)
        {
            if (Ledger.EndOf(steps, run) is { } end)
            {
                TallyOf(place, entry).Add(end);
            }
        }
    }

    private UnitTally TallyOf(int place, in CaseloadEntry entry) => _tallies.Length == 0
        ? Ledger.TallyOf(entry.Dossier.ResolvingUnit)
        : _tallies[groups.OfEntries[place]] ??= Ledger.TallyOf(entry.Dossier.ResolvingUnit);
}
