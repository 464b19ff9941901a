using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Benchmarks.Dossiers;

/// <summary>A dossier of eight events: filed, accepted, forwarded, supplemented, forwarded again, resolved, handed over.</summary>
internal static class TypicalDossier
{
    private static readonly TimeLimit Limit = TimeLimit.WorkingDays(10);

    /// <summary>A header with an identifier, a code and an applicant of its own.</summary>
    internal static DossierHeader Header(int number) => DossierHeader.Of(
        DossierCode.Parse(string.Create(CultureInfo.InvariantCulture, $"000.00.01.H26-250701-{number:D4}")),
        "1.001193", "H26.12", "H26.12.3", "Hộ tịch", Channel.Counter, "officer-7",
        ApplicantReference.Parse(string.Create(CultureInfo.InvariantCulture, $"a-{number:D10}")));

    /// <summary>Its events, each a new object.</summary>
    internal static DossierEvent[] Events(int number)
    {
        var start = new LocalDateTime(2025, 7, 1, 8, 0).PlusMinutes(number % 400);
        return
        [
            new Submitted(start),
            new Accepted(start.PlusMinutes(20), Limit),
            new Forwarded(start.PlusHours(2), "H26.12.3", "officer-9"),
            new SupplementAsked(start.PlusDays(2)),
            new Supplemented(start.PlusDays(9)),
            new Forwarded(start.PlusDays(14), "H26.12.4", "officer-2"),
            new ResultReady(start.PlusDays(21)),
            new Returned(start.PlusDays(22)),
        ];
    }
}
