using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Agencies;

public sealed class AgencyDirectoryTests
{
    private static readonly LocalDate Before = new(2025, 6, 30);
    private static readonly LocalDate After = new(2025, 7, 1);

    private static readonly Validity Always = new(new LocalDate(2021, 1, 1));
    private static readonly Validity OldTimes = new(new LocalDate(2021, 1, 1), Before);
    private static readonly Validity NewTimes = new(After);

    private static readonly Agency[] Agencies =
    [
        Of("P", AgencyKind.PeoplesCommittee, AgencyLevel.Province, Always),
        Of("P.JUS", AgencyKind.Department, AgencyLevel.Province, Always, "P"),
        Of("P.JUS.A", AgencyKind.Section, AgencyLevel.Province, Always, "P.JUS"),
        Of("P.HUB", AgencyKind.OneStop, AgencyLevel.Province, Always, "P"),
        Of("D", AgencyKind.PeoplesCommittee, AgencyLevel.District, OldTimes, "P") with { Successors = ["C1", "C2"] },
        Of("D.A", AgencyKind.Section, AgencyLevel.District, OldTimes, "D") with { Successors = ["C1.A"] },
        Of("D.HUB", AgencyKind.OneStop, AgencyLevel.District, OldTimes, "D") with { Successors = ["C1.HUB"] },
        Of("C0", AgencyKind.PeoplesCommittee, AgencyLevel.Commune, OldTimes, "D") with { Successors = ["C1"] },
        Of("C1", AgencyKind.PeoplesCommittee, AgencyLevel.Commune, NewTimes, "P"),
        Of("C1.A", AgencyKind.Section, AgencyLevel.Commune, NewTimes, "C1"),
        Of("C1.HUB", AgencyKind.OneStop, AgencyLevel.Commune, NewTimes, "C1"),
        Of("C2", AgencyKind.PeoplesCommittee, AgencyLevel.Commune, NewTimes, "P"),
    ];

    private static readonly RoleHolding[] Holdings =
    [
        new("an", AgencyRole.Head, "P", Always),
        new("binh", AgencyRole.Head, "P.JUS", Always),
        new("chi", AgencyRole.Head, "P.JUS.A", Always),
        new("dung", AgencyRole.Head, "P.HUB", Always),
        new("em", AgencyRole.Head, "D", OldTimes),
        new("giang", AgencyRole.Head, "C0", OldTimes),
        new("giang", AgencyRole.Head, "C1", NewTimes),
        new("hoa", AgencyRole.Head, "C1.A", NewTimes),
        new("khanh", AgencyRole.Head, "C1.HUB", NewTimes),
        new("lan", AgencyRole.Officer, "C1.A", NewTimes),
        new("minh", AgencyRole.Officer, "C1.A", NewTimes),
    ];

    private static readonly AgencyDirectory Directory = AgencyDirectory.Create(
        Agencies, Holdings, [new("hoa", "lan", new Validity(After, After.PlusDays(6))), new("lan", "minh", new Validity(After, After))]).Value;

    [Fact]
    [Holds("118/2025/NĐ-CP", "8")]
    [Holds("118/2025/NĐ-CP", "9")]
    [Holds("118/2025/NĐ-CP", "38")]
    public void Officer_section_one_stop_commune_Chair_and_provincial_Chair_answer_in_this_order() => Assert.Equal(
        [
            new Responsible(ResponsibilityStep.HandlingOfficer, "C1.A", "minh"),
            new Responsible(ResponsibilityStep.HeadOfSection, "C1.A", "hoa"),
            new Responsible(ResponsibilityStep.HeadOfOneStop, "C1.HUB", "khanh"),
            new Responsible(ResponsibilityStep.HeadOfAgency, "C1", "giang"),
            new Responsible(ResponsibilityStep.ProvincialChair, "P", "an"),
        ],
        Directory.ChainOf("C1.A", After.PlusDays(30), "minh").Value.Rungs);

