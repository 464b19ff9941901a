using NRules;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>The facts of the library in a session of NRules: what changes is gathered, given in batches, and the rules fire.</summary>
/// <remarks>NRules cannot take a batch back. Where code of others throws in one, the facts are put back as they were before the call.</remarks>
internal sealed class SessionFacts(ISession session, OwnFacts own)
{
    private readonly Dictionary<(Type Type, object Identity), IIdentityProvider> _facts = [];

    // The changes of a moment, and what stood before the call; null for no fact. New ones each time: to clear one that once held a caseload takes as long as the caseload is large.
    private Dictionary<(Type Type, object Identity), IIdentityProvider?> _changes = [];
    private Dictionary<(Type Type, object Identity), IIdentityProvider?> _former = [];

    // A batch that threw may have been given in part.
    private bool _isUncertain;

    /// <summary>A fact that is among the facts of the session; <see langword="null"/> where there is none.</summary>
    internal TFact? Find<TFact>(object identity)
        where TFact : class, IIdentityProvider => _facts.GetValueOrDefault((typeof(TFact), identity)) as TFact;

    internal void Put(IIdentityProvider fact) => _changes[(fact.GetType(), fact.GetIdentity())] = fact;

    internal void Remove<TFact>(object identity)
        where TFact : IIdentityProvider => _changes[(typeof(TFact), identity)] = null;

    /// <summary>Gives NRules what has changed, and lets the rules fire.</summary>
    internal void Settle()
    {
        foreach (var key in _changes.Keys)
        {
            _former.TryAdd(key, _facts.GetValueOrDefault(key));
        }

        Give();
        session.Fire();
    }

    /// <summary>What was given stands.</summary>
    internal void Keep()
    {
        foreach (var (key, _) in _former)
        {
            if (key.Type == typeof(WatchedDossier))
            {
                own.Hold((string)key.Identity, (_facts.GetValueOrDefault(key) as WatchedDossier)?.Dossier);
            }
        }

        _former = [];
    }

    /// <summary>Takes back what was given since the last that was kept, as far as the code of others lets it.</summary>
    internal void TakeBack()
    {
        _changes = [];
        if (_former.Count == 0)
        {
            return;
        }

        _isUncertain = true;
        foreach (var (key, fact) in _former)
        {
            _changes[key] = fact;
        }

        _former = [];
        try
        {
            Give();
            session.Fire();
        }
        catch (RuleExecutionException)
        {
            // What threw throws again, and the caller is told of the first time; the facts are as they were.
        }
    }

    private void Give()
    {
        List<object> gone = [], changed = [], come = [];
        foreach (var (key, fact) in _changes)
        {
            var former = _facts.GetValueOrDefault(key);
            if (fact is not null)
            {
                (former is null ? come : changed).Add(fact);
                _facts[key] = fact;
            }
            else if (former is not null)
            {
                gone.Add(former);
                _facts.Remove(key);
            }
        }

        _changes = [];
        if (_isUncertain)
        {
            gone.ForEach(fact => session.TryRetract(fact));
            changed.Concat(come).Where(fact => !session.TryUpdate(fact)).ToList().ForEach(session.Insert);
            _isUncertain = false;
            return;
        }

        session.RetractAll(gone);
        session.UpdateAll(changed);
        session.InsertAll(come);
    }
}
