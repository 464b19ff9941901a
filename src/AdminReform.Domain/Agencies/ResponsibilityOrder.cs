namespace AdminReform.Agencies;

/// <summary>The order of the chain from the bottom up; the stored numbers tell it but for what came later.</summary>
internal static class ResponsibilityOrder
{
    /// <summary>Where a step stands; a greater number stands above.</summary>
    internal static int Rank(this ResponsibilityStep step) => step == ResponsibilityStep.HeadOfCentre
        ? (2 * (int)ResponsibilityStep.HeadOfOneStop) + 1
        : 2 * (int)step;
}
