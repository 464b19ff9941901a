using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Findings;
using AdminReform.Values;

namespace AdminReform.Rules.Engine;

/// <summary>The conditions of a catalogue, each once however many rules share it, and by place which of them every rule asks in which order.</summary>
internal sealed class ConditionTable
{
    private readonly List<RuleCondition> _all = [];
    private readonly Dictionary<RuleCondition, int> _places = [];
    private readonly Dictionary<DossierRule, int[]> _ofRules = [];
    private readonly int[] _ofLadder;

    internal ConditionTable(RuleCatalogue catalogue)
    {
        foreach (var rule in catalogue.Rules)
        {
            _ofRules.Add(rule, PlacesOf(rule.Conditions));
        }

        _ofLadder = PlacesOf([SharedConditions.Owed, SharedConditions.Running, SharedConditions.Due]);
    }

    internal IReadOnlyList<RuleCondition> All => _all;

    /// <summary>The conditions that come before every step of a ladder.</summary>
    internal ReadOnlySpan<int> OfLadder => _ofLadder;

    internal ReadOnlySpan<int> Of(DossierRule rule) => _ofRules[rule];

    private int[] PlacesOf(ValueList<RuleCondition> conditions)
    {
        var places = new int[conditions.Count];
        for (var index = 0; index < places.Length; index++)
        {
            if (!_places.TryGetValue(conditions[index], out places[index]))
            {
                _places.Add(conditions[index], places[index] = _all.Count);
                _all.Add(conditions[index]);
            }
        }

        return places;
    }
}
