using AdminReform.Deadlines;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>Dossiers that the examples of this folder begin with.</summary>
internal static class DossierExamples
{
    internal static readonly LocalDateTime Start = new(2025, 7, 1, 8, 0);

    internal static DossierHeader Header { get; } = new(
        "000.00.01.H26-250701-0033", "1.001193", "H26.12", "H26.12.3", "Hộ tịch", Channel.Counter, "officer-7",
        DossierCode.Parse("000.00.01.H26-250701-0033"), ApplicantReference.Parse("a-81f2"));

    /// <summary>Eight events: filed, accepted, forwarded, supplemented, forwarded again, resolved and handed over.</summary>
    internal static ValueList<DossierEvent> Typical() =>
    [
        new Submitted(Start),
        new Accepted(Start.PlusMinutes(20), TimeLimit.WorkingDays(10)),
        new Forwarded(Start.PlusHours(2), "H26.12.3", "officer-9"),
        new SupplementAsked(new(2025, 7, 3, 9, 0)),
        new Supplemented(new(2025, 7, 10, 9, 0)),
        new Forwarded(new(2025, 7, 15, 14, 0), "H26.12.4"),
        new ResultReady(new(2025, 7, 22, 10, 0)),
        new Returned(new(2025, 7, 23, 9, 30)),
    ];

    internal static Dossier After(params IEnumerable<DossierEvent> acts)
    {
        var dossier = Dossier.New(Header);
        foreach (var act in acts)
        {
            dossier = dossier.Apply(act).Value;
        }

        return dossier;
    }

    /// <summary>A dossier accepted and forwarded, with the limit running.</summary>
    internal static Dossier Processing() => After(Typical().Take(3));
}
