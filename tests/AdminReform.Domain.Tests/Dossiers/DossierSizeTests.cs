namespace AdminReform.Dossiers;

public class DossierSizeTests
{
    [Fact]
    public void A_million_folded_dossiers_of_eight_events_fit_in_one_GiB()
    {
        const int Count = 1_000;
        var dossiers = new Dossier[Count];
        Make(1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Count; i++)
        {
            dossiers[i] = Make(i + 1);
        }

        // What is allocated is more than what is kept, so the bound holds for what is kept too.
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / Count;
        Assert.InRange(each, 400, (1L << 30) / 1_000_000);
        GC.KeepAlive(dossiers);
    }

    private static Dossier Make(int number) => Dossier.Replay(
        DossierHeader.Of(
            DossierCode.Parse($"000.00.01.H26-250701-{number:D4}"), "1.001193", "H26.12", "H26.12.3", "Hộ tịch", Channel.Counter, "officer-7",
            DossierExamples.Header.Applicant),
        DossierExamples.Typical());
}
