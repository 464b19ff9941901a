using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>A step that runs, as the one who has it sees it (việc đang làm): how much is left of it, and of the whole.</summary>
/// <param name="Dossier">The dossier, as known at the moment.</param>
/// <param name="Round">The run of the step.</param>
/// <param name="Left">The working time until it is due, negative where that has passed; <see langword="null"/> where it has no due moment, or that of the step or of the agenda lies outside the calendar.</param>
/// <param name="Slack">How long it can still take for the whole; <see langword="null"/> while the dossier stands still, or where the whole has no due moment.</param>
public sealed record AgendaItem(Dossier Dossier, StepRound Round, Duration? Left, StepSlack? Slack)
{
    /// <summary>What the running steps of the dossier leave for the whole.</summary>
    public ProcessOutlook? Outlook { get; private init; }

    /// <summary>
    /// What is left in one sentence, such as <c>còn 3 giờ làm việc, đến 10:30 thứ Ba 07/07/2026</c>, and when it must have ended for the whole where
    /// that is sooner.
    /// </summary>
    /// <param name="at">The moment of the agenda.</param>
    /// <param name="language">The language.</param>
    /// <param name="ofWhole">Whether to say what it means for the whole.</param>
    public string InOneSentence(LocalDateTime at, Language language, bool ofWhole = true)
    {
        var english = language == Language.English;
        var own = StepSentence.Of(Round, at, Left ?? Duration.Zero, language);
        return Slack switch
        {
            _ when !ofWhole => own,
            { LatestEnd: null } => $"{own}; {(english ? "the dossier can no longer be on time" : "hồ sơ không còn kịp hạn")}",
            { LatestEnd: { } latest } when Round.Due is { } due && due.LastMoment > latest && !due.IsPassedAt(at) =>
                $"{own}; {(english ? $"for the dossier by {MomentOf(latest, language)}" : $"để hồ sơ kịp hạn thì chậm nhất {MomentOf(latest, language)}")}",
            _ => own,
        };
    }

    /// <summary>Returns the dossier and the run of the step.</summary>
    public override string ToString() => $"{Dossier.Id}: {Round}";

    /// <summary>The steps of a dossier that run.</summary>
    internal static IEnumerable<AgendaItem> Of(ProcessRun run)
    {
        if (!run.Steps.HasRunning)
        {
            return [];
        }

        var outlook = run.Outlook();
        var slack = outlook.Slack.DistinctBy(each => each.Round).ToDictionary(each => each.Round);
        return run.Running.Select(round => new AgendaItem(
            run.Dossier, round, round.Due is { } due ? LeftUntil(due, run) : null, slack.GetValueOrDefault(round))
        { Outlook = outlook });
    }

    /// <summary>By due moment, then by when each must have ended for the whole; last those that have no limit, and then those that stand still.</summary>
    internal static ValueList<AgendaItem> InOrder(IEnumerable<AgendaItem> items) => ValueList.From(items
        .OrderBy(item => item.Round switch { { Due: not null } => 0, { IsSuspended: false } => 1, _ => 2 })
        .ThenBy(item => item.Round.Due ?? default)
        .ThenBy(item => item.Slack?.LatestEnd ?? LocalDateTime.MinIsoValue)
        .ThenBy(item => item.Dossier.Id, StringComparer.Ordinal)
        .ThenBy(item => item.Round.Since));

    // One step at the end of the calendar keeps no other from being seen.
    private static Duration? LeftUntil(DueMoment due, ProcessRun run)
    {
        try
        {
            return run.Office.Time.Between(run.At, due.End);
        }
        catch (OutsideCalendarException)
        {
            return null;
        }
    }

    private static string MomentOf(LocalDateTime latest, Language language) =>
        $"{DayText.OfLast(latest.TimeOfDay)} {DayText.WithWeekday(latest.Date, language)}";
}
