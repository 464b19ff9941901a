using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>What a review allocates for each dossier, as the performance page tells it; the figures are counted and not timed.</summary>
public sealed class ReviewAllocationTests
{
    private const int Days = 25;
    private const int Fewer = 640;
    private const int More = 1_024;

    private static readonly LocalDateTime At = new(2026, 6, 1, 9, 0);

    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    [Fact]
    public void A_review_allocates_twelve_bytes_for_each_conclusion()
    {
        var (bytes, conclusions) = ForMoreThatAre(openSince: 40);
        Assert.True(conclusions > 3 * (More - Fewer));

        // Findings and notices are kept in pieces of 256.
        Assert.InRange(bytes, 12 * (conclusions - (2 * 256)), 12 * (conclusions + (2 * 256)));
    }

    [Fact]
    public void A_review_allocates_nothing_for_a_dossier_that_it_concludes_nothing_about()
    {
        Assert.Equal((0, 0), ForMoreThatAre(openSince: 0));
        Assert.Equal((0, 0), ForMoreThatAre(openSince: null));
    }

    // Of caseloads that are reviewed in one part, by this thread: what is made once for a review, or for a due day, is made for fewer of them, too.
    private static (long Bytes, int Conclusions) ForMoreThatAre(int? openSince)
    {
        var all = Enumerable.Range(0, More).Select(number => One(number, openSince)).ToArray();
        var (more, fewer) = (Reviewed(all), Reviewed(all[..Fewer]));
        return (more.Bytes - fewer.Bytes, more.Conclusions - fewer.Conclusions);
    }

    private static (long Bytes, int Conclusions) Reviewed(Dossier[] dossiers)
    {
        var caseload = Caseload.At(At, dossiers, Calculator);
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var review = Review.Run(caseload, At);
            return (GC.GetAllocatedBytesForCurrentThread() - before, review.Findings.Count + review.Notices.Count);
        });
    }

    private static Dossier One(int number, int? openSince)
    {
        var accepted = At.PlusDays(-(openSince ?? 60) - (number % Days)).PlusMinutes(number % 300);
        DossierEvent[] events = [new Submitted(accepted), new Accepted(accepted, TimeLimit.WorkingDays(openSince == 0 ? 40 : 5)), new Forwarded(accepted.PlusMinutes(30), "unit")];
        return Dossier.Replay(
            new($"H26.7-{number:D8}", "1.001193", "one-stop", $"unit {number % 40}", "civil status", Channel.Counter),
            openSince is null ? [.. events, new ResultReady(accepted.PlusDays(2)), new Returned(accepted.PlusDays(3))] : events);
    }
}
