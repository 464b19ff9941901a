namespace AdminReform.Plans;

/// <summary>Which part of an assessment a step explains.</summary>
public enum AssessmentFigure
{
    /// <summary>The value that counts.</summary>
    Value = 1,

    /// <summary>What had to be reached by the day of the value.</summary>
    Path = 2,

    /// <summary>How far along the way from the base to the goal the value is.</summary>
    Progress = 3,

    /// <summary>What is missing to the goal.</summary>
    Shortfall = 4,

    /// <summary>The best final value.</summary>
    Best = 5,

    /// <summary>The worst final value.</summary>
    Worst = 6,

    /// <summary>The failures that can still be afforded.</summary>
    FailuresAffordable = 7,

    /// <summary>The pace that is needed from here.</summary>
    Pace = 8,

    /// <summary>The date of no return.</summary>
    NoReturn = 9,

    /// <summary>The status.</summary>
    Status = 10,

    /// <summary>A choice between readings of the text.</summary>
    Reading = 11,

    /// <summary>Something that was set aside, and why.</summary>
    SetAside = 12,
}
