using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Procedures;

public sealed class ProcedureCheckTests
{
    private static readonly ProcedureVersion Sound = new(
        new Validity(new LocalDate(2025, 7, 1)), new LocalizedText("Đăng ký thử", "Trial registration"), new LocalizedText("Hộ tịch", "Civil status"))
    {
        Factors = [new("verification", new LocalizedText("Xác minh?", "Verified?"), ["no", "yes"])],
        Limits =
        [
            new("verified", TimeLimit.WorkingDays(8)) { When = [new("verification", ["yes"])] },
            new("usual", TimeLimit.WorkingDays(5)),
        ],
        Stages = [new([Leg("a", 2), Leg("b", 1)]), new([Leg("c", 3)])],
        Supplement = new(SupplementEffect.Restart),
        Basis = [Instruments.Decree118.Cite("19")],
        Commitments = [new("H26", TimeLimit.WorkingDays(4), InstrumentNumber.Parse("02/2026/QĐ-UBND"), new Validity(new LocalDate(2026, 1, 1)))],
    };

    [Fact]
    public void A_sound_procedure_has_no_problems() => Assert.Empty(Check(Sound));

    [Fact]
    public void Everything_that_is_wrong_is_listed_at_once() => Assert.Equal(
        [
            "procedure.version.gap versions[1].validity",
            "procedure.repeal repeal",
            "procedure.version.decision versions[1].decision",
            "procedure.limit.never versions[0].limits[1]",
            "procedure.supplement.unbounded versions[0].supplement.atMost",
            "procedure.leg.unit versions[0].stages[0].legs[0].unit",
            "procedure.legs.exceed versions[0].stages",
            "procedure.legs.exceed versions[0].stages",
            "procedure.citation.not-in-force versions[0].basis[0]",
            "procedure.level.ended versions[1].levels",
        ],
        ProcedureCheck.Run(new Procedure(
            ProcedureCode.Parse("1.001193"),
            [
                Sound with
                {
                    Validity = new Validity(new LocalDate(2025, 6, 1), new LocalDate(2025, 8, 31)),
                    Limits = [new("usual", TimeLimit.WorkingDays(5)), new("verified", TimeLimit.WorkingDays(8)) { When = [new("verification", ["yes"])] }],
                    Stages = [new([Leg("a", 9) with { Unit = " " }])],
                    Supplement = new(SupplementEffect.Restart, null),
                },
                Sound with
                {
                    Validity = new Validity(new LocalDate(2025, 9, 2)),
                    Decision = new(DecisionKind.Repeal, InstrumentNumber.Parse("1/QĐ-BTP")),
                    Levels = [AgencyLevel.District],
                },
            ])
        {
            Repeal = new(DecisionKind.Amend, InstrumentNumber.Parse("2/QĐ-BTP")),
        }).Select(problem => $"{problem.Code} {problem.Path}"));

