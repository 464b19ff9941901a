using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>
/// A check of one dossier (quy tắc kiểm tra hồ sơ): what it concludes at a moment, and when time alone could change that.
/// An engine only drives rules: whatever drives them, the same facts give the same findings.
/// </summary>
/// <remarks>Both functions are pure, and neither throws for what a dossier holds.</remarks>
public abstract class DossierRule : CitedRule
{
    /// <summary>Describes the rule.</summary>
    /// <param name="id">A stable, dotted id such as <c>dossier.overdue</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it watches, in one sentence.</param>
    /// <param name="severity">How serious its findings are unless a policy says otherwise.</param>
    protected DossierRule(string id, LocalizedText name, LocalizedText description, Severity severity)
        : base(id, name, description, severity)
    {
    }

    /// <summary>
    /// What a history must hold for the rule to be able to hold: a dossier whose history lacks one of these kinds is passed over. None unless a
    /// rule says otherwise.
    /// </summary>
    public virtual DossierEventKinds Needs => default;

    /// <summary>What the rule concludes about a dossier at a moment; <see langword="null"/> when there is nothing to say.</summary>
    public abstract Finding? Conclude(in CaseloadEntry entry, LocalDateTime at, RuleContext context);

    /// <summary>
    /// The next moment, strictly after <paramref name="at"/>, at which the conclusion could change while the facts stay as they are;
    /// <see langword="null"/> when time alone changes nothing any more. Between the two moments the conclusion stays the same.
    /// </summary>
    public abstract LocalDateTime? NextMoment(in CaseloadEntry entry, LocalDateTime at, RuleContext context);

    /// <summary>Whether it concludes anything, where the finding itself is not asked for.</summary>
    internal virtual bool Holds(in CaseloadEntry entry, LocalDateTime at, RuleContext context) => Conclude(entry, at, context) is not null;

    /// <summary>Both answers at once; <paramref name="next"/> becomes the earlier of itself and the next moment.</summary>
    internal virtual Finding? Evaluate(in CaseloadEntry entry, LocalDateTime at, RuleContext context, ref LocalDateTime? next)
    {
        next = Moments.Earlier(next, NextMoment(entry, at, context));
        return Conclude(entry, at, context);
    }

    /// <summary>The conditions of the rule in the order in which they are asked: why it holds, or why it does not.</summary>
    public virtual ValueList<RuleCondition> Conditions(in CaseloadEntry entry, LocalDateTime at, RuleContext context) =>
        [new(Description, Conclude(entry, at, context) is not null)];

    /// <summary>The events that a finding of this rule rests on: those at its cause, unless the rule says otherwise.</summary>
    public virtual ValueList<DossierEvent> EvidenceOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return [.. finding.Dossier.Events.Where(happened => happened.At == finding.Cause)];
    }

    /// <summary>What a finding of this rule says to people.</summary>
    public abstract LocalizedText Tell(Finding finding);
}
