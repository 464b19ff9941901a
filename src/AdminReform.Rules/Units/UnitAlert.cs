using System.Globalization;
using AdminReform.Law;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Units;

/// <summary>What a rule says about a unit (cảnh báo đơn vị); once a statutory month.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Facts">The counts that it rests on.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Message">What to tell people.</param>
/// <param name="Citation">The provision; <see langword="null"/> where no known regime governs the month.</param>
public sealed record UnitAlert(UnitRule Rule, UnitFacts Facts, Severity Severity, LocalizedText Message, Citation? Citation) : Conclusion
{
    /// <summary>Rule, unit and month.</summary>
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"{Rule.Id}/{Facts.Unit}/{Facts.Month.Last:uuuuMM}");

    /// <summary>The first moment of the month that the counts are about.</summary>
    public override LocalDateTime Since => Facts.Month.OpensAt;

    /// <summary>The unit.</summary>
    public override string Subject => Facts.Unit;

    /// <summary>What a rule says about a unit under the policy and the regime of the month; <see langword="null"/> when nothing, or when it is off.</summary>
    internal static UnitAlert? Of(UnitRule rule, UnitFacts facts, RuleContext context) =>
        OfMonth(rule, facts, context)
        ?? (rule.StandsThroughNextMonth && facts.Before is { } before ? OfMonth(rule, before, context) : null);

    /// <summary>Two alerts are the same when their ids and severities are, whatever the counts have become since.</summary>
    public bool Equals(UnitAlert? other) =>
        other is not null && Rule.Id == other.Rule.Id && Facts.Unit == other.Facts.Unit && Facts.Month == other.Facts.Month
        && Severity == other.Severity;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule.Id, Facts.Unit, Facts.Month);

    /// <summary>Returns the id and the English message.</summary>
    public override string ToString() => $"{Id}: {Message.English}";

    private static UnitAlert? OfMonth(UnitRule rule, UnitFacts facts, RuleContext context)
    {
        var policy = context.PolicyOf(facts.Unit, facts.Month.Last);
        if (!policy.IsOn(rule.Id) || rule.Conclude(facts, policy) is not { } message)
        {
            return null;
        }

        var regime = context.RegimeAt(facts.Month.Last);
        return new(rule, facts, policy.SeverityOf(rule.Id) ?? rule.Severity, message, regime is null ? null : rule.CitationUnder(regime));
    }
}
