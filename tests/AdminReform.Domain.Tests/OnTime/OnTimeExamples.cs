using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.OnTime;

/// <summary>Dossiers that the tables of this folder are about.</summary>
internal static class OnTimeExamples
{
    internal const string Days = "10 ngày làm việc";

    internal const string Hours = "08 giờ làm việc";

    internal static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffffff");

    internal static LocalDateTime At(string text) => Pattern.Parse(text).Value;

    internal static Dossier Dossier(params DossierEvent[] events) => Dossiers.Dossier.Replay(
        new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter), events);

    /// <summary>A dossier stands the same whether it is looked at itself or counted by the facts that a caseload keeps of it.</summary>
    internal static void AssertStands(OnTimeStatus expected, Dossier dossier, LocalDateTime at, CountingPolicy policy)
    {
        var caseload = Caseload.At(at, [dossier], Calculator);
        Assert.Equal(expected, OnTimeCheck.Classify(caseload.Entries[0], at, policy));
        Assert.Equal(expected, OnTimeCheck.Classify(caseload.Facts[0], at, policy));
    }
}
