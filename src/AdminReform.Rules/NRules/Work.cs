using NRules;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>The facts that change at one moment, given to NRules in batches, after which the rules fire.</summary>
internal sealed class Work(ISession session)
{
    private readonly Dictionary<(Type Type, object Identity), (IIdentityProvider? Before, IIdentityProvider? After)> _facts = [];

    /// <summary>Puts one fact in the place of another of the same identity; a fact may come more than once, and its last state counts.</summary>
    internal void Replace(IIdentityProvider? before, IIdentityProvider? after)
    {
        if ((before ?? after) is { } fact)
        {
            var key = (fact.GetType(), fact.GetIdentity());
            _facts[key] = (_facts.TryGetValue(key, out var former) ? former.Before : before, after);
        }
    }

    internal void Do()
    {
        session.RetractAll(_facts.Values.Where(fact => fact is { Before: not null, After: null }).Select(fact => fact.Before!));
        session.UpdateAll(_facts.Values.Where(fact => fact is { Before: not null, After: not null }).Select(fact => fact.After!));
        session.InsertAll(_facts.Values.Where(fact => fact is { Before: null, After: not null }).Select(fact => fact.After!));
        session.Fire();
    }
}
