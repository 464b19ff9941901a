namespace AdminReform.Testing.Arbitraries;

/// <summary>Ladders of every kind of step, and the dossiers that they are climbed for.</summary>
public static class LadderArbitraries
{
    /// <inheritdoc cref="FiledDossierArbitraries.Histories"/>
    public static Arbitrary<FiledDossier> Histories() => FiledDossierArbitraries.Histories();

    /// <inheritdoc cref="FiledDossierArbitraries.Minutes"/>
    public static Arbitrary<ushort> Minutes() => FiledDossierArbitraries.Minutes();

    /// <summary>Ladders of one to six steps or so; they shrink by dropping steps.</summary>
    public static Arbitrary<Rungs> Ladders() => Arb.From(
        from numbers in Gen.Choose(0, 4000).ListOf().Resize(6)
        where numbers.Count > 0
        select new Rungs([.. numbers]),
        rungs => from i in Enumerable.Range(0, rungs.Numbers.Count)
                 where rungs.Numbers.Count > 1
                 select new Rungs([.. rungs.Numbers.Where((_, index) => index != i)]));
}
