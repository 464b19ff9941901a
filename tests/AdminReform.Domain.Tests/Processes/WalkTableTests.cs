using AdminReform.Deadlines;
using AdminReform.Dossiers;
using static AdminReform.Processes.ProcessExamples;

namespace AdminReform.Processes;

/// <summary>Every step of docs/bang-tinh-quy-trinh.md, run again: the document is the test.</summary>
public sealed class WalkTableTests
{
    public static TheoryData<string> Walks => [.. WalkTable.All.Select(walk => walk.ToString())];

    [Theory, MemberData(nameof(Walks))]
    public void Each_step_is_due_as_it_was_counted_by_hand(string about)
    {
        var walk = WalkTable.All.Single(walk => walk.ToString() == about);
        DossierEvent[] stop = walk.Stop is var (from, to) ? [new SupplementAsked(from), new Supplemented(to)] : [];
        var dossier = Dossier(
            [
                .. new DossierEvent[] { new Accepted(walk.Steps[0].Since, TimeLimit.Parse(walk.Whole)) }
                    .Concat(stop).Concat(walk.Steps.Skip(1).Select(step => new StepRecorded(step.Since, step.Id))).OrderBy(happened => happened.At),
            ]);

        var run = new ProcessClock(Starter(walk.Process), Calculator).Run(dossier, walk.Steps[^1].Since.PlusHours(1))!;

        Assert.Equal(
            walk.Steps.Select(step => (step.Id, step.Limit, step.Since, step.Due)),
            run.Rounds.Select(round => (round.Step.Id, round.Step.Limit.Wording, round.Since, round.Due?.ToString() ?? "—")));
        Assert.Empty(run.Oddities);
        Assert.All(run.Rounds, round => Assert.True(run.Explain(round).Verify(), round.ToString()));
    }

    [Fact]
    public void The_table_walks_each_of_the_eight_through_each_of_the_four_situations()
    {
        Assert.Equal(["Qua Tết", "Qua ngày hoán đổi", "Bổ sung giữa một bước", "Nửa ngày"], WalkTable.All.Select(walk => walk.Situation).Distinct());
        Assert.All(
            WalkTable.All.GroupBy(walk => walk.Situation), walks => Assert.Equal(StarterProcesses.All.Select(process => process.Id), walks.Select(walk => walk.Process)));
        Assert.All(WalkTable.All, walk => Assert.Equal(Starter(walk.Process).Versions[0].Steps.Select(step => step.Id), walk.Steps.Select(step => step.Id)));
    }

    [Fact]
    public void Each_supplement_falls_into_the_middle_of_a_step() => Assert.All(
        WalkTable.All.Where(walk => walk.Stop is not null),
        walk => Assert.Contains(walk.Steps.Zip(walk.Steps.Skip(1)), pair => pair.First.Since < walk.Stop!.Value.From && walk.Stop.Value.To < pair.Second.Since));
}
