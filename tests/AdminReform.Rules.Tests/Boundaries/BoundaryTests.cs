using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Units;
using NodaTime;

namespace AdminReform.Rules.Boundaries;

/// <summary>When each rule holds, and each step of a ladder, as worked out by hand in boundaries.md.</summary>
public sealed class BoundaryTests
{
    private const int DaysWatched = 40;

    public static IEnumerable<object[]> Rows => BoundaryRow.All.Select(row => new object[] { row });

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_review_finds_it_from_that_moment_on_and_not_a_nanosecond_before(BoundaryRow row)
    {
        var office = new BoundaryOffice(row);
        if (row.FirstFound is not { } first)
        {
            Assert.All(Around(row), at => Assert.Empty(office.Review(at)));
            return;
        }

        Assert.Empty(office.Review(row.LastSilent!.Value));
        var found = Assert.Single(office.Review(first));
        if (found is not UnitAlert)
        {
            Assert.Equal(first, found.Since);
        }

        Assert.Equal(found.Id, Assert.Single(office.Review(row.LastFound ?? first.PlusDays(1))).Id);
        if (row.SilentAgain is { } again)
        {
            Assert.Empty(office.Review(again));
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_monitor_takes_it_up_and_lets_it_go_at_those_moments_and_no_others(BoundaryRow row)
    {
        var office = new BoundaryOffice(row);
        List<(LocalDateTime, bool)> expected = [];
        if (row.FirstFound is { } first)
        {
            expected.Add((first, true));
        }

        if (row.SilentAgain is { } again)
        {
            expected.Add((again, false));
        }

        LocalDateTime[] moments = [.. Around(row).Distinct().Order()];
        var start = moments[0].Date.PlusDays(-1).AtMidnight();
        Assert.Equal(expected, office.Watch(start, moments));
        if (!row.IsByTheDay)
        {
            Assert.Equal(expected, office.Watch(start, moments[^1]));
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_cites_the_provision_of_the_row(BoundaryRow row)
    {
        var office = new BoundaryOffice(row);
        var found = row.FirstFound is { } first ? Assert.Single(office.Review(first)) : null;
        Assert.Equal(row.Citation, found switch
        {
            Finding finding => finding.Citation?.ToString() ?? "—",
            UnitAlert alert => alert.Citation?.ToString() ?? "—",
            DutyAlert alert => alert.Citation?.ToString() ?? "—",
            Notice or DutyNotice => "—",
            _ => office.Cited,
        });
    }

    [Fact]
    public void Every_rule_that_ships_and_every_step_of_every_ladder_stands_in_the_table()
    {
        Assert.Equal([], BoundaryOffice.Ids.Except(IdsOf(row => row.FirstFound is not null)));
        Assert.Equal([], BoundaryOffice.Ids.Where(id => !id.Contains('/', StringComparison.Ordinal)).Except(IdsOf(row => row.FirstFound is null || row.SilentAgain is not null)));
        Assert.All(IdsOf(_ => true).Except(BoundaryOffice.Ids), id => Assert.Matches(@"^-?\d+ (working (days|hours)|% of the limit)$", id));

        static IEnumerable<string> IdsOf(Func<BoundaryRow, bool> which) => BoundaryRow.All.Where(which).Select(row => row.Id);
    }

    [Fact]
    public void Silent_and_found_lie_side_by_side_in_every_row() => Assert.All(BoundaryRow.All, row =>
    {
        var step = row.IsByTheDay ? Period.FromDays(1) : Period.FromNanoseconds(1);
        Assert.Equal(row.FirstFound, row.LastSilent?.Plus(step));
        Assert.Equal(row.SilentAgain, row.LastFound?.Plus(step));
        Assert.True(row.SilentAgain is null || row.FirstFound < row.SilentAgain, row.ToString());
    });

    // The moments that the row names, the days after the last of them included.
    private static IEnumerable<LocalDateTime> Around(BoundaryRow row)
    {
        LocalDateTime?[] expected = [row.LastSilent, row.FirstFound, row.LastFound, row.SilentAgain];
        LocalDateTime[] named = [.. BoundaryRow.MomentsIn(row.Facts), .. expected.OfType<LocalDateTime>()];
        var last = named.Length == 0 ? throw new FormatException($"{row} names no moment.") : named.Max();
        return [.. named, .. Enumerable.Range(1, DaysWatched).Select(last.Date.PlusDays).Select(day => day.AtMidnight())];
    }
}
