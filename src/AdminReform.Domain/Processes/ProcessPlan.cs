using System.Collections.Immutable;

namespace AdminReform.Processes;

/// <summary>A version with its order worked out for one case: which steps come before and after which, and how much time each has.</summary>
internal sealed class ProcessPlan
{
    private readonly Dictionary<string, int> _index;

    internal ProcessPlan(ProcessVersion version, ProcessCase @case)
    {
        Version = version;
        Case = @case;
        Steps = [.. version.Steps];
        Times = [.. Steps.Select(step => step.Limit.TimeUnder(@case.Whole))];
        _index = Steps.Select((step, place) => (step.Id, place)).DistinctBy(each => each.Id).ToDictionary(each => each.Id, each => each.place);
        Before = [.. Steps.Select((step, place) => Predecessors(step, place))];
        After = [.. Steps.Select((_, place) => Enumerable.Range(0, Steps.Length).Where(other => Before[other].Contains(place)).ToImmutableArray())];
        InOrder = Sorted();
    }

    internal ProcessVersion Version { get; }

    internal ProcessCase Case { get; }

    internal ImmutableArray<ProcessStep> Steps { get; }

    /// <summary>The time of each step; <see langword="null"/> where it has no limit.</summary>
    internal ImmutableArray<StepTime?> Times { get; }

    /// <summary>The steps that must have ended before each.</summary>
    internal ImmutableArray<ImmutableArray<int>> Before { get; }

    internal ImmutableArray<ImmutableArray<int>> After { get; }

    /// <summary>The steps so that each comes after those before it; without those in a circle, which nothing starts.</summary>
    internal ImmutableArray<int> InOrder { get; }

    internal int? Find(string id) => _index.TryGetValue(id, out var place) ? place : null;

    /// <summary>Whether a step comes after another, by however many between them.</summary>
    internal bool Follows(int step, int other)
    {
        foreach (var before in Before[step])
        {
            if (before == other || Follows(before, other))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<int> Predecessors(ProcessStep step, int place) => step.After is { } after
        ? [.. after.Select(Find).OfType<int>().Distinct()]
        : place == 0 ? [] : [place - 1];

    private ImmutableArray<int> Sorted()
    {
        var (order, placed) = (ImmutableArray.CreateBuilder<int>(Steps.Length), new bool[Steps.Length]);
        for (var more = true; more;)
        {
            more = false;
            for (var step = 0; step < Steps.Length; step++)
            {
                if (!placed[step] && Before[step].All(before => placed[before]))
                {
                    placed[step] = more = true;
                    order.Add(step);
                }
            }
        }

        return order.ToImmutable();
    }
}
