using AdminReform.Calendars;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>A rule that holds during one span of time for given facts: said once, the span answers both questions of a rule.</summary>
public abstract class WindowRule(string id, LocalizedText name, LocalizedText description, Severity severity)
    : DossierRule(id, name, description, severity)
{
    /// <summary>When the rule holds for these facts; <see langword="null"/> for never.</summary>
    /// <remarks>
    /// The one thing that it may throw is <see cref="OutsideCalendarException"/>: what nobody can know is not found, and the conditions say so.
    /// </remarks>
    public abstract Window? WindowOf(in CaseloadEntry entry, RuleContext context);

    /// <inheritdoc/>
    public sealed override Finding? Conclude(in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return WindowWithin(entry, context) is { } window && window.Contains(at) ? context.Found(this, entry, window) : null;
    }

    /// <inheritdoc/>
    public sealed override LocalDateTime? NextMoment(in CaseloadEntry entry, LocalDateTime at, RuleContext context) =>
        WindowWithin(entry, context)?.NextChange(at);

    /// <inheritdoc/>
    public sealed override ValueList<RuleCondition> Conditions(in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        var situation = Situation(entry, context);
        Window? known;
        try
        {
            known = WindowOf(entry, context);
        }
        catch (OutsideCalendarException)
        {
            return [.. situation, new(new("Lịch bao quát những ngày mà quy tắc hỏi đến.", "The calendar covers the days that the rule asks for."), false)];
        }

        if (known is not { } window)
        {
            return situation.Any(condition => !condition.Holds) ? situation : [.. situation, new(Description, false)];
        }

        RuleCondition begun = new(
            new($"Đã đến lúc: {Say.Moment(window.From)}.", $"The moment has come: {Say.Moment(window.From)}."), window.From <= at);
        return window.Until is not { } until
            ? [.. situation, begun]
            : [.. situation, begun, new(new($"Chưa qua lúc {Say.Moment(until)}.", $"It is not yet {Say.Moment(until)}."), at < until)];
    }

    /// <summary>
    /// What the facts must be for the rule to hold at any time, in the order in which it is asked; all of it holds where there is a window. Where all
    /// of it holds and there is none, the description of the rule is what does not hold.
    /// </summary>
    protected virtual ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context) => [];

    // As WindowWithin does, without carrying the window out of the block: every dossier of a review comes by here.
    internal sealed override bool Holds(in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        try
        {
            return WindowOf(entry, context) is { } window && window.Contains(at);
        }
        catch (OutsideCalendarException)
        {
            return false;
        }
    }

    internal sealed override Finding? Evaluate(in CaseloadEntry entry, LocalDateTime at, RuleContext context, ref LocalDateTime? next)
    {
        if (WindowWithin(entry, context) is not { } window)
        {
            return null;
        }

        next = Moments.Earlier(next, window.NextChange(at));
        return window.Contains(at) ? context.Found(this, entry, window) : null;
    }

    // One dossier with an impossible date must not keep the others from being looked at.
    private Window? WindowWithin(in CaseloadEntry entry, RuleContext context)
    {
        try
        {
            return WindowOf(entry, context);
        }
        catch (OutsideCalendarException)
        {
            return null;
        }
    }
}
