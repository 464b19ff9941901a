using AdminReform.Agencies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Drafts of up to eight agencies with few ids and few days, so that cycles, overlaps and gaps are frequent; they shrink by dropping agencies.</summary>
public static class DirectoryArbitraries
{
    /// <summary>Drafts, half of them tame.</summary>
    public static Arbitrary<DirectoryDraft> Drafts() => Arb.From(
        from count in Gen.Choose(1, 8)
        from wild in Gen.Elements(false, true)
        from agencies in Agency(wild).ArrayOf(count)
        select new DirectoryDraft(ValueList.From(wild ? agencies : agencies.DistinctBy(agency => agency.Id))),
        draft => Enumerable.Range(0, draft.Agencies.Count).Select(i => new DirectoryDraft([.. draft.Agencies.Where((_, at) => at != i)])));

    // A tame draft has one open description for each id and parents with smaller ids: mostly accepted. A wild one has anything.
    private static Gen<Agency> Agency(bool wild) =>
        from id in Gen.Choose(0, 5)
        from parent in Gen.Choose(-1, wild ? 5 : id - 1)
        from level in Gen.Elements(AgencyLevel.Commune, AgencyLevel.Commune, AgencyLevel.Province)
        from kind in Gen.Elements(Enum.GetValues<AgencyKind>())
        from validity in wild ? ValidityArbitraries.Validities().Generator : Gen.Constant(new Validity(ValidityArbitraries.Origin))
        select new Agency($"A{id}", new LocalizedText("Cơ quan", "Agency"), kind, wild ? level : AgencyLevel.Commune, validity)
        {
            Parent = parent < 0 ? null : $"A{parent}",
        };
}
