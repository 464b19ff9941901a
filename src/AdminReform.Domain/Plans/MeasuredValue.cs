using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>What a measurement found: a level, a share of counts, a count or a rank.</summary>
public abstract record MeasuredValue
{
    internal static readonly LocalizedText LevelWords = new(
        "mức (phần trăm hoặc điểm) hoặc tỷ lệ kèm số đếm", "a level (per cent or points) or a share with its counts");

    internal static readonly LocalizedText ShareWords = new("tỷ lệ kèm số đếm (bao nhiêu trên bao nhiêu)", "a share with its counts (so many of so many)");

    internal static readonly LocalizedText CountWords = new("số đếm", "a count");

    internal static readonly LocalizedText RankWords = new("thứ hạng", "a rank");

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
