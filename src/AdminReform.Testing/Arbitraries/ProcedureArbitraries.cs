using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Procedures as somebody might enter them: sound ones and ones with every kind of fault; they shrink by dropping versions and parts.</summary>
public static class ProcedureArbitraries
{
    private static readonly Gen<TimeLimit> Limit = Gen.OneOf(
        from amount in Gen.Choose(1, 60)
        from unit in Gen.Elements(TimeUnit.Hour, TimeUnit.WorkingHour, TimeUnit.Day, TimeUnit.WorkingDay, TimeUnit.WorkingDay, TimeUnit.Week, TimeUnit.Month, TimeUnit.Year)
        select TimeLimit.Of(Math.Min(amount, unit is TimeUnit.Year ? 3 : 60), unit),
        Gen.Constant(TimeLimit.SameDay),
        Gen.Constant(TimeLimit.SameDayUntil(new LocalTime(15, 0))));

    private static readonly Gen<CaseFactor> Factor =
        from name in Gen.Elements("a", "b", "c")
        from values in Gen.Choose(1, 3)
        select new CaseFactor(name, new LocalizedText("Câu hỏi", "Question"), [.. Enumerable.Range(0, values).Select(value => $"v{value}")]);

    private static readonly Gen<CaseTest> Test =
        from factor in Gen.Elements("a", "a", "b", "c")
        from values in Gen.Elements("v0", "v1", "v2").NonEmptyListOf()
        select new CaseTest(factor, [.. values.Distinct()]);

    private static readonly Gen<LimitCase> Case =
        from id in Gen.Choose(0, 99)
        from limit in Limit
        from count in Gen.Choose(0, 2)
        from tests in Test.ArrayOf(count)
        from addition in Gen.Choose(0, 4)
        from wording in Gen.Elements(false, true)
        select new LimitCase($"case{id}", limit)
        {
            When = ValueList.From(tests),
            Effect = addition == 0 ? LimitEffect.Addition : LimitEffect.Whole,
            Wording = wording ? limit.ToString() : null,
            Basis = wording ? Instruments.Decree118.Cite("19", "5") : null,
        };

    private static readonly Gen<SupplementTerms> Terms =
        from effect in Gen.Elements(SupplementEffect.Restart, SupplementEffect.Resume)
        from times in Gen.Elements<int?>(null, 1, 2)
        from limit in Limit
        select new SupplementTerms(effect, times, times == 2 ? limit : null);

    private static readonly Gen<ProcedureLeg> Leg =
        from id in Gen.Choose(0, 99)
        from unit in Gen.Elements<string?>(null, "H26.1", "H26.2", "H26.3")
        from limit in Limit
        from bare in Gen.Elements(false, true)
        from terms in Terms
        select new ProcedureLeg($"leg{id}", new LocalizedText("Bước", "Step"), unit, bare ? null : limit) { Supplement = bare ? terms : null };

    private static readonly Gen<ServiceLevel?> Level = Gen.Elements<ServiceLevel?>(
        null, ServiceLevel.Partial, ServiceLevel.Full, ServiceLevel.Of2011(4), ServiceLevel.Proactive(2));

    /// <summary>Limits as decisions write them.</summary>
    public static Arbitrary<TimeLimit> Limits() => Limit.ToArbitrary();

    /// <summary>Stages of one to three legs.</summary>
    public static Arbitrary<LegStage> Stages() => Arb.From(
        from count in Gen.Choose(1, 3)
        from legs in Leg.ArrayOf(count)
        select new LegStage(ValueList.From(legs)),
        stage => stage.Legs.Count > 1 ? [new LegStage([stage.Legs[0]])] : []);

    /// <summary>Versions with cases, legs and commitments, sound or not.</summary>
    public static Arbitrary<ProcedureVersion> Versions() => Arb.From(
        from validity in ValidityArbitraries.Validities().Generator
        from factorCount in Gen.Choose(0, 3)
        from factors in Factor.ArrayOf(factorCount)
        from caseCount in Gen.Choose(0, 5)
        from cases in Case.ArrayOf(caseCount)
        from stageCount in Gen.Choose(0, 3)
        from stages in Stages().Generator.ArrayOf(stageCount)
        from service in Level
        from flags in Gen.Elements<bool?>(null, false, true).ArrayOf(2)
        from terms in Terms
        from extras in Gen.Elements(false, true).ArrayOf(4)
        select new ProcedureVersion(validity, extras[3] ? LocalizedText.Untranslated("Đăng ký thử") : new LocalizedText("Đăng ký thử", "Trial registration"), new LocalizedText("Hộ tịch", "Civil status"))
        {
            Decision = extras[0] ? new(extras[2] ? DecisionKind.Amend : null, InstrumentNumber.Parse("163/QĐ-BTP"), extras[1] ? validity.From : null) : null,
            Levels = extras[1] ? [AgencyLevel.Commune, AgencyLevel.Province] : [],
            Factors = [.. factors.DistinctBy(factor => factor.Name)],
            Limits = [.. cases.DistinctBy(limit => limit.Id)],
            Commitments = extras[2]
                ? [new("H26", TimeLimit.WorkingDays(1), InstrumentNumber.Parse("02/2026/QĐ-UBND"), validity, cases.Length > 0 ? cases[0].Id : null)]
                : [],
            ServiceLevel = service,
            HasFee = flags[0],
            HasFinancialDuty = flags[1],
            Supplement = extras[3] ? terms : null,
            Stages = ValueList.From(stages),
            Basis = extras[0] ? [Instruments.CivilCode.Cite("148"), Instruments.Decree61.Cite()] : [],
            Grounds = extras[1] ? [new(InstrumentNumber.Parse("13/2016/NĐ-CP"), extras[2] ? "Nghị định" : null, extras[3] ? new(2016, 2, 19) : null, extras[0] ? "Chính phủ" : null)] : [],
            AsReadOn = extras[2] ? validity.From : null,
        },
        version => new[]
        {
            version with { Stages = [], Supplement = null, Commitments = [] },
            version with { Basis = [], Decision = null },
        }.Concat(Enumerable.Range(0, version.Limits.Count).Select(i => version with { Limits = [.. version.Limits.Where((_, at) => at != i)] }))
            .Where(smaller => smaller != version));

    /// <summary>Procedures of up to three versions, whose days may overlap; one in four is repealed.</summary>
    public static Arbitrary<Procedure> Procedures() => Arb.From(
        from code in CodeArbitraries.ProcedureCodes().Generator
        from count in Gen.Choose(0, 3)
        from versions in Versions().Generator.ArrayOf(count)
        from repealed in Gen.Choose(0, 3)
        select new Procedure(code, ValueList.From(versions))
        {
            Repeal = repealed == 0 ? new(DecisionKind.Repeal, InstrumentNumber.Parse("9/QĐ-BTP")) : null,
        },
        procedure => Enumerable.Range(0, procedure.Versions.Count)
            .Select(i => procedure with { Versions = [.. procedure.Versions.Where((_, at) => at != i)] }));
}
