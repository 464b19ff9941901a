using AdminReform.Deadlines;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>What the running steps of a dossier leave for the whole (khả năng đúng hạn của cả quy trình).</summary>
/// <remarks>
/// It plans that a step that runs ends when it is due, or at once where that has passed, and that each later step begins when all before
/// it have ended and takes its limit. A step without a limit takes no time here, and is counted in <see cref="WithoutLimit"/>.
/// </remarks>
public sealed record ProcessOutlook
{
    private ProcessOutlook(DueMoment? due, int withoutLimit)
    {
        Due = due;
        WithoutLimit = withoutLimit;
    }

    /// <summary>When the whole is due; <see langword="null"/> while the dossier stands still, or where no limit is known.</summary>
    public DueMoment? Due { get; }

    /// <summary>When the last step is planned to end; <see langword="null"/> where nothing runs, or the plan leads outside the calendar.</summary>
    public LocalDateTime? Ends { get; private init; }

    /// <summary>Whether the whole will be late as planned, although it need not be: the running steps would have to end sooner than they are due.</summary>
    public bool IsEndangered => !IsLost && Due is { } due && Ends is { } ends && due.IsPassedAt(ends);

    /// <summary>Whether the whole will be late even if every running step ended now.</summary>
    public bool IsLost { get; private init; }

    /// <summary>For each running step how long it can still take.</summary>
    public ValueList<StepSlack> Slack { get; private init; } = [];

    /// <summary>The steps, from a running one to the last, on whose time the planned end rests (đường găng).</summary>
    public ValueList<ProcessStep> CriticalPath { get; private init; } = [];

    /// <summary>How many steps that have not ended have neither a limit nor a usual time.</summary>
    public int WithoutLimit { get; }

    /// <summary>Returns when the whole is due and planned to end.</summary>
    public override string ToString() => $"due {Due}, planned to end {(Ends is { } ends ? Texts.DayText.OfLast(ends) : "never")}{(IsLost ? ", lost" : IsEndangered ? ", endangered" : "")}";

    internal static ProcessOutlook Of(ProcessRun run, IReadOnlyDictionary<string, Duration> usual)
    {
        var due = run.Office.Calculate(run.Facts).Due;
        var forecast = new ProcessForecast(run.Steps, usual);
        var outlook = new ProcessOutlook(due, forecast.WithoutLimit);
        try
        {
            if (due is not { } whole || !run.Steps.HasRunning)
            {
                return outlook;
            }

            var latest = forecast.LatestEnds(whole);
            var isLost = run.At > forecast.MarginOf(whole, latest).Hope;
            return outlook with
            {
                Ends = forecast.Plan(run.At, out var path),
                CriticalPath = path,
                IsLost = isLost,
                Slack = [.. forecast.Running.Select(step => StepSlack.Of(run.Rounds[run.Steps.PlaceOfRunning(step)], isLost ? null : latest[step], run.At, run.Office.Time))],
            };
        }
        catch (Calendars.OutsideCalendarException)
        {
            return outlook;
        }
    }
}
