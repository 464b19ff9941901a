using NRules;

namespace AdminReform.Rules.NRules;

/// <summary>The facts that change at one moment, given to NRules in batches, after which the rules fire.</summary>
internal sealed class Work(ISession session)
{
    private readonly Dictionary<string, (WatchedDossier? Before, WatchedDossier? After)> _dossiers = new(StringComparer.Ordinal);
    private readonly List<object> _inserted = [];
    private readonly List<object> _updated = [];
    private readonly List<object> _retracted = [];

    /// <summary>Puts one look at a dossier in the place of another; a dossier may come more than once, and its last look counts.</summary>
    internal void Replace(WatchedDossier? before, WatchedDossier? after)
    {
        if ((before ?? after)?.Dossier.Id is { } id)
        {
            _dossiers[id] = (_dossiers.TryGetValue(id, out var former) ? former.Before : before, after);
        }
    }

    /// <summary>Puts the counts of a unit, once.</summary>
    internal void Put(WatchedUnit unit, bool isNew) => (isNew ? _inserted : _updated).Add(unit);

    internal void Do()
    {
        foreach (var (before, after) in _dossiers.Values)
        {
            switch (before, after)
            {
                case (null, { } first):
                    _inserted.Add(first);
                    break;
                case ({ }, { } later):
                    _updated.Add(later);
                    break;
                case ({ } last, null):
                    _retracted.Add(last);
                    break;
            }
        }

        session.RetractAll(_retracted);
        session.UpdateAll(_updated);
        session.InsertAll(_inserted);
        session.Fire();
    }
}
