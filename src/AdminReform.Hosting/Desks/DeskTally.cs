using System.Collections.Concurrent;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Monitoring;

namespace AdminReform.Hosting.Desks;

/// <summary>How many findings of each rule stand at a desk; one thread writes, any number read.</summary>
internal sealed class DeskTally
{
    private readonly ConcurrentDictionary<string, int> _byRule = new(StringComparer.Ordinal);

    internal int Of(string rule) => _byRule.GetValueOrDefault(rule);

    internal void Begin(IEnumerable<Conclusion> standing)
    {
        foreach (var finding in standing.OfType<Finding>())
        {
            Add(finding.Rule.Id, 1);
        }
    }

    internal void Add(IEnumerable<NewChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.Conclusion is { Kind: "finding", Rule: { } rule })
            {
                Add(rule, change.Kind == ChangeKind.Raised ? 1 : -1);
            }
        }
    }

    private void Add(string rule, int count) => _byRule.AddOrUpdate(rule, count, (_, before) => before + count);
}
