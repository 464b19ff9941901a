using AdminReform.Deadlines;
using NodaTime;

namespace AdminReform.Rules;

internal static class Moments
{
    /// <summary>The first moment that is late: midnight after a due day, or the instant after a due time.</summary>
    internal static LocalDateTime FirstMomentAfter(this DueMoment due) => due.Time is null ? due.End : due.End.PlusNanoseconds(1);

    /// <summary>The earlier of two moments, where none is later than any.</summary>
    internal static LocalDateTime? Earlier(LocalDateTime? left, LocalDateTime? right) =>
        left is not { } a ? right
        : right is not { } b ? left
        : a <= b ? a : b;
}