    [Fact]
    public void A_gap_and_an_overlap_are_told_with_their_days()
    {
        var first = Sound with { Validity = new Validity(new LocalDate(2025, 7, 1), new LocalDate(2025, 12, 31)) };

        Assert.Contains("from 2026-01-01 to 2026-01-31", English(first, Sound with { Validity = new Validity(new LocalDate(2026, 2, 1)) }), StringComparison.Ordinal);
        Assert.Contains("from 2025-12-01 to 2025-12-31", English(first, Sound with { Validity = new Validity(new LocalDate(2025, 12, 1)) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_that_contradict_each_other_never_apply() => Assert.Equal(
        ["procedure.limit.never"],
        Check(Sound with
        {
            Limits = [new("odd", TimeLimit.Days(1)) { When = [new("verification", ["yes"]), new("verification", ["no"])] }, .. Sound.Limits],
            Stages = [],
            Commitments = [],
        }));

    [Fact]
    public void A_condition_on_nothing_known_is_told_twice_as_unknown_and_as_never() => Assert.Equal(
        ["procedure.limit.unknown", "procedure.limit.never"],
        Check(Sound with { Limits = [new("odd", TimeLimit.Days(1)) { When = [new("colour", ["red"])] }, .. Sound.Limits], Stages = [], Commitments = [] }));

    [Fact]
    public void A_case_without_a_limit_is_named()
    {
        var version = Sound with { Limits = [Sound.Limits[0]] };

        Assert.Contains("verification = no", English(version), StringComparison.Ordinal);
    }

    [Fact]
    public void An_addition_in_another_unit_cannot_be_added() => Assert.Equal(
        ["procedure.limit.addition", "procedure.limit.addition"],
        Check(Sound with { Limits = [.. Sound.Limits, new("more", TimeLimit.Days(2)) { Effect = LimitEffect.Addition }] }));

    [Fact]
    public void A_commitment_must_be_shorter_and_shorten_something() => Assert.Equal(
        ["procedure.commitment.longer", "procedure.commitment.unknown"],
        Check(Sound with
        {
            Commitments =
            [
                Sound.Commitments[0] with { Limit = TimeLimit.WorkingDays(5), Case = "usual" },
                Sound.Commitments[0] with { Case = "other" },
            ],
        }));

    [Fact]
    public void A_code_that_appears_twice_is_told()
    {
        var procedure = new Procedure(ProcedureCode.Parse("1.001193"), [Sound]);

        Assert.Equal("procedure.duplicate at [1].code", ProcedureCheck.Run([procedure, procedure]).Single().ToString()[..31]);
    }

    [Theory]
    [InlineData("05 ngày làm việc", "39 giờ làm việc", true)]
    [InlineData("05 ngày làm việc", "40 giờ làm việc", false)]
    [InlineData("15 ngày", "02 tuần", true)]
    [InlineData("14 ngày", "02 tuần", false)]
    [InlineData("31 ngày", "01 tháng", false)]
    [InlineData("32 ngày", "01 tháng", true)]
    [InlineData("06 ngày làm việc", "07 ngày", true)]
    [InlineData("05 ngày làm việc", "07 ngày", false)]
    [InlineData("10 ngày làm việc", "10 ngày", true)]
    [InlineData("13 tháng", "01 năm", true)]
    [InlineData("Trong ngày làm việc", "07 giờ làm việc", true)]
    public void One_limit_is_longer_than_another_only_when_it_is_so_from_every_day(string longer, string than, bool expected) =>
        Assert.Equal(expected, PlainTime.IsAlwaysLonger([[TimeLimit.Parse(longer)]], TimeLimit.Parse(than)));

    // Whatever the conditions, what is looked at ends where the rest is called too complex.
    [Theory]
    [InlineData(8, 8, 4)]
    [InlineData(3, 64, 30)]
    [InlineData(60, 2, 1)]
    [InlineData(2, 3, 1)]
    public void What_a_check_looks_at_has_a_bound(int factors, int values, int chosen)
    {
        var looks = new[] { 50, 100, 200, 400 }.Select(count => CaseCheck.Check(Hostile(factors, values, chosen, count), "", new(new()))).ToArray();

        Assert.All(looks, count => Assert.InRange(count, 1, CaseCheck.MostLooks + 2 * CaseSpace.MaximumFactors));
        Assert.Equal(looks.Order(), looks);
    }

    [Fact]
    public void A_check_that_ends_early_says_from_where_on()
    {
        var problems = Problems(Hostile(10, 8, 4, 400));

        var problem = Assert.Single(problems, problem => problem.Code == "procedure.limit.complex");
        Assert.StartsWith("versions[0].limits[", problem.Path, StringComparison.Ordinal);
        Assert.Contains("procedure.limit.complex", Check(Sound with { Factors = [.. Enumerable.Range(0, 65).Select(i => new CaseFactor($"f{i}", new("x", "x"), ["a"]))] }));
    }

    // 200 limits in 44 kB once took 1.25 GB.
    [Theory]
    [InlineData(200)]
    [InlineData(800)]
    public void What_a_check_holds_does_not_follow_pairs_of_limits(int count)
    {
        var version = Hostile(8, 8, 4, count) with
        {
            Stages = [.. Enumerable.Range(0, count).Select(i => new LegStage([Leg($"leg{i}", (i % 900) + 1)]))],
            Commitments = [.. Enumerable.Range(0, count).Select(_ => Sound.Commitments[0] with { Limit = TimeLimit.Months(1) })],
        };
        var before = GC.GetAllocatedBytesForCurrentThread();

        var problems = Problems(version);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 150_000_000);
        Assert.Contains("procedure.commitment.complex", problems.Select(problem => problem.Code));
        Assert.All(problems, problem => Assert.InRange(problem.Message.English.Length, 1, 1_000));
    }

    [Property(Arbitrary = [typeof(ProcedureArbitraries)])]
    public void No_procedure_makes_the_check_throw_and_every_problem_has_its_words(Procedure procedure) => Assert.All(
        ProcedureCheck.Run(procedure),
        problem =>
        {
            Assert.StartsWith("procedure.", problem.Code, StringComparison.Ordinal);
            Assert.NotEqual("", problem.Path);
            Assert.EndsWith(".", problem.Message.Vietnamese, StringComparison.Ordinal);
            Assert.EndsWith(".", problem.Message.English, StringComparison.Ordinal);
        });

    [Property(Arbitrary = [typeof(ProcedureArbitraries)], MaxTest = 250)]
    public void A_limit_never_applies_exactly_when_no_combination_of_values_chooses_it(ProcedureVersion version)
    {
        var chosen = Combinations(version.Factors)
            .SelectMany(facts => version.Limits.Where(limit => limit.Effect == LimitEffect.Addition && limit.Applies(facts))
                .Append(version.Limits.FirstOrDefault(limit => limit.Effect == LimitEffect.Whole && limit.Applies(facts))))
            .ToHashSet();
        var expected = version.Limits.Select((limit, i) => (limit, i)).Where(entry => !chosen.Contains(entry.limit)).Select(entry => $"versions[0].limits[{entry.i}]");

        Assert.Equal(expected, Problems(version).Where(problem => problem.Code == "procedure.limit.never").Select(problem => problem.Path));
    }

    [Property(Arbitrary = [typeof(ProcedureArbitraries)], MaxTest = 250)]
    public void A_case_is_missing_exactly_when_some_combination_of_values_has_no_limit(ProcedureVersion version)
    {
        var expected = version.Limits.Any(limit => limit.Effect == LimitEffect.Whole)
            && Combinations(version.Factors).Any(facts => version.LimitFor(facts).Problems.Any(problem => problem.Code == "procedure.limit.none"));

        Assert.Equal(expected, Problems(version).Any(problem => problem.Code == "procedure.limit.missing"));
    }

    [Property(Arbitrary = [typeof(ProcedureArbitraries)], MaxTest = 250)]
    public void An_addition_is_refused_exactly_when_some_combination_of_values_needs_it(ProcedureVersion version)
    {
        var one = version with { Limits = [.. version.Limits.Where(limit => limit.Effect == LimitEffect.Whole), .. version.Limits.Where(limit => limit.Effect == LimitEffect.Addition).Take(1)] };
        var expected = Combinations(one.Factors).Any(facts => one.LimitFor(facts).Problems.Any(problem => problem.Code == "procedure.limit.addition"));

        Assert.Equal(expected, Problems(one).Any(problem => problem.Code == "procedure.limit.addition"));
    }

    [Property(Arbitrary = [typeof(ValidityArbitraries)], MaxTest = 200, EndSize = 8)]
    public void Overlaps_and_gaps_are_days_with_two_versions_and_days_between_with_none(Validity[] spans)
    {
        var problems = ProcedureCheck.Run(new Procedure(ProcedureCode.Parse("1.001193"), [.. spans.Select(span => Sound with { Validity = span, Basis = [] })]));
        var days = Enumerable.Range(0, 60).Select(day => spans.Count(span => span.Contains(ValidityArbitraries.Origin.PlusDays(day)))).ToArray();
        var covered = days.SkipWhile(count => count == 0).Reverse().SkipWhile(count => count == 0);

        Assert.Equal(days.Any(count => count > 1), problems.Any(problem => problem.Code == "procedure.version.overlap"));
        Assert.Equal(covered.Any(count => count == 0), problems.Any(problem => problem.Code == "procedure.version.gap"));
    }

    [Property(Arbitrary = [typeof(ProcedureArbitraries)], MaxTest = 60)]
    public void Working_days_on_plain_weeks_are_counted_one_by_one(TimeLimit limit, PositiveInt days)
    {
        var whole = TimeLimit.WorkingDays(days.Item % 40 + 1);
        var always = Enumerable.Range(0, 1461).All(start =>
        {
            var from = new LocalDate(2024, 1, 1).PlusDays(start);
            return limit.Unit == TimeUnit.Day && from.PlusDays((int)limit.Amount) > OneByOne(from, (int)whole.Amount);
        });

        if (limit.Unit == TimeUnit.Day)
        {
            Assert.Equal(always, PlainTime.IsAlwaysLonger([[limit]], whole));
        }
    }

    [Property(MaxTest = 100)]
    public void No_more_problems_are_listed_than_the_caller_set_and_the_last_one_tells_the_rest(byte procedures, byte legs, PositiveInt most)
    {
        var broken = Sound with { Stages = [new([.. Enumerable.Range(0, legs % 9).Select(_ => Leg("a", 1) with { Unit = "" })])] };
        var all = Enumerable.Repeat(new Procedure(ProcedureCode.Parse("1.001193"), [broken]), procedures % 9).ToArray();
        var (whole, some) = (ProcedureCheck.Run(all, int.MaxValue), ProcedureCheck.Run(all, most.Get));

        var listed = whole.Index().Where(item => item.Index < most.Get || whole.Take(item.Index).All(before => before.Code != item.Item.Code)).Select(item => item.Item).ToList();
        Assert.Equal(listed, some.Take(listed.Count));
        Assert.Equal(whole.Count == listed.Count ? [] : [$"There are {whole.Count - listed.Count} more problems, which are not listed."], some.Skip(listed.Count).Select(problem => problem.Message.English));
    }

    // Each limit asks for some values of every factor, drawn so that few limits cover others.
    private static ProcedureVersion Hostile(int factors, int values, int chosen, int limits)
    {
        var random = new Random(factors);
        return Sound with
        {
            Factors = [.. Enumerable.Range(0, factors).Select(factor => new CaseFactor($"f{factor}", new("x", "x"), [.. Enumerable.Range(0, values).Select(value => $"v{value}")]))],
            Limits = [.. Enumerable.Range(0, limits).Select(limit => new LimitCase($"l{limit}", limit % 2 == 0 ? TimeLimit.WorkingDays(5) : TimeLimit.Days(7))
            {
                Effect = limit % 5 == 4 ? LimitEffect.Addition : LimitEffect.Whole,
                When = [.. Enumerable.Range(0, factors).Where(_ => random.Next(2) == 0).Select(factor =>
                    new CaseTest($"f{factor}", [.. Enumerable.Range(0, chosen).Select(_ => $"v{random.Next(values)}").Distinct()]))],
            })],
            Stages = [],
            Commitments = [],
        };
    }

    private static LocalDate OneByOne(LocalDate date, int workingDays)
    {
        while (workingDays > 0)
        {
            date = date.PlusDays(1);
            workingDays -= date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return date;
    }

    private static IEnumerable<Dictionary<string, string>> Combinations(ValueList<CaseFactor> factors) => factors.Aggregate(
        (IEnumerable<Dictionary<string, string>>)[[]],
        (all, factor) => all.SelectMany(facts => factor.Values.Select(value => new Dictionary<string, string>(facts) { [factor.Name] = value })));

    private static ProcedureLeg Leg(string id, int days) => new(id, new LocalizedText("Bước", "Step"), "H26.1", TimeLimit.WorkingDays(days));

    private static ValueList<Results.Problem> Problems(params ProcedureVersion[] versions) =>
        ProcedureCheck.Run(new Procedure(ProcedureCode.Parse("1.001193"), ValueList.From(versions)));

    private static string[] Check(ProcedureVersion version) => [.. Problems(version).Select(problem => problem.Code)];

    private static string English(params ProcedureVersion[] versions) => string.Join(' ', Problems(versions).Select(problem => problem.Message.English));
}
