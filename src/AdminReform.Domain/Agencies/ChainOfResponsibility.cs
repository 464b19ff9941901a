using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Agencies;

/// <summary>Who answers for a dossier on a day, from the handling officer upwards.</summary>
/// <param name="Asked">The unit that was asked about, as the dossier names it.</param>
/// <param name="Unit">The unit that is competent on the day: the same, or its successor.</param>
/// <param name="Date">The day.</param>
/// <param name="Rungs">The rungs, from the bottom up; vacant ones are kept and say so.</param>
public sealed record ChainOfResponsibility(string Asked, string Unit, LocalDate Date, ValueList<Responsible> Rungs)
{
    /// <summary>The provisions that the order rests on: those of the decree in force on the day.</summary>
    public ValueList<Citation> Basis => Date < Instruments.Decree118.InForceFrom
        ? [Instruments.Decree61.Cite()]
        : [Instruments.Decree118.Cite("8"), Instruments.Decree118.Cite("9"), Instruments.Decree118.Cite("19"), Instruments.Decree118.Cite("38")];

    /// <summary>The lowest rung for a step or for one above it that somebody can be reached at; <see langword="null"/> when there is none.</summary>
    /// <remarks>A vacant seat does not swallow a notice: the next one up gets it.</remarks>
    public Responsible? Reach(ResponsibilityStep step)
    {
        foreach (var rung in Rungs)
        {
            if (rung.Step.Rank() >= step.Rank() && !rung.IsVacant)
            {
                return rung;
            }
        }

        return null;
    }

    /// <summary>The rung for a step; <see langword="null"/> when the chain has none.</summary>
    public Responsible? At(ResponsibilityStep step)
    {
        foreach (var rung in Rungs)
        {
            if (rung.Step == step)
            {
                return rung;
            }
        }

        return null;
    }

    /// <summary>Returns the unit, the day and the rungs, from the bottom up.</summary>
    public override string ToString() =>
        $"{Unit} on {DayText.Of(Date)}: {(Rungs.Count == 0 ? "nobody" : string.Join(" → ", Rungs))}";
}