    // 309/2026/NĐ-CP: a city may have one centre of one level with branches in the place of a centre in each commune.
    [Theory]
    [InlineData("P.HUB.1", "P.HUB.1", "quynh")]
    [InlineData("P.HUB.2", "P.HUB", "dung")]
    [InlineData(null, "P.HUB", "dung")]
    public void A_centre_of_one_level_answers_for_a_branch_without_a_head(string? receiving, string office, string head)
    {
        Agency[] branches = [.. new[] { "P.HUB.1", "P.HUB.2" }.Select(id => Of(id, AgencyKind.OneStop, AgencyLevel.Province, NewTimes, "P.HUB"))];
        var city = AgencyDirectory.Create(
            [.. Agencies.Where(agency => agency.Id is "P" or "P.HUB" or "C2"), .. branches],
            [.. Holdings.Where(holding => holding.Agency is "P" or "P.HUB"), new("quynh", AgencyRole.Head, "P.HUB.1", NewTimes)],
            []).Value;

        var chain = city.ChainOf("C2", new(2026, 8, 5), receivingUnit: receiving).Value;
        var rung = chain.Rungs.Single(rung => rung.Step == ResponsibilityStep.HeadOfOneStop);

        Assert.Equal((office, head), (rung.Agency, rung.Acting));
        Assert.Equal("dung", chain.At(ResponsibilityStep.HeadOfCentre)!.Acting);
    }

    [Fact]
    [Holds("118/2025/NĐ-CP", "7.2.b", Certainty.Secondary)]
    public void The_director_of_a_centre_stands_above_the_head_of_a_branch_and_below_the_head_of_the_agency()
    {
        var city = AgencyDirectory.Create(
            [.. Agencies.Where(agency => agency.Id is "P" or "P.HUB" or "C1" or "C1.A"), Of("P.HUB.1", AgencyKind.OneStop, AgencyLevel.Province, NewTimes, "P.HUB")],
            [.. Holdings.Where(holding => holding.Agency is "P" or "P.HUB" or "C1" or "C1.A"), new("quynh", AgencyRole.Head, "P.HUB.1", NewTimes)],
            []).Value;

        var chain = city.ChainOf("C1.A", After.PlusDays(30), "minh", "P.HUB.1").Value;
        ResponsibilityStep[] order = [ResponsibilityStep.HeadOfOneStop, ResponsibilityStep.HeadOfCentre, ResponsibilityStep.HeadOfAgency, ResponsibilityStep.ProvincialChair];
        Assert.Equal(order, chain.Rungs.Select(rung => rung.Step).Where(order.Contains));
        Assert.Equal(["quynh", "dung", "giang", "an"], order.Select(step => chain.At(step)!.Acting));
        Assert.Equal("dung", chain.Reach(ResponsibilityStep.HeadOfCentre)!.Acting);

        // A dossier that the centre itself received has its director at both steps; a one-stop office without branches has none above.
        Assert.Equal(["dung", "dung"], order.Take(2).Select(step => city.ChainOf("C1.A", After.PlusDays(30), "minh", "P.HUB").Value.At(step)!.Acting));
        Assert.Null(Directory.ChainOf("C1.A", After.PlusDays(30), "minh").Value.At(ResponsibilityStep.HeadOfCentre));
        Assert.Equal("giang", Directory.ChainOf("C1.A", After.PlusDays(30), "minh").Value.Reach(ResponsibilityStep.HeadOfCentre)!.Acting);
    }

    [Theory]
    [Holds("118/2025/NĐ-CP", "10", Certainty.Secondary)]
    [InlineData(2026, 8, 4, null)]
    [InlineData(2026, 8, 5, "oanh")]
    public void A_deputy_acts_for_a_communes_centre_without_a_director_since_05_08_2026(int year, int month, int day, string? acting)
    {
        var vacant = AgencyDirectory.Create(
            Agencies,
            [
                .. Holdings.Where(holding => holding.Agency != "C1.HUB"),
                new("phuc", AgencyRole.Deputy, "C1.HUB", NewTimes), new("oanh", AgencyRole.Deputy, "C1.HUB", NewTimes),
            ],
            []).Value;

        var rung = vacant.ChainOf("C1.A", new(year, month, day)).Value.Rungs.Single(rung => rung.Step == ResponsibilityStep.HeadOfOneStop);

        Assert.Equal((null, acting), (rung.Holder, rung.Acting));
        Assert.Equal("khanh", Directory.ChainOf("C1.A", new(year, month, day)).Value.Rungs.Single(one => one.Step == ResponsibilityStep.HeadOfOneStop).Acting);
    }

