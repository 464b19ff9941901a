using AdminReform.Values;

namespace AdminReform.Rules.Ladders;

/// <summary>Who is told of a dossier that nears or passes its due day, and when (thang báo cáo vượt cấp). Policy: the law fixes no days per step.</summary>
/// <remarks>Meant for up to a hundred steps: a monitor looks at all of them whenever one comes, so that what a dossier costs over its life grows as the square of their number.</remarks>
public sealed record Ladder
{
    /// <summary>A ladder of steps.</summary>
    /// <param name="id">A name of the ladder.</param>
    /// <param name="steps">The rungs, from the lowest to the highest.</param>
    /// <exception cref="ArgumentException">There is no step, so that nobody is ever told, or two steps have the same id.</exception>
    public Ladder(string id, ValueList<LadderStep> steps)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Count == 0)
        {
            throw new ArgumentException($"The ladder {id} has no step, so it reaches nobody.", nameof(steps));
        }

        if (steps.GroupBy(step => step.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two steps of the ladder {id} have the id {twice.Key}.", nameof(steps));
        }

        Id = id;
        Steps = steps;
        HasShares = steps.Any(step => step.Timing is ShareUsed);
    }

    /// <summary>The name.</summary>
    public string Id { get; }

    /// <summary>The rungs, from the lowest to the highest.</summary>
    public ValueList<LadderStep> Steps { get; }

    /// <summary>Whether a rung asks for the share of the limit used.</summary>
    internal bool HasShares { get; }

    /// <summary>Returns the name and the steps.</summary>
    public override string ToString() => $"{Id}: {string.Join("; ", Steps)}";
}
