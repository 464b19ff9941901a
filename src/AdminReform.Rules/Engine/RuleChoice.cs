namespace AdminReform.Rules.Engine;

/// <summary>The rules that can hold for a shape of dossiers, in the order of the catalogue.</summary>
internal sealed class RuleChoice(ChosenRule[] rules)
{
    /// <summary>The rules but those with one of these marks.</summary>
    internal Walk Without(uint silent) => new(rules, silent);

    internal ref struct Walk(ChosenRule[] rules, uint silent)
    {
        private readonly ReadOnlySpan<ChosenRule> _rules = rules;
        private int _index = -1;

        public readonly ref readonly ChosenRule Current => ref _rules[_index];

        public readonly Walk GetEnumerator() => this;

        public bool MoveNext()
        {
            while (++_index < _rules.Length)
            {
                if ((_rules[_index].Mark & silent) == 0)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
