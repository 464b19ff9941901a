using AdminReform.Dossiers;

namespace AdminReform.Rules;

/// <summary>The rules that a policy switches on, in the order of the catalogue. Walked for one dossier, it gives those whose needs the history meets.</summary>
internal sealed class ActiveRules(DossierRule[] rules)
{
    internal static readonly ActiveRules None = new([]);

    private readonly DossierRule[] _rules = rules;

    // Beside the rules, so that a rule that is passed over is not visited.
    private readonly DossierEventKinds[] _needs = [.. rules.Select(rule => rule.Needs)];

    internal Walk For(Dossier dossier) => new(this, dossier.Kinds);

    internal ref struct Walk
    {
        private readonly ReadOnlySpan<DossierRule> _rules;
        private readonly ReadOnlySpan<DossierEventKinds> _needs;
        private readonly DossierEventKinds _met;
        private int _index = -1;

        internal Walk(ActiveRules set, DossierEventKinds met)
        {
            _rules = set._rules;
            _needs = set._needs;
            _met = met;
        }

        public readonly DossierRule Current => _rules[_index];

        public readonly Walk GetEnumerator() => this;

        public bool MoveNext()
        {
            while (++_index < _needs.Length)
            {
                if (_met.Contains(_needs[_index]))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
