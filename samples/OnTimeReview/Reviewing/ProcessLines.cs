using AdminReform.Processes;
using AdminReform.Texts;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>The steps of a caseload under its processes, as lines.</summary>
internal static class ProcessLines
{
    private static readonly LocalizedText NotAccepted = new("chưa tiếp nhận, hoặc bị từ chối", "not accepted, or refused");
    private static readonly LocalizedText WithoutProcess = new("thủ tục không có quy trình", "no process for the procedure");
    private static readonly LocalizedText WithoutVersion = new("không có phiên bản quy trình cho ngày tiếp nhận", "no version of the process for the day of acceptance");

    /// <summary>The steps; <see langword="null"/> where no processes were given.</summary>
    internal static ProcessView? Of(ReviewInput input, CaseloadSteps steps, int notices)
    {
        if (input.Processes.Count == 0)
        {
            return null;
        }

        return new ProcessView
        {
            Ran = steps.Runs.Count,
            NotRun =
            [
                .. new NotRunLine[] { new("notAccepted", NotAccepted, steps.NotAccepted), new("withoutProcess", WithoutProcess, steps.WithoutProcess), new("withoutVersion", WithoutVersion, steps.WithoutVersion) }
                    .Where(line => line.Dossiers > 0),
            ],
            Notices = notices,
            Oddities = steps.Runs.Sum(run => run.Oddities.Count),
            Running = [.. steps.Running.Select(item => Line(item, steps))],
            Bottlenecks = [.. steps.Bottlenecks.BySteps.Select(tally => new BottleneckLine(tally.Process, Name(tally.Step), Name(tally.Step.Owner), tally.Time))],
            Units = [.. steps.Bottlenecks.ByUnits.Select(tally => new BottleneckLine(null, null, tally.Unit ?? "—", tally.Time))],
            UnknownSteps = [.. input.MappedSteps.Where(step => !input.Processes.Any(process => process.Versions.Any(version => version.Steps.Any(known => known.Id == step))))],
            Checks = [.. input.Processes.SelectMany(process => ProcessCheck.Run(process).Select(problem => new LocalizedText($"{process.Id}: {problem.Message.Vietnamese}", $"{process.Id}: {problem.Message.English}")))],
        };
    }

    private static RunningStepLine Line(AgendaItem item, CaseloadSteps steps) => new(
        item.Dossier.Id, item.Dossier.Procedure, Name(item.Round.Step), Name(item.Round.Step.Owner), item.Dossier.ResolvingUnit, item.Round.Since, item.Round.Due,
        new(Left(item, steps, Language.Vietnamese), Left(item, steps, Language.English)), item.Round.IsLateAt(steps.At), Standing(item.Outlook));

    // That the whole is lost has a column of its own; by when it is not is said nowhere else.
    private static string Left(AgendaItem item, CaseloadSteps steps, Language language) => item.InOneSentence(steps.At, language, ofWhole: item.Outlook is { IsLost: false });

    private static WholeStanding Standing(ProcessOutlook? outlook) => outlook switch
    {
        null or { Due: null } => WholeStanding.Unknown,
        { IsLost: true } => WholeStanding.Lost,
        { IsEndangered: true } => WholeStanding.Endangered,
        _ => WholeStanding.OnPath,
    };

    private static string Name(ProcessStep step) => step.Task is { } task ? $"{step.Id}. {task}" : step.Id;

    private static string Name(StepOwner? owner) => owner?.ToString() ?? "—";
}
