using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>A rule that acts once on a conclusion of the catalogue, such as sending a letter, however often the conclusion is told again.</summary>
/// <remarks>
/// <para>
/// A match that stays is told again with every fact that is added to its dossier, and an action of NRules fires again. This rule fires when the id of the
/// conclusion is another, and acts through <see cref="IOnce"/>, which the session is asked for: so it acts once over restarts, and where a later action
/// of the same call threw and the call is made again.
/// </para>
/// <para>Another due moment is another id, and a conclusion that says something new: that is acted on again.</para>
/// </remarks>
/// <typeparam name="TConclusion">Findings, notices, alerts.</typeparam>
public abstract class OnceRule<TConclusion> : Rule
    where TConclusion : Conclusion
{
    /// <inheritdoc/>
    public sealed override void Define()
    {
        TConclusion conclusion = default!;
        When().Match(() => conclusion, found => Concerns(found));
        Filter().OnChange(() => conclusion.Id);
        Then().Do(context => Once(context, conclusion));
    }

    /// <summary>Whether the rule acts on a conclusion; pure, and must not throw.</summary>
    protected abstract bool Concerns(TConclusion conclusion);

    /// <summary>Acts; what it throws leaves the session as it was.</summary>
    protected abstract void Act(IContext context, TConclusion conclusion);

    private void Once(IContext context, TConclusion conclusion) =>
        context.Resolve<IOnce>().Run($"{GetType().FullName}/{conclusion.Id}", () => Act(context, conclusion));
}
