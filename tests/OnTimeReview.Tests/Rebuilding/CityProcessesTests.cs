using AdminReform.Processes;

namespace OnTimeReview.Rebuilding;

public sealed class CityProcessesTests
{
    [Fact]
    public void The_steps_of_each_procedure_add_up_to_its_whole()
    {
        Assert.Equal(City.Procedures.Select(procedure => procedure.Name), CityProcesses.All.Select(process => process.Id));
        Assert.All(CityProcesses.All, process => Assert.DoesNotContain(ProcessCheck.Run(process), problem => problem.Code != "process.step.reading"));
        Assert.All(CityProcesses.All, process => Assert.True(ProcessCheck.Sums(process.Versions[0]) is [{ Exceeds: false, LeavesTime: false }], process.Id));
    }

    [Fact]
    public void Every_dossier_runs_under_its_process_with_nothing_odd()
    {
        var view = TheCity.View.Processes!;

        Assert.Equal((TheCity.View.Totals.Reviewed, 0), (view.Ran, view.Oddities));
        Assert.Empty(view.NotRun);
    }

    [Fact]
    public void Each_open_dossier_has_one_running_step_and_some_went_back()
    {
        var view = TheCity.View.Processes!;

        Assert.Equal(TheCity.View.Totals.Open, view.Running.Count);
        Assert.Contains(view.Bottlenecks, line => line.Time.Returns > 0);
        Assert.Equal(TheCity.View.Totals.Reviewed, view.Bottlenecks.Where(line => line.Step!.StartsWith(CityProcesses.Intake, StringComparison.Ordinal)).Sum(line => line.Time.Rounds));
    }
}
