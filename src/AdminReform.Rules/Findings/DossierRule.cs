using AdminReform.Calendars;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Results;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>
/// A check of one dossier (quy tắc kiểm tra hồ sơ): conditions, each said once, and the window of time in which the rule holds where all of them do.
/// An engine only drives rules: whatever drives them, the same facts give the same findings.
/// </summary>
/// <example>
/// <code>
/// public sealed class LandWaitRule() : DossierRule(
///     "land.wait", new("Đất đai chờ lâu", "A long wait"), new("Hồ sơ còn mở sau một số ngày.", "The dossier is open after some days."), Severity.Warning, provision: null,
///     [new(new("Hồ sơ còn mở.", "The dossier is open."), (in entry, _) => entry.IsOpen)])
/// {
///     public static readonly RuleParameter&lt;int> Days = RuleParameter.Whole("land.wait", "days", new("Số ngày", "Days after the acceptance"), usual: 30, least: 1, greatest: 365);
///
///     public override ValueList&lt;RuleParameter> Parameters => [Days];
///
///     protected override LocalizedText Tell(Finding finding) => new($"Hồ sơ {finding.Subject} chờ lâu.", $"Dossier {finding.Subject} waits for long.");
///
///     protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context) =>
///         entry.Dossier.Acceptance?.At is { } accepted ? new(accepted.PlusDays(context.PolicyOf(entry).ValueOf(Days)), null, accepted) : null;
/// }
/// </code>
/// </example>
public abstract class DossierRule : CitedRule
{
    private readonly RuleCondition[] _conditions;

    // Those that the shape of a dossier does not decide.
    private readonly RuleCondition[] _asked;

    /// <summary>States the rule.</summary>
    /// <param name="id">A stable, dotted id such as <c>dossier.overdue</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it watches, in one sentence.</param>
    /// <param name="severity">How serious its findings are unless a policy says otherwise.</param>
    /// <param name="provision">The provision that it enforces under a regime; <see langword="null"/> where findings cite nothing.</param>
    /// <param name="conditions">What the facts must be, in the order in which it is asked.</param>
    /// <param name="onlyWhereProvided">Whether it holds under regimes that have the provision, and under no other.</param>
    protected DossierRule(
        string id,
        LocalizedText name,
        LocalizedText description,
        Severity severity,
        Func<Regime, Citation?>? provision,
        IEnumerable<RuleCondition> conditions,
        bool onlyWhereProvided = false)
        : base(id, name, description, severity, provision)
    {
        OnlyWhereProvided = onlyWhereProvided;
        _conditions = onlyWhereProvided
            ? [.. conditions, new(new("Quy định áp dụng cho hồ sơ có nội dung này.", "The regime of the dossier has such a provision."), IsProvided)]
            : [.. conditions];
        _asked = [.. _conditions.Where(condition => !condition.IsOfShape)];
        Conditions = [.. _conditions];
    }

    /// <summary>What the facts must be, in the order in which it is asked.</summary>
    public ValueList<RuleCondition> Conditions { get; }

    private protected bool OnlyWhereProvided { get; }

    /// <summary>What a finding of this rule says to people.</summary>
    protected internal abstract LocalizedText Tell(Finding finding);

