using AdminReform.Agencies;
using AdminReform.Values;

namespace AdminReform.Rules.Ladders;

/// <summary>One rung of a ladder: when, and who is told.</summary>
public sealed record LadderStep
{
    /// <summary>A step by working days from the due day.</summary>
    /// <param name="id">A name, unique within the ladder.</param>
    /// <param name="workingDays">Negative before the due day, 0 on it, positive after it.</param>
    /// <param name="recipient">Who is told.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is beyond 250 working days.</exception>
    public LadderStep(string id, int workingDays, ResponsibilityStep recipient)
        : this(id, StepTiming.WorkingDays(workingDays), recipient)
    {
    }

    /// <summary>A step by any timing.</summary>
    /// <param name="id">A name, unique within the ladder.</param>
    /// <param name="timing">When it falls due.</param>
    /// <param name="recipient">Who is told.</param>
    public LadderStep(string id, StepTiming timing, ResponsibilityStep recipient)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(timing);
        Id = id;
        Timing = timing;
        Recipient = recipient;
    }

    /// <summary>The name, unique within the ladder.</summary>
    public string Id { get; }

    /// <summary>When it falls due.</summary>
    public StepTiming Timing { get; }

    /// <summary>Who is told; the one above where the seat is vacant, or where it would be the person who is late.</summary>
    public ResponsibilityStep Recipient { get; }

    /// <summary>For which dossiers it is; <see langword="null"/> for all. It is for no duty where it is for some dossiers alone.</summary>
    public LadderCondition? When { get; init; }

    /// <summary>An opaque reference to the person who is told in the place of the one who holds the role, such as another deputy; their stand-in while they are absent.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string? Person
    {
        get;
        init => field = value is null || !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("The text must not be blank.", nameof(Person));
    }

    /// <summary>How the person is best told, for the system that sends it, such as <c>sms</c>; <see langword="null"/> leaves it open.</summary>
    public string? Channel { get; init; }

    /// <summary>What makes the step needless; any one of them does, and each stands once.</summary>
    public ValueList<StopCondition> StopsWhen { get; init => field = ValueList.From(value.Distinct()); } = [];

    /// <summary>Returns the id, the timing and the recipient.</summary>
    public override string ToString() => $"{Id}: {Person ?? Recipient.ToString()} {Timing.Words.English}{(When is null ? "" : $" ({When})")}";
}
