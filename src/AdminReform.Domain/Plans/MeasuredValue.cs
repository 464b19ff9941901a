using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>What a measurement found: a level, a share of counts, a count or a rank.</summary>
public abstract record MeasuredValue
{
    private protected MeasuredValue()
    {
    }

    /// <summary>The value as one exact number, where it is one: a level, or a share of something.</summary>
    public virtual Fraction? Level => null;

    /// <summary>Writes the value.</summary>
    public string In(Language language) => Write(language);

    /// <summary>Returns the English reading.</summary>
    public sealed override string ToString() => In(Language.English);

    private protected abstract string Write(Language language);
}
