using AdminReform.Deadlines;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Information;

/// <summary>One time that an event started a duty.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Unit">Who has to do it.</param>
/// <param name="Subject">What it is about, such as the number of the decision.</param>
/// <param name="On">The day of the event.</param>
/// <param name="Due">By when.</param>
/// <param name="DoneAt">When it was done; <see langword="null"/> while it was not.</param>
public sealed record EventDutyCase(EventDuty Duty, string Unit, string Subject, LocalDate On, DueMoment Due, LocalDateTime? DoneAt)
{
    /// <summary>A name that stays the same, such as <c>procedures.entered.province/H26/12/QĐ-UBND</c>.</summary>
    public string Id => $"{Duty.Id}/{Unit}/{Subject}";

    /// <summary>Returns the id, the event and when it is due.</summary>
    public override string ToString() => $"{Id} from {DayText.Of(On)}, due {Due}{(DoneAt is { } done ? $", done {DayText.Of(done)}" : "")}";
}