    [Fact]
    public void The_director_answers_for_a_department_and_the_centre_of_the_province_monitors_it() => Assert.Equal(
        [
            new Responsible(ResponsibilityStep.HeadOfSection, "P.JUS.A", "chi"),
            new Responsible(ResponsibilityStep.HeadOfOneStop, "P.HUB", "dung"),
            new Responsible(ResponsibilityStep.HeadOfAgency, "P.JUS", "binh"),
            new Responsible(ResponsibilityStep.ProvincialChair, "P", "an"),
        ],
        Directory.ChainOf("P.JUS.A", After).Value.Rungs);

    [Fact]
    public void Until_the_end_of_June_2025_the_district_stands_between_the_commune_and_the_province() => Assert.Equal(
        [
            new Responsible(ResponsibilityStep.HeadOfOneStop, "D.HUB", null),
            new Responsible(ResponsibilityStep.HeadOfAgency, "C0", "giang"),
            new Responsible(ResponsibilityStep.DistrictChair, "D", "em"),
            new Responsible(ResponsibilityStep.ProvincialChair, "P", "an"),
        ],
        Directory.ChainOf("C0", Before).Value.Rungs);

    [Fact]
    public void A_chain_cites_the_decree_in_force_on_its_day()
    {
        Assert.Equal("61/2018/NĐ-CP", string.Join("; ", Directory.ChainOf("C0", Before).Value.Basis));
        Assert.Equal(
            "118/2025/NĐ-CP art. 8; 118/2025/NĐ-CP art. 9; 118/2025/NĐ-CP art. 19; 118/2025/NĐ-CP art. 38",
            string.Join("; ", Directory.ChainOf("C1", After).Value.Basis));
    }

    [Fact]
    public void A_minister_answers_for_a_ministry()
    {
        var ministry = AgencyDirectory.Create(
        [
            Of("M", AgencyKind.Ministry, AgencyLevel.Central, Always),
            Of("M.D", AgencyKind.Department, AgencyLevel.Central, Always, "M"),
        ]).Value;

        Assert.Equal(
            [ResponsibilityStep.HeadOfAgency, ResponsibilityStep.Minister],
            ministry.ChainOf("M.D", After).Value.Rungs.Select(rung => rung.Step));
    }

    [Fact]
    public void The_one_stop_that_received_the_dossier_can_be_named() => Assert.Equal(
        "P.HUB", Directory.ChainOf("C1.A", After, receivingUnit: "P.HUB").Value.At(ResponsibilityStep.HeadOfOneStop)!.Agency);

    [Fact]
    public void A_dossier_of_a_district_section_goes_to_its_successor_and_keeps_its_origin()
    {
        var chain = Directory.ChainOf("D.A", After).Value;

        Assert.Equal(("D.A", "C1.A"), (chain.Asked, chain.Unit));
        Assert.Equal("D.A", Directory.History("D.A").Single().Id);
        Assert.Equal("D.A", Directory.ChainOf("D.A", Before).Value.Unit);
    }