    /// <summary>The events that a finding of this rule rests on: those at its cause, unless the rule says otherwise.</summary>
    protected internal virtual ValueList<DossierEvent> EvidenceOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return [.. finding.Dossier.StandingEvents.Where(happened => happened.At == finding.Cause)];
    }

    /// <summary>When the rule holds for facts that meet its conditions; <see langword="null"/> for never.</summary>
    /// <remarks>
    /// Pure. The one thing that it may throw is <see cref="OutsideCalendarException"/>: what nobody can know is not found, and told as <see cref="Undetermined"/>.
    /// </remarks>
    protected abstract Window? WindowOf(in CaseloadEntry entry, RuleContext context);

    /// <summary>The regime whose provision the rule enforces: that of the dossier, unless the rule says otherwise.</summary>
    protected virtual Regime? RegimeFor(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.RegimeOf(entry);
    }

    /// <summary>The provision, or whatever else the rule enforces, as a finding cites it.</summary>
    internal virtual Citation? GroundOf(in CaseloadEntry entry, LocalDateTime at, RuleContext context) => context.CitationOf(this, entry, at);

    /// <summary>The rule as it is explained: of a rule about steps, about one of them.</summary>
    internal virtual DossierRule About(string? step, in CaseloadEntry entry, LocalDateTime at, RuleContext context) => this;

    /// <summary>Whether the conditions can hold for dossiers of a shape; most rules come no further.</summary>
    internal bool CanHold(DossierShape shape)
    {
        foreach (var condition in _conditions)
        {
            if (!condition.CanHold(shape))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>When the rule holds for a dossier, if ever.</summary>
    internal bool TryWindow(in CaseloadEntry entry, RuleContext context, out Window window)
    {
        window = default;
        return CanHold(new(entry)) && TryWindowInShape(entry, context, out window, out _);
    }

    /// <summary>The same for a dossier of a shape for which the conditions can hold.</summary>
    /// <param name="entry">The dossier and its deadline.</param>
    /// <param name="context">What rules look at.</param>
    /// <param name="window">The window.</param>
    /// <param name="undetermined">Why nobody can know; <see langword="null"/> where there is an answer.</param>
    internal bool TryWindowInShape(in CaseloadEntry entry, RuleContext context, out Window window, out Problem? undetermined)
    {
        foreach (var condition in _asked)
        {
            if (!condition.Holds(entry, context))
            {
                window = default;
                undetermined = null;
                return false;
            }
        }

        return TryWindowOfMet(entry, context, out window, out undetermined);
    }

    /// <summary>Why the rule has no answer for a dossier; <see langword="null"/> where it has one.</summary>
    internal virtual Problem? WhyUndetermined(in CaseloadEntry entry, RuleContext context) =>
        CanHold(new(entry)) && !TryWindowInShape(entry, context, out _, out var undetermined) ? undetermined : null;

    /// <summary>What the rule concludes about a dossier at a moment.</summary>
    internal Finding? Conclude(in CaseloadEntry entry, LocalDateTime at, RuleContext context) =>
        TryWindow(entry, context, out var window) && window.Contains(at) ? context.Found(this, entry, window) : null;

    /// <summary>The conditions with their answers, and after them what the window says: why the rule holds, or why it does not.</summary>
    internal ValueList<CheckedCondition> Check(in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        List<CheckedCondition> answers = [];
        foreach (var condition in _conditions)
        {
            answers.Add(new(condition.Words, condition.Holds(entry, context)));
        }

        if (answers.TrueForAll(answer => answer.Holds))
        {
            CheckWindow(answers, entry, at, context);
        }

        return ValueList.From(answers);
    }

    // One with an impossible date must not keep the others from being looked at.
    internal bool TryWindowOfMet(in CaseloadEntry entry, RuleContext context, out Window window, out Problem? undetermined)
    {
        undetermined = null;
        try
        {
            if (WindowOf(entry, context) is { } found)
            {
                window = found;
                return true;
            }
        }
        catch (OutsideCalendarException)
        {
            undetermined = Undetermined.OutsideForRule;
        }
        catch (NotLookedAtException e)
        {
            undetermined = e.Why;
        }

        window = default;
        return false;
    }

    private void CheckWindow(List<CheckedCondition> answers, in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        try
        {
            if (WindowOf(entry, context) is not { } window)
            {
                answers.Add(new(Description, false));
                return;
            }

            answers.Add(new(
                new($"Đã đến lúc: {MomentText.Of(window.From)}.", $"The moment has come: {MomentText.Of(window.From)}."), window.From <= at));
            if (window.Until is { } until)
            {
                answers.Add(new(new($"Chưa qua lúc {MomentText.Of(until)}.", $"It is not yet {MomentText.Of(until)}."), at < until));
            }
        }
        catch (OutsideCalendarException)
        {
            answers.Add(new(new("Lịch bao quát những ngày mà quy tắc hỏi đến.", "The calendar covers the days that the rule asks for."), false));
        }
        catch (NotLookedAtException)
        {
            answers.Add(new(new("Quy tắc xem được toàn bộ lịch sử hồ sơ.", "The rule can look at all of the history."), false));
        }
    }

    private bool IsProvided(in CaseloadEntry entry, RuleContext context) =>
        RegimeFor(entry, context) is { } regime && CitationUnder(regime) is not null;
}
