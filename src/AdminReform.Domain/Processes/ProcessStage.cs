using AdminReform.Values;

namespace AdminReform.Processes;

/// <summary>A stage of an internal process (giai đoạn): steps under a limit of their own.</summary>
/// <param name="Id">A short stable name within the version; empty where the process has no stages.</param>
/// <param name="Steps">Its steps, in their order.</param>
public sealed record ProcessStage(string Id, ValueList<ProcessStep> Steps)
{
    /// <summary>The limit of the stage as worded, a range included; <see langword="null"/> where it has none.</summary>
    public StepLimit? Limit { get; init; }

    /// <summary>Returns the id, the limit and how many steps there are.</summary>
    public override string ToString() => $"{(Id.Length == 0 ? "" : $"stage {Id}, ")}{(Limit is null ? "" : $"{Limit}, ")}{Steps.Count} steps";
}
