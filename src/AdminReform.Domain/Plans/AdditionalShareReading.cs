namespace AdminReform.Plans;

/// <summary>Of what an additional share is.</summary>
public enum AdditionalShareReading
{
    /// <summary>Of everything there is: 20 % of all procedures, beside those done before.</summary>
    OfAll = 1,

    /// <summary>Of what had been done before: 20 % more than that.</summary>
    OfThoseBefore = 2,
}
