using System.Collections.Immutable;
using AdminReform.Dossiers;
using AdminReform.Values;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>The facts of an integrator's own by key, and the dossiers that they belong to; what a call changes can be taken back.</summary>
internal sealed class OwnFacts(IReadOnlyList<OwnJoin> joins)
{
    private static readonly ImmutableDictionary<object, object> None = ImmutableDictionary<object, object>.Empty;

    // The key of each dossier that is held, in the order of the joins, and the dossiers by key.
    private readonly Dictionary<string, string[]> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Join, string Key), HashSet<string>> _dossiers = [];

    private State _state = new(
        ImmutableDictionary<(int, string), ImmutableDictionary<object, object>>.Empty, ImmutableDictionary<(int, object), string>.Empty);

    private State? _former;

    /// <summary>Whether facts of an integrator are joined with dossiers at all.</summary>
    internal bool AreJoined => joins.Count > 0;

    /// <summary>What belongs to a dossier.</summary>
    internal ValueList<object> Of(Dossier dossier)
    {
        if (!AreJoined)
        {
            return [];
        }

        List<object> own = [];
        for (var join = 0; join < joins.Count; join++)
        {
            own.AddRange(_state.ByKey.GetValueOrDefault((join, joins[join].DossierKey(dossier)), None).Values);
        }

        return ValueList.From(own);
    }

    /// <summary>Adds a fact, or replaces the one that is the same.</summary>
    /// <returns>The dossiers that it belongs to now or belonged to before.</returns>
    internal IEnumerable<string> Put(Type type, object fact)
    {
        var join = JoinOf(type);
        var key = joins[join].Key(fact) ?? throw new ArgumentException($"The key of {fact} is null.", nameof(fact));
        var touched = Remove(join, fact);
        Change(_state with
        {
            ByKey = _state.ByKey.SetItem((join, key), _state.ByKey.GetValueOrDefault((join, key), None).SetItem(IdentityOf(fact), fact)),
            KeyOf = _state.KeyOf.SetItem((join, IdentityOf(fact)), key),
        });
        return touched.Concat(DossiersOf(join, key));
    }

    /// <summary>Lets a fact go.</summary>
    /// <exception cref="KeyNotFoundException">It is not held.</exception>
    internal IEnumerable<string> Remove(Type type, object fact)
    {
        var join = JoinOf(type);
        return _state.KeyOf.ContainsKey((join, IdentityOf(fact))) ? Remove(join, fact) : throw new KeyNotFoundException($"{fact} is not held.");
    }

    /// <summary>What has changed stands.</summary>
    internal void Keep() => _former = null;

    /// <summary>Takes back what has changed since the last that was kept.</summary>
    internal void TakeBack() => (_state, _former) = (_former ?? _state, null);

    /// <summary>A dossier is held under its keys from now on; <see langword="null"/> where it is held no more.</summary>
    internal void Hold(string dossierId, Dossier? dossier)
    {
        if (_keys.Remove(dossierId, out var former))
        {
            foreach (var place in former.Index())
            {
                if (_dossiers[place].Remove(dossierId) && _dossiers[place].Count == 0)
                {
                    _dossiers.Remove(place);
                }
            }
        }

        if (dossier is null)
        {
            return;
        }

        _keys.Add(dossierId, [.. joins.Select(join => join.DossierKey(dossier))]);
        foreach (var place in _keys[dossierId].Index())
        {
            if (!_dossiers.TryGetValue(place, out var dossiers))
            {
                _dossiers.Add(place, dossiers = new(StringComparer.Ordinal));
            }

            dossiers.Add(dossierId);
        }
    }

    private static object IdentityOf(object fact) => fact is IIdentityProvider provider ? provider.GetIdentity() : fact;

    private int JoinOf(Type type) => joins.Index().Where(join => join.Item.Type == type).Select(join => (int?)join.Index).FirstOrDefault()
        ?? throw new InvalidOperationException($"The type {type} is not joined with dossiers: say how with Join where the rules are compiled.");

    private HashSet<string> Remove(int join, object fact)
    {
        if (!_state.KeyOf.TryGetValue((join, IdentityOf(fact)), out var key))
        {
            return [];
        }

        var left = _state.ByKey[(join, key)].Remove(IdentityOf(fact));
        Change(_state with
        {
            ByKey = left.IsEmpty ? _state.ByKey.Remove((join, key)) : _state.ByKey.SetItem((join, key), left),
            KeyOf = _state.KeyOf.Remove((join, IdentityOf(fact))),
        });
        return DossiersOf(join, key);
    }

    private HashSet<string> DossiersOf(int join, string key) => _dossiers.GetValueOrDefault((join, key)) ?? [];

    private void Change(State state)
    {
        _former ??= _state;
        _state = state;
    }

    private sealed record State(
        ImmutableDictionary<(int Join, string Key), ImmutableDictionary<object, object>> ByKey, ImmutableDictionary<(int Join, object Identity), string> KeyOf);
}
