using AdminReform.Deadlines;

namespace AdminReform.Processes;

/// <summary>The whole limit of a process in one case (trường hợp), such as harder areas.</summary>
/// <param name="Id">A short stable name, such as <c>usual</c> or <c>harder-areas</c>.</param>
/// <param name="Whole">The limit of the whole, as the procedure sets it.</param>
public sealed record ProcessCase(string Id, TimeLimit Whole)
{
    /// <summary>What the office keeps below the whole (thời gian dự phòng); <see langword="null"/> where it keeps none.</summary>
    public StepLimit? Reserve { get; init; }

    /// <summary>Returns the id and the whole.</summary>
    public override string ToString() => $"{Id}: {Whole}{(Reserve is null ? "" : $", {Reserve} kept")}";
}
