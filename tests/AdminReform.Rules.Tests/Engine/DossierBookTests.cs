using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Reports;
using AdminReform.Rules.Units;

namespace AdminReform.Rules.Engine;

public sealed class DossierBookTests
{
    [Fact]
    public void A_call_that_is_taken_back_and_made_again_finds_the_same_places_in_the_same_order()
    {
        var context = ReviewOptions.Default.RulesWith(DeadlineCalculator.VietnamCivilService).Context;
        var book = new DossierBook(LedgerOf());
        int[] first = [.. Put()];
        book.Restore(LedgerOf());
        Assert.Equal(0, book.Count);
        Assert.Equal(first, Put());

        UnitLedger LedgerOf() => new(context, ReportingPeriod.MonthOf(new(2026, 7, 1)));

        IEnumerable<int> Put()
        {
            foreach (var id in (string[])["c", "a", "b"])
            {
                var place = book.PlaceFor(id);
                book.Set(place, new(Dossier.Replay(new(id, "1.001193", "A", "A", "hộ tịch", Channel.Counter), []), Watched.Never, default));
                yield return place;
            }
        }
    }
}
