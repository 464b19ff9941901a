using AdminReform.Results;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What a cell of a dossier's own columns says, and on which line it was said first.</summary>
internal readonly record struct CaseCell(string Text, int Line, LocalDateTime? Moment, Problem? Fault)
{
    internal bool IsEmpty => string.IsNullOrEmpty(Text);

    /// <summary>Whether another text says the same; a moment may be written in two ways.</summary>
    internal bool Agrees(CaseCell other) => Text == other.Text || (Moment is { } moment && moment == other.Moment);
}
