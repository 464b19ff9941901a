using AdminReform.Processes;

namespace AdminReform.Interchange.Processes;

/// <summary>A stage of a process while its rows are gathered.</summary>
internal sealed class TableStage(string id)
{
    internal string Id => id;

    internal StepLimit? Limit { get; set; }

    internal List<ProcessStep> Steps { get; } = [];

    /// <summary>The step of the last row, as the table writes it.</summary>
    internal string LastStep { get; set; } = "";

    internal ProcessStage ToStage() => new(id, [.. Steps]) { Limit = Limit };
}
