using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>How what is told at a moment says when something is due, behind its name.</summary>
internal static class DueWords
{
    internal static LocalizedText At(LocalDateTime moment, DueMoment? due) => due?.IsPassedAt(moment) == true
        ? new($"đã quá hạn; hạn là {due}", $"is overdue; it was due {due}")
        : new($"đến hạn {due}", $"is due {due}");
}
