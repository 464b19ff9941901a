using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Deadlines;

public sealed partial class DeadlineCalculator
{
    /// <summary>When each leg of an inter-agency procedure is due, and which of them is late at a moment.</summary>
    /// <remarks>
    /// A leg counts from when the dossier reached its agency, so that one agency's delay is never another's. A leg behind one that is not
    /// finished is planned from that one's due moment, or from <paramref name="at"/> when that has passed.
    /// </remarks>
    /// <param name="sentAt">When the dossier was sent to the first agency, or to all.</param>
    /// <param name="order">One after the other, or all at once.</param>
    /// <param name="legs">The legs in their order.</param>
    /// <param name="at">The moment asked about.</param>
    /// <param name="regime">The regime to apply instead of that of the day.</param>
    [Implements("118/2025/NĐ-CP", "20.2")]
    public ValueList<LegDeadline> Legs(
        LocalDateTime sentAt, LegOrder order, ValueList<LegFacts> legs, LocalDateTime at, Regime? regime = null)
    {
        ArgumentNullException.ThrowIfNull(legs);
        if (!Enum.IsDefined(order))
        {
            throw new ArgumentOutOfRangeException(nameof(order), order, "The order is unknown.");
        }

        List<LegDeadline> deadlines = [];
        var (start, isPlanned) = (sentAt, false);
        foreach (var leg in legs)
        {
            var due = DueOf(new DeadlineFacts(start, leg.Leg.Limit) { Regime = regime });
            var end = leg.FinishedAt ?? at;
            var isLate = !isPlanned && due.IsPassedAt(end);
            deadlines.Add(new LegDeadline(
                leg.Leg, start, isPlanned, due, leg.FinishedAt, isLate ? _calendar.WorkingDaysBetween(due.Date, end.Date) : 0, isLate));
            if (order == LegOrder.Serial)
            {
                isPlanned = isPlanned || leg.FinishedAt is null;
                start = leg.FinishedAt ?? (isLate ? at : due.LastMoment);
            }
        }

        return ValueList.From(deadlines);
    }

    // A leg runs, so that its due moment is known or cannot be.
    private DueMoment DueOf(DeadlineFacts leg) => Count(leg) is { Due: { } due }
        ? due
        : throw new ArgumentOutOfRangeException(nameof(leg), leg.AcceptedAt, $"No regime governs {DayText.Of(leg.AcceptedAt.Date)}, and the leg needs its cut-off.");
}
