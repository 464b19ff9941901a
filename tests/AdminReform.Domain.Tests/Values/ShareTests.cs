using AdminReform.Texts;

namespace AdminReform.Values;

public sealed class ShareTests
{
    [Fact]
    public void A_share_of_nothing_is_no_data_and_neither_0_nor_100_percent()
    {
        Assert.Null(new Share(0, 0).Ratio);
        Assert.Equal(default, new Share(0, 0));
        Assert.Equal("không có số liệu", default(Share).ToPercent(1, Rounding.HalfAwayFromZero, Language.Vietnamese));
        Assert.Equal("no data", default(Share).ToPercent(1, Rounding.HalfAwayFromZero, Language.English));
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void A_part_lies_between_nothing_and_the_whole(long part, long whole) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(part, whole));

    [Fact]
    public void Counts_that_do_not_fit_are_an_error() =>
        Assert.Throws<OverflowException>(() => new Share(0, long.MaxValue) + new Share(0, 1));

    [Fact]
    public void The_largest_counts_are_compared_exactly() =>
        Assert.True(new Share(long.MaxValue - 1, long.MaxValue) > new Share(long.MaxValue - 2, long.MaxValue - 1));

    [Property(Arbitrary = [typeof(FractionArbitraries)])]
    public void Pooling_is_associative_and_free_of_order(Share first, Share second, Share third)
    {
        Assert.Equal(first + second + third, third + (second + first));
        Assert.Equal(first, first + default(Share));
    }

    [Property(Arbitrary = [typeof(FractionArbitraries)])]
    public void Shares_compare_as_their_exact_ratios(Share left, Share right) =>
        Assert.Equal(Comparer<Fraction?>.Default.Compare(left.Ratio, right.Ratio), left.CompareTo(right));
}
