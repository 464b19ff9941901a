using AdminReform.OnTime;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>One line of a control slip: who received the dossier when for a step, and handed it over when to whom (một lần giao nhận hồ sơ).</summary>
/// <param name="Round">The run of the step, with its moments.</param>
/// <param name="To">The owners of the steps that began with the hand-over; none while the step runs, and after the last.</param>
/// <param name="Status">Whether it was early, on time or late, or how it stands while it runs.</param>
/// <param name="Working">The working time in which it ran; <see langword="null"/> where it began or ended outside the calendar.</param>
/// <param name="Waiting">The working time in which the dossier stood still; <see langword="null"/> as for <paramref name="Working"/>.</param>
public sealed record HandOver(StepRound Round, ValueList<StepOwner> To, OnTimeStatus Status, Duration? Working, Duration? Waiting)
{
    /// <summary>Returns the step, its moments and how it stands.</summary>
    public override string ToString() => $"{Round}: {Status}";
}
