using System.Collections.Immutable;

namespace AdminReform.Processes;

/// <summary>A version with its order worked out for one case: which steps come before and after which, and how much time each has.</summary>
internal sealed class ProcessPlan
{
    private readonly Dictionary<string, int> _index;
    private readonly HashSet<int> _starts;

    internal ProcessPlan(ProcessVersion version, ProcessCase @case)
    {
        Version = version;
        Case = @case;
        Steps = [.. version.Steps];
        Times = [.. Steps.Select(step => step.Limit.TimeUnder(@case.Whole))];
        _index = Steps.Select((step, place) => (step.Id, place)).DistinctBy(each => each.Id).ToDictionary(each => each.Id, each => each.place);
        Before = [.. Steps.Select((step, place) => Predecessors(step, place))];
        After = Followers();
        InOrder = Sorted();
        IsSeries = Before.Index().All(step => step.Index == 0 ? step.Item.IsEmpty : step.Item is [var before] && before == step.Index - 1);
        NamesAllOwners = Steps.All(step => step.Owner is not null);
        HasMarks = Steps.Any(step => step.StartsWith is not null || step.EndsWith is not null);
        _starts = [.. InOrder];
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

    /// <summary>Whether a step has a mark of its own that starts or ends it; most processes note the names of their steps alone.</summary>
    internal bool HasMarks { get; }

    /// <summary>Whether it says of each step who does it.</summary>
    internal bool NamesAllOwners { get; }

    /// <summary>Whether each step comes after the one before it and no other.</summary>
    internal bool IsSeries { get; }

    internal int? Find(string id) => _index.TryGetValue(id, out var place) ? place : null;

    /// <summary>Whether anything starts a step; those in a circle nothing does.</summary>
    internal bool Starts(int step) => _starts.Contains(step);

    /// <summary>Whether a step comes after another, by however many between them.</summary>
    internal bool Follows(int step, int other)
    {
        var looks = int.MaxValue;
        return Follows(step, other, ref looks)!.Value;
    }

    /// <summary>The same, for no more looks at what comes before than are left; <see langword="null"/> where they do not suffice.</summary>
    internal bool? Follows(int step, int other, ref int looks)
    {
        HashSet<int> seen = [step];
        Stack<int> open = new([step]);
        while (open.TryPop(out var next))
        {
            foreach (var before in Before[next])
            {
                if (before == other)
                {
                    return true;
                }

                if (looks-- == 0)
                {
                    looks = 0;
                    return null;
                }

                if (seen.Add(before))
                {
                    open.Push(before);
                }
            }
        }

        return false;
    }

    private ImmutableArray<int> Predecessors(ProcessStep step, int place) => step.After is { } after
        ? [.. after.Select(Find).OfType<int>().Distinct()]
        : place == 0 ? [] : [place - 1];

    private ImmutableArray<ImmutableArray<int>> Followers()
    {
        var after = new ImmutableArray<int>.Builder[Steps.Length];
        for (var step = 0; step < Steps.Length; step++)
        {
            after[step] = ImmutableArray.CreateBuilder<int>();
        }

        for (var step = 0; step < Steps.Length; step++)
        {
            foreach (var before in Before[step])
            {
                after[before].Add(step);
            }
        }

        return [.. after.Select(steps => steps.ToImmutable())];
    }

    // Round after round: a step is placed in the round of the last of those before it, or in the next one where that stands behind it.
    private ImmutableArray<int> Sorted()
    {
        var order = ImmutableArray.CreateBuilder<int>(Steps.Length);
        var (waiting, round) = (Before.Select(before => before.Length).ToArray(), new int[Steps.Length]);
        var open = new PriorityQueue<int, (int Round, int Step)>();
        for (var step = 0; step < Steps.Length; step++)
        {
            if (waiting[step] == 0)
            {
                open.Enqueue(step, (0, step));
            }
        }

        while (open.TryDequeue(out var step, out _))
        {
            order.Add(step);
            foreach (var after in After[step])
            {
                round[after] = Math.Max(round[after], after > step ? round[step] : round[step] + 1);
                if (--waiting[after] == 0)
                {
                    open.Enqueue(after, (round[after], after));
                }
            }
        }

        return order.ToImmutable();
    }
}
