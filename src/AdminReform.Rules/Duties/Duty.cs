using AdminReform.Deadlines;
using AdminReform.Feedback;
using AdminReform.Information;
using AdminReform.Law;
using AdminReform.Reports;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Duties;

/// <summary>Something that a unit has to do by a moment and that is no dossier: a publication, a report, an answer to feedback (nhiệm vụ).</summary>
/// <param name="Id">A stable id.</param>
/// <param name="Unit">Who has to do it.</param>
/// <param name="What">What has to be done.</param>
/// <param name="Due">By when.</param>
/// <param name="DoneAt">When it was done; <see langword="null"/> while it was not.</param>
/// <param name="Citation">Who says so; <see langword="null"/> where that is not an instrument.</param>
public sealed record Duty(string Id, string Unit, LocalizedText What, DueMoment Due, LocalDateTime? DoneAt = null, Citation? Citation = null)
{
    /// <summary>The rule that watches it.</summary>
    public DutyRule Rule { get; init; } = DutyRules.Overdue;

    /// <summary>How surely its due moment is known; what rests on an unverified figure says so wherever it is told.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>One occurrence of a recurring duty of an information plan.</summary>
    public static Duty Of(DutyStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var occurrence = standing.Occurrence;
        return new(occurrence.Id, occurrence.Duty.Unit, occurrence.Duty.Name, occurrence.Due, standing.DoneAt, occurrence.Duty.Source)
        {
            Certainty = occurrence.Duty.DueDayCertainty,
        };
    }

    /// <summary>A duty that an event started.</summary>
    public static Duty Of(EventDutyCase started)
    {
        ArgumentNullException.ThrowIfNull(started);
        return new(
            started.Id,
            started.Unit,
            new($"{started.Duty.Name.Vietnamese} ({started.Subject})", $"{started.Duty.Name.English} ({started.Subject})"),
            started.Due,
            started.DoneAt,
            started.Duty.Source)
        {
            Certainty = started.Duty.Certainty,
        };
    }

    /// <summary>The publication of the results of a statutory month.</summary>
    /// <param name="check">How it stands.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="unit">Who has to do it.</param>
    public static Duty Of(PublicationCheck check, PublicationDuty duty, string unit)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(duty);
        var month = check.Period.Name;
        return new(
            FormattableString.Invariant($"publication/{unit}/{check.Period.Last:uuuu'-'MM}"),
            unit,
            new($"công khai kết quả giải quyết, {month.Vietnamese}", $"publish the results, {month.English}"),
            new DueMoment(check.DueOn),
            check.PublishedOn?.AtMidnight(),
            duty.WorkingDays.Source)
        {
            Rule = DutyRules.PublicationMissing,
            Certainty = duty.WorkingDays.Certainty,
        };
    }

    /// <summary>A step that feedback waits for.</summary>
    public static Duty Of(FeedbackDue due)
    {
        ArgumentNullException.ThrowIfNull(due);
        var step = StepName(due.Step);
        return new(
            $"feedback/{due.Item.Id}/{step.English}",
            due.Item.ReceivedBy,
            new($"phản ánh, kiến nghị {due.Item.Id}: {step.Vietnamese}", $"feedback {due.Item.Id}: {step.English}"),
            due.Due,
            due.DoneAt,
            due.Source)
        {
            Rule = DutyRules.FeedbackOverdue,
            Certainty = due.Certainty,
        };
    }

    /// <summary>Whether it was not done and its due moment has passed.</summary>
    public bool IsOverdueAt(LocalDateTime at) => !IsDoneAt(at) && Due.IsPassedAt(at);

    /// <summary>Whether it was done by a moment.</summary>
    public bool IsDoneAt(LocalDateTime at) => DoneAt is { } done && done <= at;

    /// <summary>When it is due, in words, and that the figure behind that is not verified where it is not.</summary>
    internal LocalizedText DueWords => Certainty == Certainty.Unverified
        ? new($"{Due} (con số chưa được kiểm chứng)", $"{Due} (an unverified figure)")
        : new($"{Due}", $"{Due}");

    private static LocalizedText StepName(FeedbackStep step) => step switch
    {
        FeedbackStep.Classify => new("phân loại", "classify"),
        FeedbackStep.Forward => new("chuyển", "forward"),
        FeedbackStep.Answer => new("trả lời", "answer"),
        _ => new("công khai", "publish"),
    };
}
