namespace AdminReform.Plans;

/// <summary>In what an indicator is measured.</summary>
public enum IndicatorUnit
{
    /// <summary>A ratio, shown in percent (phần trăm).</summary>
    Percent = 1,

    /// <summary>Points of a score or an index (điểm).</summary>
    Points = 2,

    /// <summary>Places in a ranking (bậc); the lower number is the better place.</summary>
    Places = 3,

    /// <summary>A number of things.</summary>
    Count = 4,

    /// <summary>Nothing that is a number.</summary>
    Words = 5,
}
