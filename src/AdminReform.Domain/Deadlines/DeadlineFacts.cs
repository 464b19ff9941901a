using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>What a deadline is calculated from.</summary>
/// <example>
/// <code>
/// var facts = new DeadlineFacts(new LocalDateTime(2025, 7, 1, 8, 0), TimeLimit.Parse("10 ngày làm việc"))
/// {
///     Interruptions =
///     [
///         new(InterruptionKind.Supplement, new(2025, 7, 3, 10, 0), new LocalDateTime(2025, 7, 10, 9, 0)),
///     ],
/// };
/// </code>
/// </example>
public sealed record DeadlineFacts
{
    /// <summary>The facts of a dossier without interruption or re-appointment.</summary>
    /// <param name="acceptedAt">When the complete and valid dossier was accepted, as its receipt shows.</param>
    /// <param name="limit">The time limit; <see langword="null"/> where only a promised date is known.</param>
    public DeadlineFacts(LocalDateTime acceptedAt, TimeLimit? limit = null)
    {
        AcceptedAt = acceptedAt;
        Limit = limit;
    }

    /// <summary>When the complete and valid dossier was accepted; submission is another fact.</summary>
    public LocalDateTime AcceptedAt { get; init; }

    /// <summary>The time limit; <see langword="null"/> where only a promised date is known.</summary>
    public TimeLimit? Limit { get; init; }

    /// <summary>The due moment on the slip; used where there is no limit, and moved by a re-appointment only.</summary>
    public DueMoment? Promised { get; init; }

    /// <summary>The interruptions, by their beginning.</summary>
    public ValueList<Interruption> Interruptions
    {
        get;
        init => field = InOrder(value);
    }

    = [];

    /// <summary>Every new date that was set, as recorded; how many of them have an effect is for the regime to say.</summary>
    public ValueList<Reappointment> Reappointments { get; init; } = [];

    /// <summary>The regime to apply instead of the one of the day of acceptance.</summary>
    public Regime? Regime { get; init; }

    /// <summary>Whether it was accepted without regard to territory, for another competent agency.</summary>
    public bool IsNonTerritorial { get; init; }

    /// <summary>When the competent agency received it; <see langword="null"/> while it has not, or nothing on record shows it.</summary>
    /// <remarks>One before <see cref="AcceptedAt"/>, as real logs have it, counts as at the acceptance: no time runs before a dossier was accepted (118/2025/NĐ-CP art. 17.3).</remarks>
    public LocalDateTime? ReceivedAt { get; init; }

    /// <summary>Whether <see cref="ReceivedAt"/> was not recorded and the first act of the competent agency stands for it.</summary>
    public bool IsReceiptInferred { get; init; }

    /// <summary>Returns the acceptance, the limit and what moved it.</summary>
    public override string ToString() => $"accepted {DayText.Of(AcceptedAt)}, {(Limit is { } limit ? $"limit {limit}" : Promised is { } promised ? $"promised {promised}" : "no limit")}"
        + $"{(Interruptions.Count == 0 ? "" : $", {Interruptions.Count} interruptions")}{(Reappointments.Count == 0 ? "" : $", {string.Join(", ", Reappointments)}")}"
        + $"{(!IsNonTerritorial ? "" : ReceivedAt is { } received ? $", received {DayText.Of(received)}" : ", not received yet")}";

    private static ValueList<Interruption> InOrder(ValueList<Interruption> interruptions)
    {
        ArgumentNullException.ThrowIfNull(interruptions);
        for (var i = 1; i < interruptions.Count; i++)
        {
            if (interruptions[i].From < interruptions[i - 1].From)
            {
                return ValueList.From(interruptions.OrderBy(interruption => interruption.From));
            }
        }

        return interruptions;
    }
}
