namespace AdminReform.Plans;

/// <summary>What "up by five places a year on average" means.</summary>
public enum RankGainReading
{
    /// <summary>The gain since the base divided by the years since.</summary>
    AverageSinceBase = 1,

    /// <summary>The gain of every single year on the year before.</summary>
    EveryYear = 2,
}
