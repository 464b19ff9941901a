using NodaTime;

namespace AdminReform.Information;

/// <summary>How an occurrence stands at a moment; a late one is what a rule makes a finding of.</summary>
/// <param name="Occurrence">The occurrence, with its unit and due moment.</param>
/// <param name="Status">How it stands.</param>
/// <param name="DoneAt">When it was done; <see langword="null"/> while it was not.</param>
public sealed record DutyStanding(DutyOccurrence Occurrence, DutyStatus Status, LocalDateTime? DoneAt)
{
    /// <summary>Whether it is late now and still has to be done.</summary>
    public bool IsOverdue => Status == DutyStatus.Late;

    /// <summary>Returns the duty, when it is due and how it stands.</summary>
    public override string ToString() => $"{Occurrence}: {Status}";
}
