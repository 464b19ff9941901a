using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>When a leg is due, and by how much its agency, and nobody else, is late.</summary>
/// <param name="Leg">The leg.</param>
/// <param name="StartsAt">When the dossier reached the agency, or is planned to.</param>
/// <param name="IsPlanned">Whether the start is planned: the leg before it is not finished, and is taken to end when it is due.</param>
/// <param name="Due">When the leg is due, counted from its own start.</param>
/// <param name="FinishedAt">When it was finished.</param>
/// <param name="WorkingDaysLate">
/// The working days after the due day until it was finished, or until the moment asked about; 0 when not late by a day.
/// </param>
/// <param name="IsLate">Whether it was finished after the due moment, or is not finished at the moment asked about and due before it.</param>
public sealed record LegDeadline(
    Leg Leg, LocalDateTime StartsAt, bool IsPlanned, DueMoment Due, LocalDateTime? FinishedAt, int WorkingDaysLate, bool IsLate)
{
    /// <summary>Returns the leg, when it is due and how it stands.</summary>
    public override string ToString() =>
        $"{Leg}, due {Due}{(FinishedAt is { } at ? $", finished {DayText.Of(at)}" : "")}{(IsLate ? $", late by {WorkingDaysLate} working days" : "")}";
}
