using AdminReform.Agencies;
using AdminReform.Interchange.Json.Agencies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json;

public sealed class AgencyDirectoryJsonTests
{
    private static readonly Validity NewTimes = new(new LocalDate(2025, 7, 1));

    [Property(Arbitrary = [typeof(DirectoryArbitraries)], MaxTest = 100)]
    public void Writing_and_reading_is_the_identity(DirectoryDraft draft)
    {
        if (AgencyDirectory.Create(draft.Agencies).TryGet(out var directory))
        {
            Assert.Equal(directory, AgencyDirectoryJson.Read(AgencyDirectoryJson.Write(directory)).Value);
        }
    }

    // What the check of the register finds is counted whole, however few of it the caller lists.
    [Theory, InlineData(1), InlineData(10), InlineData(2_000), InlineData(9_000)]
    public void Faults_of_a_register_are_listed_up_to_the_number_of_the_caller_and_all_counted(int most)
    {
        const int Faults = 3_000;
        var holdings = string.Join(',', Enumerable.Range(0, Faults).Select(i => $"{{\"person\":\"an\",\"role\":\"deputy\",\"agency\":\"none {i}\",\"validity\":{{\"from\":\"2025-07-01\"}}}}"));

        var problems = AgencyDirectoryJson.Read($"{{\"version\":1,\"agencies\":[],\"holdings\":[{holdings}]}}", new JsonLimits(MaximumProblems: most)).Problems;

        Assert.Equal("$.holdings[0].agency", problems[0].Path);
        Assert.Equal(Math.Min(most, Faults) + (most < Faults ? 1 : 0), problems.Count);
        Assert.Equal(most < Faults, problems[^1].Message.English == $"There are {Faults - most} more problems, which are not listed.");
    }

    [Fact]
    public void People_stand_ins_codes_and_successors_survive()
    {
        var commune = new Agency("C", new LocalizedText("Xã", "Commune"), AgencyKind.PeoplesCommittee, AgencyLevel.Commune, NewTimes)
        {
            Code = AgencyCode.Parse("H26.12"),
        };
        var district = new Agency(
            "D", new LocalizedText("Huyện", "District"), AgencyKind.PeoplesCommittee, AgencyLevel.District, new Validity(new LocalDate(2020, 1, 1), new LocalDate(2025, 6, 30)))
        {
            Successors = ["C"],
        };
        var directory = AgencyDirectory.Create(
            [commune, district], [new("an", AgencyRole.Head, "C", NewTimes)], [new("an", "binh", NewTimes)]).Value;

        Assert.Equal(directory, AgencyDirectoryJson.Read(AgencyDirectoryJson.Write(directory)).Value);
    }

    [Fact]
    public void The_names_of_the_enumerations_are_stable()
    {
        var agencies = Enum.GetValues<AgencyKind>().Select(
            kind => new Agency($"{kind}", new LocalizedText("x", "x"), kind, AgencyLevel.Commune, NewTimes));

        var json = AgencyDirectoryJson.Write(AgencyDirectory.Create(agencies).Value);

        Assert.All(
            (string[])["ministry", "peoplesCommittee", "department", "section", "oneStop", "unit"],
            name => Assert.Contains($"\"kind\": \"{name}\"", json, StringComparison.Ordinal));
        Assert.Contains("\"level\": \"commune\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"version\":1,\"agencies\":[{\"id\":\"A\"}]}", "json.missing", "$.agencies[0].kind")]
    [InlineData("{\"version\":1,\"agencies\":[{\"kind\":\"oneStop, unit\"}]}", "json.name", "$.agencies[0].kind")]
    [InlineData("{\"version\":1,\"agencies\":[],\"holdings\":[{\"person\":\"x\",\"role\":\"head\",\"agency\":\"none\",\"validity\":{\"from\":\"2026-01-01\"}}]}", "agency.role.missing", "$.holdings[0].agency")]
    [InlineData("{\"version\":1,\"agencies\":[],\"substitutions\":[{\"absent\":\"x\",\"standIn\":\"x\",\"validity\":{\"from\":\"2026-01-01\"}}]}", "agency.substitution.cycle", "$.substitutions[0]")]
    public void What_does_not_hold_together_says_where(string json, string code, string path)
    {
        var result = AgencyDirectoryJson.Read(json);

        Assert.Contains((code, path), result.Problems.Select(problem => (problem.Code, problem.Path)));
    }
}
