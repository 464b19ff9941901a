using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Feedback;

/// <summary>Counts the limits of feedback and the two rates that Quyết định 766/QĐ-TTg asks for.</summary>
/// <remarks>An item whose due moment cannot be told, because it leads outside the calendar, is refused by name (<see cref="OutsideCalendarException"/>).</remarks>
public sealed class FeedbackDesk
{
    private readonly DeadlineCalculator _calculator;

    /// <summary>Makes a desk.</summary>
    /// <param name="calculator">How limits are counted.</param>
    /// <param name="limits">The limits.</param>
    public FeedbackDesk(DeadlineCalculator calculator, FeedbackLimits limits)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        ArgumentNullException.ThrowIfNull(limits);
        (_calculator, Limits) = (calculator, limits);
    }

    /// <summary>The limits.</summary>
    public FeedbackLimits Limits { get; }

    /// <summary>
    /// The steps of an item that have a limit, in order: what is for another agency is forwarded, the rest answered. Before it is classified
    /// nobody can say which.
    /// </summary>
    public ValueList<FeedbackDue> Dues(FeedbackItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var classify = Due(item, FeedbackStep.Classify, item.ReceivedAt, item.Classification?.At);
        FeedbackDue?[] dues = item.IsForeign
            ? [classify, Due(item, FeedbackStep.Forward, item.ReceivedAt, item.Forwarding?.At)]
            : [classify, AnswerOf(item), item.AnsweredAt is { } answered ? Due(item, FeedbackStep.Publish, answered, item.PublishedAt) : null];
        return [.. dues.OfType<FeedbackDue>()];
    }

    /// <summary>What is overdue at a moment, by due moment and then by item.</summary>
    public ValueList<FeedbackDue> OverdueAt(IEnumerable<FeedbackItem> items, LocalDateTime at) =>
    [
        .. AsOf(items, at)
            .SelectMany(Dues)
            .Where(due => due.IsOverdueAt(at))
            .OrderBy(due => due.Due).ThenBy(due => due.Item.Id, StringComparer.Ordinal).ThenBy(due => due.Step),
    ];

    /// <summary>
    /// Feedback handled on time (766/QĐ-TTg): answered by its due moment, of all that is for the agency, what is still within its limit included.
    /// No data while no limit for the answer is set.
    /// </summary>
    public Share OnTimeRate(IEnumerable<FeedbackItem> items, LocalDateTime at)
    {
        var own = Own(items, at);
        return Limits.Answer is null ? default : new Share(own.LongCount(item => AnswerOf(item)!.WasDoneInTime), own.Count);
    }

    /// <summary>
    /// Satisfaction with the handling (766/QĐ-TTg): all that is for the agency, less what was answered with dissatisfaction and what is or was
    /// overdue, of all that is for the agency. No data while no limit for the answer is set.
    /// </summary>
    public Share SatisfactionRate(IEnumerable<FeedbackItem> items, LocalDateTime at)
    {
        var own = Own(items, at);
        return Limits.Answer is null ? default : new Share(own.LongCount(item => item.IsSatisfied != false && !IsLate(AnswerOf(item)!, at)), own.Count);
    }

    /// <summary>Returns the limits.</summary>
    public override string ToString() => Limits.ToString();

    private static bool IsLate(FeedbackDue answer, LocalDateTime at) =>
        answer.IsOverdueAt(at) || (answer.DoneAt is not null && !answer.WasDoneInTime);

    private static IEnumerable<FeedbackItem> AsOf(IEnumerable<FeedbackItem> items, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Select(item => item.AsOf(at)).OfType<FeedbackItem>();
    }

    private static List<FeedbackItem> Own(IEnumerable<FeedbackItem> items, LocalDateTime at) =>
        [.. AsOf(items, at).Where(item => !item.IsForeign)];

    private FeedbackDue? AnswerOf(FeedbackItem item) => Due(item, FeedbackStep.Answer, item.ReceivedAt, item.AnsweredAt);

    private FeedbackDue? Due(FeedbackItem item, FeedbackStep step, LocalDateTime from, LocalDateTime? doneAt)
    {
        if (Limits.For(step) is not { } limit)
        {
            return null;
        }

        var deadline = _calculator.Calculate(new DeadlineFacts(from, limit.Value));
        var due = deadline.Due ?? throw new OutsideCalendarException($"{item.Id}, {step}: {deadline.Undetermined?.Message.English}");
        return new FeedbackDue(item, step, due, doneAt, limit.Source, limit.Certainty);
    }
}
