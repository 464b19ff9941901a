using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>Points by half-open steps: each holds from its ratio on and ends before the next. Below the first step there are none.</summary>
public sealed record SteppedFormula : ScoreFormula
{
    /// <summary>Makes a formula.</summary>
    /// <exception cref="ArgumentException">The ratios or the points do not rise, or a share is not between 0 and 1.</exception>
    public SteppedFormula(ValueList<ScoreStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Zip(steps.Skip(1)).Any(pair => pair.First.From >= pair.Second.From || pair.First.ShareOfPoints > pair.Second.ShareOfPoints)
            || steps.Any(step => step.ShareOfPoints < 0 || step.ShareOfPoints > 1))
        {
            throw new ArgumentException("Steps must rise, with shares between 0 and 1.", nameof(steps));
        }

        Steps = steps;
    }

    /// <summary>The steps, rising.</summary>
    public ValueList<ScoreStep> Steps { get; }

    /// <inheritdoc/>
    public override Fraction Points(Fraction ratio, Fraction maximum) =>
        maximum * (Steps.LastOrDefault(step => step.From <= ratio)?.ShareOfPoints ?? 0);

    /// <summary>Returns the steps.</summary>
    public override string ToString() => Steps.Count == 0 ? "no points" : string.Join("; ", Steps);
}
