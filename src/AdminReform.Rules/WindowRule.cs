using AdminReform.OnTime;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>A rule that holds during one span of time for given facts: said once, the span answers both questions of a rule.</summary>
public abstract class WindowRule(string id, LocalizedText name, LocalizedText description, Severity severity)
    : DossierRule(id, name, description, severity)
{
    /// <summary>When the rule holds for these facts; <see langword="null"/> for never.</summary>
    public abstract Window? WindowOf(in CaseloadEntry entry, RuleContext context);

    /// <inheritdoc/>
    public sealed override Finding? Conclude(in CaseloadEntry entry, LocalDateTime at, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return WindowOf(entry, context) is { } window && window.Contains(at) ? context.Found(this, entry, window) : null;
    }

    /// <inheritdoc/>
    public sealed override LocalDateTime? NextMoment(in CaseloadEntry entry, LocalDateTime at, RuleContext context) =>
        WindowOf(entry, context)?.NextChange(at);
}
