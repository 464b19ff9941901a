using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Texts;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Runs the dossiers of a caseload under their processes.</summary>
internal sealed class ProcessLines
{
    private static readonly LocalizedText NotAccepted = new("chưa tiếp nhận, hoặc bị từ chối", "not accepted, or refused");
    private static readonly LocalizedText WithoutProcess = new("thủ tục không có quy trình", "no process for the procedure");
    private static readonly LocalizedText WithoutVersion = new("không có phiên bản quy trình cho ngày tiếp nhận", "no version of the process for the day of acceptance");

    private readonly ReviewInput _input;
    private readonly Dictionary<string, ProcessClock> _clocks;
    private readonly List<ProcessRun> _runs = [];
    private readonly List<RunningStepLine> _running = [];
    private int _notAccepted;
    private int _withoutProcess;
    private int _withoutVersion;

    private ProcessLines(ReviewInput input)
    {
        _input = input;
        _clocks = input.Processes.ToDictionary(process => process.Id, process => new ProcessClock(process, input.Calculator), StringComparer.Ordinal);
    }

    /// <summary>The steps; <see langword="null"/> where no processes were given.</summary>
    internal static ProcessView? Of(ReviewInput input, Caseload caseload, int notices) =>
        input.Processes.Count == 0 ? null : new ProcessLines(input).View(caseload, notices);

    private ProcessView View(Caseload caseload, int notices)
    {
        foreach (ref readonly var entry in caseload.Entries)
        {
            Take(entry);
        }

        var found = Bottlenecks.Of(_runs);
        return new ProcessView
        {
            Ran = _runs.Count,
            NotRun =
            [
                .. new NotRunLine[] { new("notAccepted", NotAccepted, _notAccepted), new("withoutProcess", WithoutProcess, _withoutProcess), new("withoutVersion", WithoutVersion, _withoutVersion) }
                    .Where(line => line.Dossiers > 0),
            ],
            Notices = notices,
            Oddities = _runs.Sum(run => run.Oddities.Count),
            Running = [.. _running.OrderBy(line => line.Due is null).ThenBy(line => line.Due).ThenBy(line => line.Dossier, StringComparer.Ordinal).ThenBy(line => line.Step, StringComparer.Ordinal)],
            Bottlenecks = [.. found.BySteps.Select(tally => new BottleneckLine(tally.Process, Name(tally.Step), Name(tally.Step.Owner), tally.Time))],
            Units = [.. found.ByUnits.Select(tally => new BottleneckLine(null, null, tally.Unit ?? "—", tally.Time))],
            UnknownSteps = [.. _input.MappedSteps.Where(step => !_input.Processes.Any(process => process.Versions.Any(version => version.Steps.Any(known => known.Id == step))))],
            Checks = [.. _input.Processes.SelectMany(process => ProcessCheck.Run(process).Select(problem => new LocalizedText($"{process.Id}: {problem.Message.Vietnamese}", $"{process.Id}: {problem.Message.English}")))],
        };
    }

    private void Take(in CaseloadEntry entry)
    {
        if (entry.Dossier.AcceptedAt is null)
        {
            _notAccepted++;
        }
        else if (!_clocks.TryGetValue(entry.Dossier.Procedure, out var clock))
        {
            _withoutProcess++;
        }
        else if (clock.Run(entry.Dossier, _input.At) is not { } run)
        {
            _withoutVersion++;
        }
        else
        {
            _runs.Add(run);
            TakeRunning(run);
        }
    }

    private void TakeRunning(ProcessRun run)
    {
        var running = run.Running.ToList();
        var whole = running.Count == 0 ? WholeStanding.Unknown : Standing(run.Outlook());
        foreach (var round in running)
        {
            var proof = run.Explain(round);
            _running.Add(new RunningStepLine(
                run.Dossier.Id, run.Process.Id, Name(round.Step), Name(round.Step.Owner), run.Dossier.ResolvingUnit, round.Since, round.Due,
                new(proof.InOneSentence(run.At, Language.Vietnamese), proof.InOneSentence(run.At, Language.English)), round.IsLateAt(run.At), whole));
        }
    }

    private static WholeStanding Standing(ProcessOutlook outlook) => outlook switch
    {
        { Due: null } => WholeStanding.Unknown,
        { IsLost: true } => WholeStanding.Lost,
        { IsEndangered: true } => WholeStanding.Endangered,
        _ => WholeStanding.OnPath,
    };

    private static string Name(ProcessStep step) => step.Task is { } task ? $"{step.Id}. {task}" : step.Id;

    private static string Name(StepOwner? owner) => owner?.ToString() ?? "—";
}
