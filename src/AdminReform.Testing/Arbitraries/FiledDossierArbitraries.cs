using AdminReform.Dossiers;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Histories of dossiers, lawful or not, as lists of steps that FsCheck can shrink; two in three begin with an acceptance.</summary>
public static class FiledDossierArbitraries
{
    /// <summary>Histories filed from twelve days before the first day of a regime to twenty days after it.</summary>
    public static Arbitrary<FiledDossier> Histories() => Arb.From(
        from start in Gen.Choose(-12 * 24 * 4, 20 * 24 * 4)
        from limit in Gen.Choose(0, FiledDossier.Limits.Length - 1)
        from channel in Gen.Elements(Channel.Counter, Channel.Online)
        from steps in Gen.Choose(0, FiledDossier.Kinds * 200).ListOf().Resize(8)
        from first in Gen.Frequency((2, Gen.Choose(0, 60).Select(hours => (int[])[hours * FiledDossier.Kinds])), (1, Gen.Constant<int[]>([])))
        select new FiledDossier(start, limit, channel, [.. first, .. steps]),
        Shrink);

    /// <summary>Every number of minutes up to six weeks; those that come by themselves stay within some hours.</summary>
    public static Arbitrary<ushort> Minutes() => Arb.From(
        from minutes in Gen.Choose(0, ushort.MaxValue)
        select (ushort)minutes,
        minutes => minutes == 0 ? [] : [0, (ushort)(minutes / 2), (ushort)(minutes - 1)]);

    private static IEnumerable<FiledDossier> Shrink(FiledDossier history)
    {
        for (var i = 0; i < history.Steps.Count; i++)
        {
            yield return history with { Steps = [.. history.Steps.Where((_, index) => index != i)] };
        }
    }
}
