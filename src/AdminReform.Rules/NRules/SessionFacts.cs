using System.Runtime.InteropServices;
using NRules;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>The facts of the library in a session of NRules: what changes is gathered, given in batches, and the rules fire.</summary>
/// <remarks>NRules cannot take a batch back. Where code of others throws in one, the facts are put back as they were before the call.</remarks>
internal sealed class SessionFacts(ISession session, OwnFacts own)
{
    private readonly Dictionary<(Type Type, object Identity), IIdentityProvider> _facts = [];

    // The changes of a moment; null for no fact. New ones each time: to clear one that once held a caseload takes as long as the caseload is large.
    private Dictionary<(Type Type, object Identity), IIdentityProvider?> _changes = [];

    // What stood where the call has changed something, moment after moment.
    private List<Dictionary<(Type Type, object Identity), IIdentityProvider?>> _former = [];

    // A batch that threw may have been given in part.
    private bool _isUncertain;

    /// <summary>A fact that is among the facts of the session; <see langword="null"/> where there is none.</summary>
    internal TFact? Find<TFact>(object identity)
        where TFact : class, IIdentityProvider => _facts.GetValueOrDefault((typeof(TFact), identity)) as TFact;

    /// <summary>Makes room for changes to come.</summary>
    internal void Expect(int changes) => _changes.EnsureCapacity(_changes.Count + changes);

    internal void Put(IIdentityProvider fact) => _changes[(fact.GetType(), fact.GetIdentity())] = fact;

    /// <summary>Lets a fact go, if there is one.</summary>
    internal void Remove<TFact>(object identity)
        where TFact : IIdentityProvider
    {
        var key = (typeof(TFact), identity);
        if (_facts.ContainsKey(key))
        {
            _changes[key] = null;
        }
        else
        {
            _changes.Remove(key);
        }
    }

    /// <summary>Gives NRules what has changed, and lets the rules fire.</summary>
    internal void Settle()
    {
        Give();
        session.Fire();
    }

    /// <summary>What was given stands.</summary>
    internal void Keep()
    {
        if (own.AreJoined)
        {
            foreach (var (_, identity) in _former.SelectMany(former => former.Keys).Where(key => key.Type == typeof(WatchedDossier)))
            {
                own.Hold((string)identity, Find<WatchedDossier>(identity)?.Dossier);
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
        foreach (var (key, fact) in Enumerable.Reverse(_former).SelectMany(former => former))
        {
            _changes[key] = fact;
        }

        try
        {
            Give();
            session.Fire();
        }
        catch (RuleExecutionException)
        {
            // What threw throws again, and the caller is told of the first time; the facts are as they were.
        }
        finally
        {
            _former = [];
        }
    }

    private static void Tell(List<object> facts, Action<IEnumerable<object>> tell)
    {
        if (facts.Count > 0)
        {
            tell(facts);
        }
    }

    // What stood in the place of each change takes its place among them.
    private void Give()
    {
        List<object> gone = [], changed = [], come = new(_changes.Count);
        _facts.EnsureCapacity(_facts.Count + (_facts.Count == 0 ? _changes.Count : 0));
        foreach (var (key, fact) in _changes)
        {
            ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(_facts, key, out _);
            CollectionsMarshal.GetValueRefOrNullRef(_changes, key) = held;
            if (fact is not null)
            {
                (held is null ? come : changed).Add(fact);
                held = fact;
            }
            else
            {
                gone.AddRange(held is null ? [] : [held]);
                _facts.Remove(key);
            }
        }

        if (_changes.Count > 0)
        {
            _former.Add(_changes);
            _changes = [];
        }

        if (_isUncertain)
        {
            gone.ForEach(fact => session.TryRetract(fact));
            changed.Concat(come).Where(fact => !session.TryUpdate(fact)).ToList().ForEach(session.Insert);
            _isUncertain = false;
            return;
        }

        Tell(gone, session.RetractAll);
        Tell(changed, session.UpdateAll);
        Tell(come, session.InsertAll);
    }
}
