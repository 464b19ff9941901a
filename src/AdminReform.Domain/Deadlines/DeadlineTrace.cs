using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Deadlines;

/// <summary>The proof of a deadline: consecutive segments that anyone can add up (diễn giải cách tính hạn).</summary>
/// <remarks>It is built day by day from the calendar, not from the arithmetic that gives the deadline; the two must agree.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(trace.InOneSentence(Language.English));
/// foreach (var step in trace.Segments)
/// {
///     Console.WriteLine($"- {step}");
/// }
/// </code>
/// </example>
public sealed record DeadlineTrace
{
    internal DeadlineTrace(DeadlineFacts facts, Deadline deadline, TimeBalance total, ValueList<TraceSegment> segments)
    {
        Facts = facts;
        Deadline = deadline;
        Total = total;
        Segments = segments;
    }

    /// <summary>What the deadline was calculated from.</summary>
    public DeadlineFacts Facts { get; }

    /// <summary>The deadline that is proved.</summary>
    public Deadline Deadline { get; init; }

    /// <summary>The whole limit when the count begins; a month counts with the days that it has.</summary>
    public TimeBalance Total { get; init; }

    /// <summary>The segments, in order.</summary>
    public ValueList<TraceSegment> Segments { get; init; }

    /// <summary>
    /// Whether the segments begin at acceptance, follow each other, add up to the limit itself, and end at the due moment of the deadline. It
    /// needs no calendar, and so takes the word of the segments for which days were worked.
    /// </summary>
    public bool Verify() => TraceCheck.Holds(this);

    /// <summary>The whole proof in one sentence, as on the slip that the citizen is given.</summary>
    public string InOneSentence(Language language) => new CitizenSentence(language).Of(this);

    /// <summary>Returns the segments, one per line, in English.</summary>
    public override string ToString() => string.Join('\n', Segments);
}
