using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Interchange.Json;
using AdminReform.Results;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Hosting.Intake;

/// <summary>Holds commands that come in against what the office knows now: what has no name that can be one, what has not happened yet or before the calendar, and what is for a unit that there is not or that is not the reporter's, is not taken.</summary>
/// <param name="store">The store.</param>
/// <param name="settings">The settings in force.</param>
/// <param name="present">The latest moment that is known to have been.</param>
/// <param name="tolerance">How far beyond it a moment may lie.</param>
internal sealed class Arrivals(IOfficeStore store, OfficeSettings settings, LocalDateTime present, Duration tolerance)
{
    private readonly LocalDateTime _latest = present.PlusNanoseconds(tolerance.ToInt64Nanoseconds());

    /// <summary>Prepares commands for the store. One that was accepted before goes there, whatever is known by now: it is answered as before.</summary>
    internal async Task<(NewCommand? Command, Problem? Problem)[]> CheckAsync(IReadOnlyList<OfficeCommand> commands, CancellationToken cancellation)
    {
        var all = new (NewCommand? Command, Problem? Problem)[commands.Count];
        for (var index = 0; index < all.Length; index++)
        {
            all[index] = CommandCheck.Of(commands[index]);
            if (all[index].Command is not null && (ProblemOf(commands[index]) ?? await UnknownNoticeAsync(commands[index].Acknowledgement, cancellation).ConfigureAwait(false)) is { } problem
                && !await store.HasAcceptedAsync(commands[index].Id, cancellation).ConfigureAwait(false))
            {
                all[index] = (null, problem);
            }
        }

        return all;
    }

    /// <summary>Why a unit is none; <see langword="null"/> where it is one, has been or will be, or nobody said which there are.</summary>
    internal static Problem? UnknownUnit(OfficeSettings settings, string unit, string place)
    {
        var directory = settings.Options.Routing?.Directory;
        return directory is null || directory.History(unit).Count > 0
            ? null
            : CommandProblems.UnknownUnit(unit, NearestName.Find(unit, directory.Agencies.Select(agency => agency.Id).Distinct()), place);
    }

    private Problem? ProblemOf(OfficeCommand command) =>
        NameCheck.ProblemOf(command)
            ?? MomentsOf(command).Select(each => each.At > _latest ? CommandProblems.Ahead(each.Place, each.At, present) : Early(each.Place, each.At)).FirstOrDefault(each => each is not null)
            ?? (command.Reported?.Duties ?? []).Select((duty, index) => Early($"{CommandPlaces.DutyAt(index)}.due", duty.Due.Date.AtMidnight())).FirstOrDefault(each => each is not null)
            ?? (command.Kind is CommandKind.Open ? UnknownUnit(settings, command.Dossier!.ResolvingUnit, CommandPlaces.UnitOf(command))
                : command.Kind is CommandKind.HandOver or CommandKind.Report or CommandKind.BeginGoingLive ? UnknownUnit(settings, command.ToUnit!, CommandPlaces.UnitOf(command))
                : null)
            ?? (command.Reported?.Duties ?? []).Select((duty, index) => ProblemOfDuty(command.ToUnit!, duty.Unit, CommandPlaces.UnitOfDuty(index))).FirstOrDefault(each => each is not null);

    // A notice is kept as it is told, whatever policy is in force by now.
    private async Task<Problem?> UnknownNoticeAsync(Acknowledgement? acknowledgement, CancellationToken cancellation)
    {
        if (acknowledgement is null || await store.HasNoticeAsync(acknowledgement.NoticeId, cancellation).ConfigureAwait(false)
            || await store.FindDossierAsync(acknowledgement.DossierId, cancellation).ConfigureAwait(false) is null)
        {
            return null;
        }

        var ladders = settings.Options.Policies.Policies.Select(policy => acknowledgement.OfStep is null ? policy.Ladder : policy.StepLadder);
        var known = ladders.SelectMany(ladder => ladder.Steps).Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        return known.Contains(acknowledgement.StepId)
            ? CommandProblems.UnknownNotice(acknowledgement.NoticeId)
            : CommandProblems.UnknownStep(acknowledgement.StepId, known);
    }

    // Nothing can be counted from there: it is a year typed wrongly, or how a system writes that there is no date.
    private Problem? Early(string place, LocalDateTime at) =>
        settings.Calculator.Time.Calendar.Range.Start is var first && at.Date < first ? CommandProblems.Early(place, at, first) : null;

    // Whoever may report of one unit would have letters sent to any other.
    private Problem? ProblemOfDuty(string unit, string owes, string place) =>
        owes == unit || settings.Options.Routing?.Directory is not { } directory ? null
        : UnknownUnit(settings, owes, place) is { } unknown ? unknown
        : directory.Competent(owes, present.Date) is { Count: > 0 } competent && competent.All(each => directory.Upwards(each.Id, present.Date).Any(agency => agency.Id == unit)) ? null
        : PlanProblems.DutyElsewhere(unit, owes, place);

    // What a taking back takes back may lie anywhere: that is how a moment typed wrongly is put right.
    private static IEnumerable<(string Place, LocalDateTime At)> MomentsOf(OfficeCommand command)
    {
        var (place, events) = (CommandPlaces.EventsOf(command), command.Dossier?.Events ?? command.Events);
        for (var index = 0; index < events.Count; index++)
        {
            yield return ($"{CommandPlaces.Of(place, index)}.at", events[index].At);
        }

        if (command.Acknowledgement is { } acknowledgement)
        {
            yield return ("$.acknowledgement.at", acknowledgement.At);
        }

        foreach (var (index, done) in (command.Reported?.Done ?? []).Index())
        {
            yield return ($"{CommandPlaces.Of("$.report.done", index)}.doneAt", done.DoneAt);
        }

        foreach (var (index, duty) in (command.Reported?.Duties ?? []).Index())
        {
            if (duty.DoneAt is { } at)
            {
                yield return ($"{CommandPlaces.DutyAt(index)}.doneAt", at);
            }
        }

        // A figure is of a whole day, which may be the one that goes on.
        foreach (var (index, figure) in (command.Reported?.Figures ?? []).Index())
        {
            yield return ($"{CommandPlaces.Of("$.report.measurements", index)}.date", figure.Date.AtMidnight());
        }
    }
}
