using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Feedback;

/// <summary>When a step of one item is due, and when it was done; an overdue one is what a rule makes a finding of.</summary>
/// <param name="Item">The item.</param>
/// <param name="Step">The step.</param>
/// <param name="Due">When it is due.</param>
/// <param name="DoneAt">When it was done; <see langword="null"/> while it was not.</param>
/// <param name="Source">The provision that sets the limit.</param>
/// <param name="Certainty">How surely the limit is known.</param>
public sealed record FeedbackDue(FeedbackItem Item, FeedbackStep Step, DueMoment Due, LocalDateTime? DoneAt, Citation Source, Certainty Certainty = Certainty.Text)
{
    /// <summary>Whether it is not done and its due moment has passed.</summary>
    public bool IsOverdueAt(LocalDateTime at) => (DoneAt is not { } done || done > at) && Due.IsPassedAt(at);

    /// <summary>Whether it was done by its due moment.</summary>
    public bool WasDoneInTime => DoneAt is { } done && !Due.IsPassedAt(done);

    /// <summary>Returns the step, when it is due and when it was done.</summary>
    public override string ToString() => $"{Item.Id} {Step}, due {Due}{(DoneAt is { } done ? $", done {DayText.Of(done)}" : "")}";
}
