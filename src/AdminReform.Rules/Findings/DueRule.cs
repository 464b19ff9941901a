using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>
/// A rule about the due moment (quy tắc theo hạn): its window follows from the due moment, and opens no earlier than the facts from which that follows.
/// A review tells from the due day alone when it need not be asked.
/// </summary>
/// <param name="id">A stable, dotted id such as <c>dossier.overdue</c>.</param>
/// <param name="name">Its name.</param>
/// <param name="description">What it watches, in one sentence.</param>
/// <param name="severity">How serious its findings are unless a policy says otherwise.</param>
/// <param name="provision">The provision that it enforces under a regime; <see langword="null"/> where findings cite nothing.</param>
/// <param name="conditions">What the facts must be, in the order in which it is asked; that there is a due moment among them.</param>
/// <param name="onlyWhereProvided">Whether it holds under regimes that have the provision, and under no other.</param>
public abstract class DueRule(
    string id,
    LocalizedText name,
    LocalizedText description,
    Severity severity,
    Func<Regime, Citation?>? provision,
    IEnumerable<RuleCondition> conditions,
    bool onlyWhereProvided = false)
    : DossierRule(id, name, description, severity, provision, conditions, onlyWhereProvided)
{
    /// <summary>When the rule holds for a due moment; <see langword="null"/> for never.</summary>
    /// <remarks>Pure. A later due moment of the same day must not open the window earlier, nor close it earlier.</remarks>
    /// <param name="due">The due moment.</param>
    /// <param name="policy">The policy that the dossier falls under.</param>
    /// <param name="regime">The regime whose provision the rule enforces; <see langword="null"/> for a rule that holds under any.</param>
    /// <param name="calculator">How deadlines are computed.</param>
    protected abstract Window? WindowAround(DueMoment due, RulePolicy policy, Regime? regime, DeadlineCalculator calculator);

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return entry.Deadline.Due is { } due
            && WindowAround(due, context.PolicyOf(entry), OnlyWhereProvided ? RegimeFor(entry, context) : null, context.Calculator) is { } window
            ? window with { From = LocalDateTime.Max(window.From, entry.DueKnownSince(context.Calculator)) }
            : null;
    }

    /// <summary>The regimes under which its window can differ.</summary>
    internal Regime?[] RegimesOf(DeadlineCalculator calculator) =>
        OnlyWhereProvided ? [.. calculator.Regimes.All.Where(regime => CitationUnder(regime) is not null)] : [null];

    /// <summary>Whether the rule holds at a moment for no dossier that is due on a day, at any time of it, and was given no new date.</summary>
    internal bool IsSilentAt(LocalDateTime at, LocalDate dueDay, RulePolicy policy, Regime?[] regimes, DeadlineCalculator calculator)
    {
        foreach (var regime in regimes)
        {
            var earliest = WindowAround(DueMoment.At(dueDay.AtMidnight()), policy, regime, calculator);
            if (!Window.NoneContains(at, earliest, WindowAround(new(dueDay), policy, regime, calculator)))
            {
                return false;
            }
        }

        return true;
    }
}
