using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;
using static AdminReform.OnTime.OnTimeExamples;

namespace AdminReform.OnTime;

public sealed class CaseloadCountsTests
{
    // Each status has another number, and no two sums of them are the same.
    private static readonly int[] Numbers = [1, 2, 4, 8, 16, 32, 64, 128];

    private static readonly CaseloadCounts Counts = new()
    {
        NotCounted = 1,
        Early = 2,
        OnTime = 4,
        Late = 8,
        Within = 16,
        Overdue = 32,
        Suspended = 64,
        Undetermined = 128,
    };

    [Fact]
    public void Each_status_is_counted_in_its_own_place()
    {
        var at = new LocalDateTime(2025, 7, 28, 8, 0);
        var accepted = new Accepted(new(2025, 7, 10, 9, 0), TimeLimit.Parse(Days));
        Dossier[] one =
        [
            Dossier(new Submitted(new(2025, 7, 10, 9, 0))),
            Dossier(accepted, new ResultReady(new(2025, 7, 23, 17, 0))),
            Dossier(accepted, new ResultReady(new(2025, 7, 24, 17, 0))),
            Dossier(accepted, new ResultReady(new(2025, 7, 25, 8, 0))),
            Dossier(new Accepted(new(2025, 7, 15, 9, 0), TimeLimit.Parse(Days))),
            Dossier(accepted),
            Dossier(accepted, new SupplementAsked(new(2025, 7, 11, 9, 0))),
            Dossier(accepted with { Limit = null }),
        ];

        var dossiers = one.SelectMany((dossier, status) => Enumerable.Repeat(dossier, Numbers[status]));

        Assert.Equal(Counts, CaseloadCounts.Of(Caseload.At(at, dossiers, Calculator), at, CountingPolicy.Default));
    }

    [Fact]
    public void Counts_kept_by_status_are_taken_from_their_places() => Assert.Equal(Counts, CaseloadCounts.Of(Numbers));

    [Fact]
    public void Sums_take_in_what_they_name()
    {
        Assert.Equal((2 + 4 + 8, 16 + 32 + 64, 255), (Counts.Resolved, Counts.Pending, Counts.Total));
        Assert.Equal(
            "2 early, 4 on time, 8 late, 16 within, 32 overdue, 64 suspended, 128 undetermined, 1 not counted", Counts.ToString());
    }

    [Fact]
    public void Counts_add_up_place_by_place()
    {
        var thrice = CaseloadCounts.Of([.. Numbers.Select(number => number * 3)]);
        Assert.Equal(CaseloadCounts.Of([.. Numbers.Select(number => number * 4)]), Counts + thrice);
        Assert.Equal(Counts + thrice, CaseloadCounts.Add(Counts, thrice));
        Assert.Equal(Counts, Counts + default(CaseloadCounts));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(9)]
    public void There_is_one_count_for_each_status(int length) =>
        Assert.Equal("counts", Assert.Throws<ArgumentException>(() => CaseloadCounts.Of(new int[length])).ParamName);

    [Fact]
    public void The_numbers_that_are_stored_do_not_change()
    {
        Assert.Equal(Enumerable.Range(0, 8), Enum.GetValues<OnTimeStatus>().Select(status => (int)status));
        Assert.Equal(
            [
                OnTimeStatus.NotCounted, OnTimeStatus.Early, OnTimeStatus.OnTime, OnTimeStatus.Late, OnTimeStatus.Within, OnTimeStatus.Overdue,
                OnTimeStatus.Suspended, OnTimeStatus.Undetermined,
            ],
            Enum.GetValues<OnTimeStatus>());
        Assert.Equal([1, 2, 3], new[] { LatenessReading.Term, LatenessReading.Day, LatenessReading.Instant }.Select(reading => (int)reading));
        Assert.Equal([1, 2, 3], new[] { Treatment.Outside, Treatment.Pending, Treatment.Resolved }.Select(treatment => (int)treatment));
    }
}
