using AdminReform.Deadlines;
using NodaTime;

namespace AdminReform.Information;

/// <summary>One time that a duty falls due.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Period">The period that it is about.</param>
/// <param name="Due">When it is due.</param>
public sealed record DutyOccurrence(RecurringDuty Duty, DateInterval Period, DueMoment Due)
{
    /// <summary>A name that stays the same, such as <c>results.monthly/2021-06-01</c>.</summary>
    public string Id => FormattableString.Invariant($"{Duty.Id}/{Period.Start:uuuu'-'MM'-'dd}");

    /// <summary>How it stands at a moment, given when it was done.</summary>
    /// <param name="doneAt">When it was done; <see langword="null"/> while it was not.</param>
    /// <param name="at">The moment; what was done after it is not known yet.</param>
    public DutyStatus StatusAt(LocalDateTime? doneAt, LocalDateTime at) => doneAt is { } done && done <= at
        ? Due.IsPassedAt(done) ? DutyStatus.DoneLate : DutyStatus.Done
        : Due.IsPassedAt(at) ? DutyStatus.Late
        : at.Date > Period.End ? DutyStatus.Open
        : DutyStatus.NotYet;

    /// <summary>Returns the id and when it is due.</summary>
    public override string ToString() => $"{Id}, due {Due}";
}
