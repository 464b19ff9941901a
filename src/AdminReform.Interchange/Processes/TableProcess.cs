using AdminReform.Deadlines;
using AdminReform.Processes;

namespace AdminReform.Interchange.Processes;

/// <summary>A process while its rows are gathered.</summary>
internal sealed class TableProcess(string id, int firstLine)
{
    private readonly HashSet<string> _stepIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stageIds = new(StringComparer.Ordinal);

    internal int FirstLine => firstLine;

    internal TimeLimit? Whole { get; set; }

    internal TimeLimit? HarderAreas { get; set; }

    internal List<TableStage> Stages { get; } = [];

    /// <summary>Whether a row of it could not be read, so that it is set aside whole.</summary>
    internal bool IsRejected { get; set; }

    /// <summary>The stage of a row; the rows of one stand together, so that none begins again.</summary>
    /// <returns><see langword="null"/> for a stage that had ended.</returns>
    internal TableStage? Stage(string stage)
    {
        if (Stages.Count > 0 && Stages[^1].Id == stage)
        {
            return Stages[^1];
        }

        if (!_stageIds.Add(stage))
        {
            return null;
        }

        Stages.Add(new TableStage(stage));
        return Stages[^1];
    }

    /// <summary>Takes the id of a step; <see langword="false"/> where there is such a step already.</summary>
    internal bool TakeStep(string step) => _stepIds.Add(step);

    internal InternalProcess ToProcess(ProcessTableContext context) => new(
        id,
        [
            new(
                context.Validity,
                HarderAreas is { } harder ? [new("usual", Whole!), new("harder-areas", harder)] : [new("usual", Whole!)],
                [.. Stages.Select(stage => stage.ToStage())])
            {
                Decision = context.Decision,
            },
        ]);
}