    [Fact]
    public void Several_successors_are_a_conflict_that_names_them()
    {
        var result = Directory.ChainOf("D", After);

        Assert.Equal((ResultStatus.Conflict, "agency.successor.ambiguous"), (result.Status, result.Problems[0].Code));
        Assert.Contains("C1, C2", result.Problems[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_unit_is_not_found() =>
        Assert.Equal((ResultStatus.NotFound, "agency.unknown"), (Directory.ChainOf("X", After).Status, Directory.ChainOf("X", After).Problems[0].Code));

    [Fact]
    public void Stand_ins_follow_each_other_on_the_days_of_absence()
    {
        Assert.Equal("minh", Directory.StandInFor("hoa", After));
        Assert.Equal("lan", Directory.StandInFor("hoa", After.PlusDays(6)));
        Assert.Null(Directory.StandInFor("hoa", After.PlusDays(7)));
        Assert.Equal("minh", Directory.ChainOf("C1.A", After).Value.At(ResponsibilityStep.HeadOfSection)!.Acting);
    }

    [Fact]
    public void A_vacant_seat_does_not_swallow_a_notice()
    {
        var chain = Directory.ChainOf("C0", Before).Value;

        Assert.True(chain.At(ResponsibilityStep.HeadOfOneStop)!.IsVacant);
        Assert.Equal(ResponsibilityStep.HeadOfAgency, chain.Reach(ResponsibilityStep.HeadOfOneStop)!.Step);
        Assert.Null(Directory.ChainOf("C2", After).Value.At(ResponsibilityStep.HeadOfSection));
    }

    [Theory]
    [Holds("203/2025/QH15", certainty: Certainty.Secondary)]
    [InlineData(2025, 6, 30, true)]
    [InlineData(2025, 7, 1, false)]
    [InlineData(null, null, null, false)]
    public void A_district_ends_on_30_06_2025(int? year, int? month, int? day, bool isTaken)
    {
        var last = year is null ? (LocalDate?)null : new(year.Value, month!.Value, day!.Value);
        var district = Of("D", AgencyKind.PeoplesCommittee, AgencyLevel.District, new Validity(new(2016, 1, 1), last));
        var made = AgencyDirectory.Create([district]);
        Assert.Equal(isTaken, made.IsSuccess);
        Assert.All(made.Problems, problem => Assert.Equal(("agency.district.ended", "203/2025/QH15"), (problem.Code, problem.Provision!.ToString())));
    }

    [Fact]
    public void Every_fault_is_listed_at_once_with_its_place()
    {
        var result = AgencyDirectory.Create(
            [
                Of("A", AgencyKind.Section, AgencyLevel.Commune, Always, "B"),
                Of("B", AgencyKind.Section, AgencyLevel.Commune, Always, "A"),
                Of("C", AgencyKind.Section, AgencyLevel.Commune, Always, "missing") with { Code = AgencyCode.Parse("H26.1") },
                Of("C", AgencyKind.Section, AgencyLevel.Commune, NewTimes),
                Of("D", AgencyKind.PeoplesCommittee, AgencyLevel.District, Always) with { Successors = ["nobody"] },
                Of("E", AgencyKind.Section, AgencyLevel.Province, Always, "F"),
                Of("F", AgencyKind.PeoplesCommittee, AgencyLevel.Commune, OldTimes) with { Code = AgencyCode.Parse("H26.1") },
                Of("", AgencyKind.Section, AgencyLevel.Commune, NewTimes) with { Successors = ["F"] },
                Of("G", AgencyKind.Section, AgencyLevel.Commune, NewTimes) with { Successors = ["C"] },
                Of("H", AgencyKind.Section, AgencyLevel.Commune, new Validity(After, After)) with { Successors = ["F"] },
            ],
            [
                new("x", AgencyRole.Head, "A", Always), new("y", AgencyRole.Head, "A", NewTimes),
                new("z", AgencyRole.Officer, "F", NewTimes), new("z", AgencyRole.Officer, "none", NewTimes),
            ],
            [new("x", "x", NewTimes), new("y", "z", Always), new("y", "w", NewTimes), new("z", "y", Always)]);

        Assert.Equal(
            [
                "agency.validity.overlap agencies[3]", "agency.code.duplicate agencies[6]",
                "agency.parent.cycle agencies[0].parent", "agency.parent.cycle agencies[1].parent", "agency.parent.missing agencies[2].parent",
                "agency.district.ended agencies[4].validity", "agency.successor.missing agencies[4].successors",
                "agency.parent.validity agencies[5].parent", "agency.parent.level agencies[5].parent",
                "agency.id.empty agencies[7].id", "agency.successor.early agencies[7].successors",
                "agency.successor.early agencies[8].successors", "agency.successor.ended agencies[9].successors",
                "agency.role.validity holdings[2]", "agency.role.missing holdings[3]", "agency.role.overlap holdings[1]",
                "agency.substitution.overlap substitutions[2]", "agency.substitution.cycle substitutions[0]",
                "agency.substitution.cycle substitutions[1]", "agency.substitution.cycle substitutions[2]", "agency.substitution.cycle substitutions[3]",
            ],
            result.Problems.Select(problem => $"{problem.Code} {problem.Path.Replace(".agency", "", StringComparison.Ordinal)
                .Replace("holdings[2].validity", "holdings[2]", StringComparison.Ordinal)}"));
    }

    [Fact]
    public void A_parent_that_comes_to_be_of_a_lower_level_later_is_noticed()
    {
        var child = Of("A", AgencyKind.Section, AgencyLevel.Province, Always, "B");
        var before = Of("B", AgencyKind.PeoplesCommittee, AgencyLevel.Province, OldTimes);
        var after = Of("B", AgencyKind.PeoplesCommittee, AgencyLevel.Commune, NewTimes);

        var problem = Assert.Single(AgencyDirectory.Create([child, before, after]).Problems);

        Assert.Equal(("agency.parent.level", "agencies[0].parent"), (problem.Code, problem.Path));
        Assert.True(AgencyDirectory.Create([child with { Validity = OldTimes }, before, after]).IsSuccess);
    }

    [Fact]
    public void A_line_of_more_levels_than_any_State_has_is_refused_and_does_not_run_away()
    {
        var agencies = Enumerable.Range(0, 200).Select(
            i => Of($"A{i}", AgencyKind.Section, AgencyLevel.Commune, Always, i == 0 ? null : $"A{i - 1}"));

        Assert.All(AgencyDirectory.Create(agencies).Problems, problem => Assert.Equal("agency.parent.depth", problem.Code));
    }

    [Fact]
    public void Registers_with_the_same_entries_are_equal()
    {
        var same = AgencyDirectory.Create(Agencies, Holdings, Directory.Substitutions).Value;

        Assert.Equal(Directory, same);
        Assert.Equal(Directory.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Directory, AgencyDirectory.Empty);
        Assert.Equal("12 agencies, 11 holdings, 2 substitutions", Directory.ToString());
    }

    [Property(Arbitrary = [typeof(DirectoryArbitraries)], MaxTest = 300)]
    public void A_register_is_refused_for_a_cycle_exactly_when_some_day_has_one(DirectoryDraft draft)
    {
        var expected = DirectoryDraft.Days.Any(date => draft.Agencies.Any(agency => draft.LeadsBackTo(agency.Id, date)));

        Assert.Equal(expected && !draft.IsDoubled, !draft.IsDoubled && AgencyDirectory.Create(draft.Agencies).Problems.Any(problem => problem.Code == "agency.parent.cycle"));
    }

    [Property(Arbitrary = [typeof(DirectoryArbitraries)], MaxTest = 300)]
    public void A_description_is_refused_as_doubled_exactly_when_some_day_has_two(DirectoryDraft draft)
    {
        Assert.Equal(draft.IsDoubled, AgencyDirectory.Create(draft.Agencies).Problems.Any(problem => problem.Code == "agency.validity.overlap"));
    }

    [Property(Arbitrary = [typeof(DirectoryArbitraries)], MaxTest = 300)]
    public void In_an_accepted_register_every_chain_ends_and_climbs(DirectoryDraft draft)
    {
        if (!AgencyDirectory.Create(draft.Agencies).TryGet(out var directory))
        {
            return;
        }

        foreach (var date in DirectoryDraft.Days)
        {
            foreach (var agency in draft.Agencies.Where(agency => agency.Validity.Contains(date)))
            {
                var line = directory.Upwards(agency.Id, date);
                Assert.Equal(line.Count, line.Select(above => above.Id).Distinct().Count());
                Assert.Null(line[^1].Parent);
                var steps = directory.ChainOf(agency.Id, date).Value.Rungs.Select(rung => rung.Step).ToArray();
                Assert.Equal(steps.OrderBy(step => step == ResponsibilityStep.HeadOfCentre ? 3.5m : (int)step), steps);
            }
        }
    }

    private static Agency Of(string id, AgencyKind kind, AgencyLevel level, Validity validity, string? parent = null) =>
        new(id, new LocalizedText($"Cơ quan {id}", $"Agency {id}"), kind, level, validity) { Parent = parent };
}
