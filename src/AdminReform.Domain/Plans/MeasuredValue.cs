using AdminReform.Indices;
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

    /// <summary>A share of counts: 21,567 of 21,567 dossiers on time, 210 of 700 services.</summary>
    public static MeasuredValue OfShare(Share share) => new ShareValue(share);

    /// <summary>A level that was published as such: 86.2 % satisfied, which is 0.862, or 43.57 points.</summary>
    /// <param name="amount">The level.</param>
    /// <param name="unit">Per cent or points.</param>
    public static MeasuredValue OfLevel(Fraction amount, IndicatorUnit unit = IndicatorUnit.Percent) => new LevelValue(amount, unit);

    /// <summary>A number of things, with the qualifier it was published with.</summary>
    public static MeasuredValue OfCount(PublishedCount count) => new CountValue(count);

    /// <summary>A place in a ranking.</summary>
    public static MeasuredValue OfRank(Rank rank)
    {
        ArgumentNullException.ThrowIfNull(rank);
        return new RankValue(rank);
    }

    /// <summary>The value as one exact number, where it is one: a level, or a share of something.</summary>
    public virtual Fraction? Level => null;

    /// <summary>The counts, where it is a share of counts.</summary>
    public virtual Share? Counts => null;

    /// <summary>Writes the value.</summary>
    public string In(Language language) => Write(language);

    /// <summary>Returns the English reading.</summary>
    public sealed override string ToString() => In(Language.English);

    private protected abstract string Write(Language language);
}
