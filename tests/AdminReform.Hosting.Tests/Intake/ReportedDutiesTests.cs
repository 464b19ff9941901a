using AdminReform.Agencies;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Values;

namespace AdminReform.Hosting.Intake;

/// <summary>A report owes duties for its own unit and those below it: whoever may report of one unit has no letter sent to another.</summary>
public sealed class ReportedDutiesTests
{
    private static readonly Validity Always = new(new(2020, 1, 1));

    // The province, two departments, an office of one of them, one that ended and was followed by the other department, and one that was divided among both.
    private static readonly Agency[] Known =
    [
        Agency("H26", null), Agency("justice", "H26"), Agency("land", "H26"), Agency("notary", "justice"),
        Agency("registry", "justice") with { Validity = new(new(2020, 1, 1), new(2026, 10, 31)), Successors = ["land"] },
        Agency("archive", "justice") with { Validity = new(new(2020, 1, 1), new(2026, 10, 31)), Successors = ["justice", "land"] },
    ];

    [Theory]
    [InlineData("justice", "justice", null)]
    [InlineData("justice", "notary", null)]
    [InlineData("H26", "notary", null)]
    [InlineData("H26", "registry", null)]
    [InlineData("land", "registry", null)]
    [InlineData("registry", "registry", null)]
    [InlineData("justice", "land", "plans.duty.elsewhere")]
    [InlineData("justice", "H26", "plans.duty.elsewhere")]
    [InlineData("notary", "justice", "plans.duty.elsewhere")]
    [InlineData("justice", "registry", "plans.duty.elsewhere")]
    [InlineData("H26", "archive", null)]
    [InlineData("justice", "archive", "plans.duty.elsewhere")]
    [InlineData("land", "archive", "plans.duty.elsewhere")]
    [InlineData("justice", "notry", "command.unit.unknown")]
    [InlineData("justice", "nowhere", "command.unit.unknown")]
    public async Task A_duty_is_of_the_unit_that_is_reported_of_or_of_one_below_it(string unit, string owes, string? code)
    {
        using var rig = new OfficeRig(new MemoryStore(), office => office.Agencies.Use(AgencyDirectory.Create(Known).Value));
        var answer = await rig.Office.SendAsync(Report(unit, ("sound", unit), ("asked", owes)));
        Assert.Equal(code is null ? [] : [(code, "$.report.duties[1].unit")], answer.Problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Equal(code is null ? [unit] : [], await rig.Office.UnitsAsync());
        if (owes == "notry")
        {
            Assert.EndsWith("did you mean “notary”?", answer.Problems[0].Message.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_agencies_any_name_of_a_unit_is_one()
    {
        using var rig = new OfficeRig(new MemoryStore());
        Assert.True((await rig.Office.SendAsync(Report("justice", ("a", "land")))).IsSuccess);
    }

    [Theory]
    [InlineData("a", "justice ", "command.text.blanks", "$.report.duties[1].unit")]
    [InlineData("a", "justice\t", "command.text.malformed", "$.report.duties[1].unit")]
    [InlineData("a", "*", "command.unit.reserved", "$.report.duties[1].unit")]
    [InlineData(" a", "justice", "command.text.blanks", "$.report.duties[1].id")]
    [InlineData("a\u00a0", "justice", "command.text.blanks", "$.report.duties[1].id")]
    [InlineData("a\u0007", "justice", "command.text.malformed", "$.report.duties[1].id")]
    public async Task What_looks_like_another_unit_or_duty_is_none(string id, string owes, string code, string place)
    {
        using var rig = new OfficeRig(new MemoryStore());
        var problem = Assert.Single((await rig.Office.SendAsync(Report("justice", ("sound", "justice"), (id, owes)))).Problems);
        Assert.Equal((code, place), (problem.Code, problem.Path));
    }

    private static OfficeCommand Report(string unit, params (string Id, string Unit)[] duties) => OfficeCommand.Report(
        "r1", unit, new PlanReport { Duties = [.. duties.Select(duty => PlanCases.Owed(duty.Id, OfficeRig.Start.Date).Duties[0] with { Unit = duty.Unit })] });

    private static Agency Agency(string id, string? parent) =>
        new(id, new(id, id), AgencyKind.Department, AgencyLevel.Province, Always) { Parent = parent };
}
