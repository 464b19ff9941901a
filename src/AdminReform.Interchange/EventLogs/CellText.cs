using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What a cell says, read once for all the cells that are written the same.</summary>
/// <param name="Text">The tidy text; empty where the cell stands for an empty one.</param>
/// <param name="Limit">The limit, where the column holds limits.</param>
/// <param name="Channel">The channel, where the column holds channels.</param>
/// <param name="Fault">Why it cannot be read.</param>
/// <param name="IsSo">What it says, where the column says yes or no.</param>
/// <param name="Lifecycle">Whether the activity began or was completed, where the column says that.</param>
internal sealed record CellText(string Text, TimeLimit? Limit = null, Channel? Channel = null, Problem? Fault = null, bool? IsSo = null, Lifecycle? Lifecycle = null)
{
    internal bool IsEmpty => Text.Length == 0;

    /// <summary>Its number among those that cells of dossiers have; 0 while none has it.</summary>
    internal int Number { get; set; }

    /// <summary>Whether the mapping does not list it and has a channel for such words.</summary>
    internal bool IsUnlisted { get; init; }

    /// <summary>It as whoever did something, without an officer.</summary>
    internal Doer AsDoer => field ??= new Doer(Text, "");

    /// <summary>Whether another spelling says the same.</summary>
    internal bool Agrees(CellText other) =>
        ReferenceEquals(this, other)
        || (Limit is not null && Limit == other.Limit)
        || (Channel is not null && Channel == other.Channel)
        || (IsSo is not null && IsSo == other.IsSo)
        || TidyText.SameWord.Equals(Text, other.Text);
}
