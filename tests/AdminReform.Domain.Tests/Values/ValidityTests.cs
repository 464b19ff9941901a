using NodaTime;

namespace AdminReform.Values;

public sealed class ValidityTests
{
    private static readonly LocalDate Start = new(2025, 7, 1);

    [Fact]
    public void The_default_has_no_end_and_begins_with_the_calendar()
    {
        Assert.True(default(Validity).IsOpen);
        Assert.True(default(Validity).Contains(new LocalDate(2025, 7, 1)));
    }

    [Fact]
    public void A_last_day_before_the_first_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Validity(Start, Start.PlusDays(-1)));

    [Fact]
    public void It_reads_as_its_first_and_last_day()
    {
        Assert.Equal("[2025-07-01, …]", new Validity(Start).ToString());
        Assert.Equal("[2025-07-01, 2025-07-03]", new Validity(Start, Start.PlusDays(2)).ToString());
    }

    [Property(Arbitrary = [typeof(ValidityArbitraries)])]
    public void Overlapping_is_sharing_a_day(Validity one, Validity other) =>
        Assert.Equal(Days(one).Intersect(Days(other)).Any(), one.Overlaps(other));

    [Property(Arbitrary = [typeof(ValidityArbitraries)])]
    public void Covering_is_holding_every_day(Validity one, Validity other) =>
        Assert.Equal(!Days(other).Except(Days(one)).Any(), one.Covers(other));

    [Property(Arbitrary = [typeof(ValidityArbitraries)], MaxTest = 500)]
    public void Being_covered_by_several_is_having_every_day_in_one_of_them(Validity one, Validity[] others) =>
        Assert.Equal(!Days(one).Except(others.SelectMany(Days)).Any(), one.IsCoveredBy(others));

    // The arbitrary keeps to 40 days; days 40 to 99 stand for all later ones.
    private static IEnumerable<int> Days(Validity validity) =>
        Enumerable.Range(0, 100).Where(day => validity.Contains(ValidityArbitraries.Origin.PlusDays(day)));
}
