namespace AdminReform.Plans;

/// <summary>On what a yearly growth builds.</summary>
public enum GrowthBasis
{
    /// <summary>On what the year before reached; without its final figure nothing can be said.</summary>
    YearBefore = 1,

    /// <summary>On what was required of the year before, from the base on.</summary>
    RequiredPath = 2,
}
