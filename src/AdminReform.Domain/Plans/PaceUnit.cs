namespace AdminReform.Plans;

/// <summary>What a required pace counts.</summary>
public enum PaceUnit
{
    /// <summary>Units a day.</summary>
    UnitsPerDay = 1,

    /// <summary>The indicator's own unit (percentage points as a fraction of one, or points) in a year of 365 days.</summary>
    LevelPerYear = 2,

    /// <summary>Places a year.</summary>
    PlacesPerYear = 3,

    /// <summary>The share of what is still to come that must succeed.</summary>
    ShareOfTheRest = 4,

    /// <summary>Successes in a row, however many come in all.</summary>
    SuccessesInARow = 5,
}
