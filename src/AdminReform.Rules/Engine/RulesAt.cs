using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Rules.Findings;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>The rules at one moment, for many dossiers. What the due day alone rules out is found once for each day. Any number of threads.</summary>
internal sealed class RulesAt
{
    // The working days of sixteen years.
    private const int MostDaysRemembered = 4_096;

    private readonly int _places;

    // By policy; most caseloads fall under few of them.
    private readonly Memo<LocalDate, SilentRules>?[] _silent;
    private readonly Memo<LocalDate, SilentRules>?[] _silentOfSteps;

    /// <param name="office">The rules.</param>
    /// <param name="at">The moment.</param>
    /// <param name="dossiers">How many dossiers will be looked at, at most.</param>
    internal RulesAt(OfficeRules office, LocalDateTime at, int dossiers)
    {
        Office = office;
        At = at;
        _places = Math.Clamp(dossiers, 2, MostDaysRemembered);
        _silent = new Memo<LocalDate, SilentRules>?[office.Active.Length];
        _silentOfSteps = new Memo<LocalDate, SilentRules>?[office.Active.Length];
    }

    internal OfficeRules Office { get; }

    internal LocalDateTime At { get; }

    /// <summary>What the due day of a dossier alone rules out; nothing where a new date or a regime of its own counts.</summary>
    /// <param name="entry">The dossier.</param>
    /// <param name="policy">The place of its policy.</param>
    internal SilentRules SilentFor(in CaseloadEntry entry, int policy) =>
        entry.Deadline is { Reappointed: null, Due: { } due } && !entry.Dossier.NamesRegime ? (_silent[policy] ?? SilentUnder(policy))[due.Date] : default;

    /// <summary>What the due days of the steps that run alone rule out; nothing where one has no due moment.</summary>
    /// <param name="steps">The steps of a dossier.</param>
    /// <param name="policy">The place of its policy.</param>
    internal SilentRules SilentFor(StepReading steps, int policy)
    {
        var silent = Office.Active[policy].AllOfSteps;
        for (var place = 0; place < steps.Spans.Length; place++)
        {
            if (steps.Spans[place].End is null)
            {
                silent = steps.DueAt(place) is { } due ? silent.And((_silentOfSteps[policy] ?? SilentOfStepsUnder(policy))[due.Date]) : default;
            }
        }

        return silent;
    }

    /// <summary>States the finding of a rule that holds, by its place among the rules that the policy switches on, and by that of what it looks at.</summary>
    /// <exception cref="InvalidOperationException">The rule does not find it again.</exception>
    internal Finding FindingOf(int rule, int part, in CaseloadEntry entry)
    {
        var asked = Office.RuleAt(rule, entry);
        var finding = asked is StepRule ofSteps ? ofSteps.Conclude(entry, part, At, Office.Context) : asked.Conclude(entry, At, Office.Context);
        return finding ?? throw new InvalidOperationException(
            $"The rule {asked.Id} found something about the dossier {entry.Dossier.Id} and, asked again, did not; a rule must be pure.");
    }

    // Two parts that make one at the same time make the same.
    private Memo<LocalDate, SilentRules> SilentUnder(int policy) =>
        _silent[policy] = new(dueDay => Office.Active[policy].SilentAt(At, dueDay), _places);

    private Memo<LocalDate, SilentRules> SilentOfStepsUnder(int policy) =>
        _silentOfSteps[policy] = new(dueDay => Office.Active[policy].SilentOfStepsAt(At, dueDay), _places);
}
