using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>The proof of a step's hour: what counts from its beginning to its due moment (diễn giải hạn của bước).</summary>
/// <remarks>A step that had to be counted anew when its days had passed already is proven from the moment at which it began anew.</remarks>
public sealed record StepProof
{
    private readonly WorkingTime _time;

    private StepProof(StepRound round, ValueList<DeadlineTrace> parts, WorkingTime time)
    {
        Round = round;
        Parts = parts;
        _time = time;
    }

    /// <summary>The run of the step.</summary>
    public StepRound Round { get; }

    /// <summary>The trace of its limit; days of the calendar and the hours after them have one each, and each can be added up on its own.</summary>
    public ValueList<DeadlineTrace> Parts { get; }

    /// <summary>Whether the parts add up, follow each other, and end at the due moment of the step.</summary>
    public bool Verify()
    {
        foreach (var part in Parts)
        {
            if (!part.Verify())
            {
                return false;
            }
        }

        return Parts.Count == 0 || (Parts[^1].Deadline.Original == Round.Due && (Parts.Count == 1 || Parts[0].Deadline.Original?.End == Parts[1].Facts.AcceptedAt));
    }

    /// <summary>How much is left of the step at a moment, and until when, such as <c>còn 3 giờ làm việc, đến 10:30 thứ Ba 07/07/2026</c>.</summary>
    public string InOneSentence(LocalDateTime at, Language language) =>
        StepSentence.Of(Round, at, Round.Due is { } due ? _time.Between(at, due.End) : Duration.Zero, language);

    /// <summary>Returns the run of the step and how many segments prove it.</summary>
    public override string ToString() => $"{Round}, {Parts.Sum(part => part.Segments.Count)} segments";

    internal static StepProof Of(StepRound round, StepTime? limit, DeadlineFacts dossier, DeadlineCalculator office)
    {
        var regime = office.RegimeOf(dossier);
        var start = limit is null ? round.Since : StartOf(round, limit, dossier, office);
        var relevant = ValueList.From(dossier.Interruptions.Where(each =>
            (each.From >= start || start == round.Since) && (each.To is { } to ? to > start && (round.EndedAt is not { } end || each.From < end) : round.IsRunning)));
        List<DeadlineTrace> parts = [];
        var (first, second) = limit?.Counted ?? default;
        if (first is { } days)
        {
            parts.Add(office.Explain(new DeadlineFacts(start, days) { Interruptions = relevant, Regime = regime }));
            start = parts[0].Deadline.Original?.End ?? start;
        }

        if (second is { } hours && parts[0].Deadline.Original is not null)
        {
            var from = start;
            var later = ValueList.From(relevant.Where(each => each.From >= from));
            parts.Add(office.Explain(new DeadlineFacts(start, hours) { Interruptions = later, Regime = regime }));
        }

        return new(round, ValueList.From(parts), office.Time);
    }

    // One that began anew in the hours after its days counts its days again, and the proof begins there; the trace of the days or the hours alone shows any other.
    private static LocalDateTime StartOf(StepRound round, StepTime limit, DeadlineFacts dossier, DeadlineCalculator office)
    {
        var start = round.Since;
        try
        {
            var clock = new StepClock(limit, office.Time, start);
            foreach (var interruption in dossier.Interruptions.AsSpan())
            {
                if (interruption.To is { } to && (round.EndedAt is not { } ended || interruption.From < ended))
                {
                    var isInHours = clock.IsInHoursAt(interruption.From);
                    clock.Interrupt(interruption.From, to, office.EffectOf(dossier, interruption));
                    start = isInHours && clock.Start == to ? to : start;
                }
            }
        }
        catch (OutsideCalendarException)
        {
            return round.Since;
        }

        return start;
    }
}
