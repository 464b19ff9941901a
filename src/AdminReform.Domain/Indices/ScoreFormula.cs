using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>How a measured ratio becomes points of a maximum; formulas are data, so that a unit can put in the ones it works with.</summary>
public abstract record ScoreFormula
{
    private protected ScoreFormula()
    {
    }

    /// <summary>The points for a ratio, from 0 to the maximum.</summary>
    public abstract Fraction Points(Fraction ratio, Fraction maximum);
}
