using AdminReform.Deadlines;
using NodaTime;

namespace AdminReform.Processes;

public sealed class ProcessCheckTests
{
    [Theory]
    [InlineData("TINH-01", "usual, stage 1: 15 of 15 days|usual, stage 2: 8 of 8 days|usual: 23 of 23 days|harder-areas, stage 1: 15 of 15 days|harder-areas, stage 2: 8 of 8 days|harder-areas: 23 of 33 days")]
    [InlineData("TINH-08", "usual: 10 of 10 days|harder-areas: 10 of 20 days")]
    [InlineData("TINH-09", "usual: 4 of 10 days|harder-areas: 4 of 20 days")]
    [InlineData("XA-01", "usual: 24 of 23 days, days and working days mixed, 1 steps without a limit|harder-areas: 24 of 33 days, days and working days mixed, 1 steps without a limit")]
    [InlineData("XA-02", "usual, stage 1: 5 of 5 days|usual: 12 of 15 days|harder-areas, stage 1: 5 of 5 days|harder-areas: 12 of 25 days")]
    [InlineData("XA-03", "usual, stage 1: 3.5 of 3 days, 1 steps without a limit|usual: 3.5 of 5 days, 1 steps without a limit|harder-areas, stage 1: 3.5 of 3 days, 1 steps without a limit|harder-areas: 3.5 of 15 days, 1 steps without a limit")]
    [InlineData("XA-04", "usual: 10 of 10 days|harder-areas: 10 of 20 days")]
    [InlineData("XA-06", "usual: 33 of 30 days|harder-areas: 33 of 45 days")]
    public void The_steps_of_the_eight_processes_add_up_to_this(string id, string sums) =>
        Assert.Equal(sums.Split('|'), ProcessCheck.Sums(ProcessExamples.Starter(id).Versions[0]).Select(sum => sum.ToString()));

    [Theory]
    [InlineData("XA-06", "process.sum.exceeds", "33 of 30 days")]
    [InlineData("XA-01", "process.sum.exceeds", "24 of 23 days, days and working days mixed")]
    [InlineData("XA-01", "process.step.unlimited", "Không nêu rõ")]
    [InlineData("XA-03", "process.sum.exceeds", "3.5 of 3 days")]
    [InlineData("TINH-09", "process.sum.leaves", "4 of 10 days")]
    [InlineData("TINH-01", "process.step.reading", "read as calendar days, as the whole is; read as working days they come to 23 of 23 days, days and working days mixed")]
    public void What_does_not_fit_is_told_with_its_figures(string id, string code, string words) => Assert.Contains(
        ProcessCheck.Run(ProcessExamples.Starter(id)), problem => problem.Code == code && problem.Message.English.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("TINH-08")]
    [InlineData("XA-04")]
    public void A_process_that_fits_says_only_how_its_days_are_read(string id) =>
        Assert.All(ProcessCheck.Run(ProcessExamples.Starter(id)), problem => Assert.Equal("process.step.reading", problem.Code));

    [Fact]
    public void Faults_of_the_order_and_of_owners_are_told_each_at_its_place()
    {
        var process = ProcessExamples.Of(
            "10 ngày làm việc",
            new ProcessStep("a", StepLimit.Create("01 ngày").Value),
            ProcessExamples.Step("b", "01 ngày") with { After = ["c"] },
            ProcessExamples.Step("c", "01 ngày") with { After = ["b"] },
            ProcessExamples.Step("d", "01 ngày") with { After = ["nobody"], Returns = [new("a"), new("d")] },
            ProcessExamples.Step("e", "01 ngày") with { After = ["a"], Returns = [new("a"), new("d", 1)] });

        var codes = ProcessCheck.Run(process, owner => owner.Unit != "Phòng e").Select(problem => $"{problem.Code} {problem.Path}").Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "process.return.forward versions[0].stages[0].steps[3].returns",
                "process.return.forward versions[0].stages[0].steps[3].returns",
                "process.return.forward versions[0].stages[0].steps[4].returns",
                "process.return.unbounded versions[0].stages[0].steps[4].returns",
                "process.step.circle versions[0].stages[0].steps[1].after",
                "process.step.circle versions[0].stages[0].steps[2].after",
                "process.step.owner versions[0].stages[0].steps[0].owner",
                "process.step.reading versions[0].stages",
                "process.step.unheld versions[0].stages[0].steps[4].owner",
                "process.step.unknown versions[0].stages[0].steps[3].after",
                "process.sum.leaves versions[0].stages",
            ],
            codes);
    }

    [Fact]
    public void Side_by_side_the_longest_way_counts_and_a_reserve_is_taken_off()
    {
        var steps = ProcessExamples.Of(
            "10 ngày làm việc",
            ProcessExamples.Step("a", "01 ngày"), ProcessExamples.Step("b", "05 ngày"), ProcessExamples.Step("c", "02 ngày") with { After = ["a"] },
            ProcessExamples.Step("d", "02 ngày") with { After = ["b", "c"] });
        var version = steps.Versions[0] with { Cases = [new("usual", TimeLimit.WorkingDays(10)) { Reserve = StepLimit.Create("01 ngày").Value }] };

        Assert.Equal("usual: 8 of 9 days", ProcessCheck.Sums(version).Single().ToString());
    }

    [Fact]
    public void Two_versions_on_one_day_two_steps_of_one_id_and_no_whole_are_told()
    {
        var version = ProcessExamples.Series("05 ngày làm việc", "01 ngày").Versions[0];
        var twice = version with { Stages = [new("", [ProcessExamples.Step("A", "01 ngày"), ProcessExamples.Step("A", "01 ngày")])] };
        var process = new InternalProcess("x", [version, twice, version with { Validity = new(new LocalDate(2019, 1, 1), new LocalDate(2019, 12, 31)), Cases = [] }]);

        var codes = ProcessCheck.Run(process).Select(problem => problem.Code).ToList();

        Assert.Contains("process.version.overlap", codes);
        Assert.Contains("process.step.duplicate", codes);
        Assert.Contains("process.case.none", codes);
    }
}
