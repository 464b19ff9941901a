using AdminReform.Deadlines;
using NodaTime;

namespace AdminReform.Rules;

internal static class DueMoments
{
    /// <summary>The first moment that is late: midnight after a due day, or the instant after a due time.</summary>
    internal static LocalDateTime FirstMomentAfter(this DueMoment due) => due.Time is null ? due.End : due.End.PlusNanoseconds(1);
}
