using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A day that one calendar treats in its own way: a local day off, or a day worked by local order.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsWorked">Whether it is worked.</param>
/// <param name="Reason">Why.</param>
/// <param name="Source">The provision that sets it.</param>
public sealed record LocalDay(LocalDate Date, bool IsWorked, LocalizedText Reason, Citation? Source = null)
{
    /// <summary>Why the office was closed, where it was; <see langword="null"/> for a day off or a day worked by order.</summary>
    public ClosureCause? Cause { get; private init; }

    /// <summary>A day on which an office was closed (đóng cửa trụ sở), by whose decision and why.</summary>
    /// <remarks>
    /// Put into the calendar of that office alone. There it is no working day: a limit in working days or hours does not count it, and one that would end with
    /// it ends with the next working day. That 91/2015/QH13 art. 148.5, which speaks of weekends and holidays, serves for a closure too is a reading and not
    /// the words of the text: the deciding instrument answers for it, and proofs cite both. Hours that run day and night do not move.
    /// </remarks>
    /// <param name="date">The day, a whole one.</param>
    /// <param name="cause">The cause.</param>
    /// <param name="reason">The same in words, such as <c>Bão số 10</c>.</param>
    /// <param name="decision">What closed it, such as a dispatch of the Chair of the province.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cause is unknown.</exception>
    public static LocalDay Closed(LocalDate date, ClosureCause cause, LocalizedText reason, Citation decision)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(decision);
        return Enum.IsDefined(cause)
            ? new(date, false, reason, decision) { Cause = cause }
            : throw new ArgumentOutOfRangeException(nameof(cause), cause, "The cause is unknown.");
    }

    /// <summary>Returns the day, whether it is worked, and why.</summary>
    public override string ToString() => $"{DayText.Of(Date)} {(IsWorked ? "worked" : Cause is { } cause ? $"closed ({cause})" : "off")}: {Reason}";
}
