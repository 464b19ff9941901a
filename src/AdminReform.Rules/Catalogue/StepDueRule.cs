using AdminReform.Deadlines;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>
/// A rule about the due moment of a step that runs: its window follows from it, and opens no earlier than the facts from which that follows. A review tells from the
/// due day alone when it need not be asked.
/// </summary>
internal abstract class StepDueRule(string id, LocalizedText name, LocalizedText description, Severity severity) : StepRule(
    id, name, description, severity, [StepConditions.OfOffice, StepConditions.Limited, StepConditions.Running])
{
    /// <summary>When the rule holds for a due moment.</summary>
    /// <remarks>Pure. A later due moment of the same day must not open the window earlier, nor close it earlier.</remarks>
    protected abstract Window WindowAround(DueMoment due, RulePolicy policy, DeadlineCalculator calculator);

    /// <summary>Whether the rule holds at a moment for no step that is due on a day, at any time of it.</summary>
    internal bool IsSilentAt(LocalDateTime at, LocalDate dueDay, RulePolicy policy, DeadlineCalculator calculator) => Window.NoneContains(
        at, WindowAround(DueMoment.At(dueDay.AtMidnight()), policy, calculator), WindowAround(new(dueDay), policy, calculator));

    /// <inheritdoc/>
    protected sealed override Window? WindowOf(in StepLook look)
    {
        var window = WindowAround(look.Due, look.Context.PolicyOf(look.Entry), look.Context.Calculator);
        return window with { From = LocalDateTime.Max(window.From, look.DueKnownSince) };
    }
}
