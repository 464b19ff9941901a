using AdminReform.Dossiers;
using NodaTime;

namespace OnTimeReview.Rebuilding;

public sealed class CityCaseloadTests
{
    [Fact]
    public void The_totals_equal_the_published_ones()
    {
        var totals = TheCity.View.Totals;

        Assert.Equal((21_651 + 33, 0, 0), (totals.Read, totals.Rejected, totals.Irregular));
        Assert.Equal((21_567, 0), (totals.Early + totals.OnTime, totals.Late));
        Assert.Equal((84, 33, 0), (totals.Open, totals.Cancelled, totals.NotCounted));
        Assert.Equal(50 + 21_601, totals.Resolved + totals.Open);
    }

    [Fact]
    public void The_official_form_holds_them_too()
    {
        var form = TheCity.View.Report.ToDictionary(column => column.Number, column => column.Value);

        Assert.Equal((21_651, 50, 21_601), (form[3], form[6], form[4] + form[5]));
        Assert.Equal((21_567, 0, 84), (form[7], form[10], form[11]));
        Assert.Equal(form[3], form[7] + form[11]);
    }

    [Fact]
    public void The_reconciliation_says_that_the_33_stand_outside_the_sum()
    {
        var lines = TheCity.View.Reconciliation;

        Assert.All(lines.Where(line => line.Holds is not null), line => Assert.True(line.Holds, line.Statement.English));
        Assert.Equal(6, lines.Count(line => line.Holds is not null));
        Assert.Contains(
            "33 (“cancelled”) stand outside the sum: 50 + 21,601 = 21,567 + 84 holds without them, and fails by 33 with them.",
            lines.Select(line => line.Statement.English));
    }

    [Fact]
    public void It_is_labelled_as_rebuilt()
    {
        Assert.Contains("dựng lại", TheCity.View.Heading.Caution?.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("rebuilt", TheCity.View.Heading.Caution?.English, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_same_every_time() =>
        Assert.Equal(TheCity.Input.Dossiers, CityCaseload.Rebuild(TheCity.Input.Calculator));

    [Fact]
    public void Every_act_falls_in_office_hours_and_in_order_and_by_the_end_of_the_period()
    {
        var time = TheCity.Input.Calculator.Time;
        foreach (var dossier in TheCity.Input.Dossiers)
        {
            var before = LocalDate.MinIsoValue.AtMidnight();
            foreach (var item in dossier.Events)
            {
                // The minute of closing is the last one of the day.
                Assert.True(time.IsOpen(item.At) || time.IsOpen(item.At.PlusMinutes(-1)), $"{dossier} {item}");
                Assert.True(before <= item.At && item.At <= TheCity.Input.At, $"{dossier} {item}");
                before = item.At;
            }
        }
    }

    [Fact]
    public void Every_code_is_a_well_formed_one_of_its_day_and_stands_once()
    {
        var codes = TheCity.Input.Dossiers.Select(dossier => (Code: DossierCode.Parse(dossier.Id), dossier.AcceptedAt)).ToList();

        Assert.Equal(codes.Count, codes.DistinctBy(entry => entry.Code).Count());
        Assert.All(codes, entry => Assert.Equal(entry.AcceptedAt?.Date, entry.Code.Date));
    }

    [Fact]
    public void Fifty_were_open_when_the_period_began() => Assert.Equal(50, TheCity.Input.Dossiers.Count(dossier =>
        dossier.AcceptedAt < PublishedTotals.Period.OpensAt && dossier.ReadyAt >= PublishedTotals.Period.OpensAt));

    [Fact]
    public void The_twelve_communes_all_have_work() =>
        Assert.Equal(12, TheCity.View.Agencies.Count(agency => agency.Name.StartsWith("UBND ", StringComparison.Ordinal) && agency.Resolved > 100));
}
