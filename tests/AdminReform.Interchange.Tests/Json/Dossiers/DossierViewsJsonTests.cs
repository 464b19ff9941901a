using AdminReform.Dossiers;
using AdminReform.Law;
using NodaTime;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>What is read from a history: who held the dossier, its statuses, its irregularities and where the time went.</summary>
public sealed class DossierViewsJsonTests
{
    [Fact]
    public void The_names_in_the_documents_are_stable()
    {
        var dossier = After(Typical().Take(4));

        Assert.StartsWith(
            """{"version":1,"holdings":[{"kind":"unit","unit":"H26.12","officer":"officer-7","from":"2025-07-01T08:00:00","to":"2025-07-01T10:00:00"},""",
            DossiersJson.WriteHoldings(dossier.GetHoldings()),
            StringComparison.Ordinal);
        Assert.StartsWith("""{"version":1,"changes":[{"status":"filed","at":"2025-07-01T08:00:00"},""", DossiersJson.WriteStatusChanges(dossier.GetStatusChanges()), StringComparison.Ordinal);
        Assert.Equal(
            """{"version":1,"irregularities":[{"code":"a.b","dossier":"x","event":2,"message":{"vi":"v","en":"e"},"provision":"118/2025/NĐ-CP art. 18"}]}""",
            DossiersJson.WriteIrregularities([new("a.b", "x", 2, new("v", "e"), Instruments.Decree118.Cite("18"))]));
        Assert.Equal(
            """{"version":1,"from":"2025-07-01T08:00:00","to":"2025-07-02T08:00:00","shares":[{"kind":"unit","unit":"A","working":"8:00:00","outOfHours":"16:00:00","daysOff":"0:00:00"}]}""",
            DossiersJson.WriteTimeAccount(TimeAccount.Create(
                new(2025, 7, 1, 8, 0),
                new(2025, 7, 2, 8, 0),
                [new(HolderKind.Unit, "A", Duration.FromHours(8), Duration.FromHours(16), Duration.Zero)]).Value));
    }
}
