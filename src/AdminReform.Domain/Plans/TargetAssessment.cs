using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>How a target stands on a day, what it would take, and how every figure was obtained (đánh giá chỉ tiêu).</summary>
public sealed record TargetAssessment
{
    /// <summary>The target's id.</summary>
    public required string Target { get; init; }

    /// <summary>The milestone, year or tier that this is about; <see langword="null"/> for the target as a whole.</summary>
    public LocalizedText? Part { get; init; }

    /// <summary>The day of the assessment.</summary>
    public required LocalDate At { get; init; }

    /// <summary>How it stands.</summary>
    public required TargetStatus Status { get; init; }

    /// <summary>The first day of the term; <see langword="null"/> where the text sets none.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the term; <see langword="null"/> for words.</summary>
    public LocalDate? By { get; init; }

    /// <summary>What has to be reached.</summary>
    public Threshold? Goal { get; init; }

    /// <summary>In what the value, the path, the bounds and the shortfall are.</summary>
    public IndicatorUnit Unit { get; init; }

    /// <summary>The figure that was used last.</summary>
    public Measurement? Latest { get; init; }

    /// <summary>The value that counts: the level, the ratio, the share of the base, or the average gain in places a year.</summary>
    public Fraction? Value { get; init; }

    /// <summary>What had to be reached by the day of the latest figure.</summary>
    public Fraction? Path { get; init; }

    /// <summary>The way done from the base to the goal; 1 is all of it.</summary>
    public Fraction? Progress { get; init; }

    /// <summary>What is missing to the goal; zero when nothing is.</summary>
    public Fraction? Shortfall { get; init; }

    /// <summary>What can still come out.</summary>
    public Attainability? Attainability { get; init; }

    /// <summary>How every figure was obtained, which reading of the text was taken and what was set aside.</summary>
    public ValueList<AssessmentStep> Steps { get; init; } = [];

    /// <summary>The milestones, years or tiers, each assessed on its own.</summary>
    public ValueList<TargetAssessment> Parts { get; init; } = [];

    /// <summary>Whether the term had begun.</summary>
    public bool HasBegun => From is not { } from || from <= At;

    /// <summary>The part to look at now: the first whose term is not over; the last once all are. The target itself where it has no parts.</summary>
    public TargetAssessment Current =>
        Parts.Count == 0 ? this : (Parts.FirstOrDefault(part => part.By is not { } by || by >= At) ?? Parts[^1]).Current;

    /// <summary>The parts to tell of: those that run now (of tiers each one), and those whose term is over. The target itself where it has no parts.</summary>
    internal IEnumerable<TargetAssessment> Told
    {
        get
        {
            var (over, open) = (Parts.Where(part => part.By < At), Parts.Where(part => !(part.By < At)));
            var running = open.Where(part => part.HasBegun).DefaultIfEmpty(open.FirstOrDefault()).OfType<TargetAssessment>();
            return Parts.Count == 0 ? [this] : over.Concat(running).SelectMany(part => part.Told);
        }
    }

    /// <summary>
    /// A figure of the assessment as people read it, with at most two decimals, rounded half away from zero; with more where it would read as zero
    /// and is not. Places are places a year, because plans ask for them so.
    /// </summary>
    public LocalizedText Say(Fraction figure) => FigureText.Of(figure, Unit);

    /// <summary>A goal as people read it, with its sign, as in <c>≥ 95%</c> and <c>≤ 2%</c>.</summary>
    public LocalizedText Say(Threshold goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return FigureText.Of(goal, Unit);
    }

    /// <summary>Returns the target, the part and the status.</summary>
    public override string ToString() => $"{Target}{(Part is null ? "" : $" [{Part.English}]")}: {Status}";
}
