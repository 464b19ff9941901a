namespace AdminReform.Plans;

/// <summary>What "up by 20 %" means. Plans rarely say, so the reading is stored with the target.</summary>
public enum GrowthReading
{
    /// <summary>Percentage points: 30 % becomes 50 %.</summary>
    Points = 1,

    /// <summary>Per cent of what there was: 30 % becomes 36 %.</summary>
    PerCent = 2,
}
