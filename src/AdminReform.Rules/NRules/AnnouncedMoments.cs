using System.Linq.Expressions;
using System.Reflection;
using NRules.Fluent;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>Holds rules of others to announcing their moments: one whose conditions read when a fact was looked at would else never be asked in time.</summary>
internal static class AnnouncedMoments
{
    /// <exception cref="InvalidOperationException">A rule reads the moment and announces none, or a moment is announced for a rule that is not there.</exception>
    internal static void Check(IEnumerable<IRuleDefinition> definitions, IEnumerable<Type> announced)
    {
        IRuleDefinition[] all = [.. definitions];
        HashSet<Type> types = [.. announced];
        foreach (var rule in all.Where(rule => !types.Contains(TypeOf(rule)!)))
        {
            var reading = new Reading();
            reading.Visit(reading, rule);
            if (reading.Member is { } member)
            {
                throw new InvalidOperationException(
                    $"The rule {rule.Name} reads {member.DeclaringType!.Name}.{member.Name} in a condition and announces no moment, so it would be asked only when "
                    + $"something else changes. Announce its moments with LookAt<{TypeOf(rule)?.Name ?? "TRule"}>(dossier => …), or match OfficeClock in its place.");
            }
        }

        if (types.Except(all.Select(TypeOf).OfType<Type>()).FirstOrDefault() is { } absent)
        {
            throw new InvalidOperationException($"A moment is announced for the rule {absent}, which is not among the rules.");
        }
    }

    private static Type? TypeOf(IRuleDefinition rule) => rule.Properties.TryGetProperty(RuleProperties.ClrType, out var type) ? type.Value as Type : null;

    private sealed class Reading : RuleElementVisitor<Reading>
    {
        private readonly Expressions _expressions = new();

        internal MemberInfo? Member => _expressions.Member;

        protected override NamedExpressionElement VisitNamedExpression(Reading context, NamedExpressionElement element)
        {
            _expressions.Visit(element.Expression);
            return element;
        }

        protected override RuleElement VisitBinding(Reading context, BindingElement element)
        {
            _expressions.Visit(element.Expression);
            return element;
        }

        protected override FilterElement VisitFilter(Reading context, FilterElement element)
        {
            _expressions.Visit(element.Expression);
            return element;
        }
    }

    private sealed class Expressions : ExpressionVisitor
    {
        internal MemberInfo? Member { get; private set; }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Member is { Name: nameof(LookedAtDossier.LookedAt) } member
                && (member.DeclaringType == typeof(LookedAtDossier) || member.DeclaringType == typeof(WatchedDuty)))
            {
                Member = member;
            }

            return base.VisitMember(node);
        }
    }
}
