using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Storage;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Results;

namespace AdminReform.Hosting.Intake;

/// <summary>Prepares a command for a store, and refuses what could not be read back.</summary>
internal static class CommandCheck
{
    // What a claim says of somebody who may do something for any unit.
    private const string AllUnits = "*";

    internal static (NewCommand? Command, Problem? Problem) Of(OfficeCommand command)
    {
        if (ProblemOf(command) is { } problem)
        {
            return (null, problem);
        }

        var (body, isOfDesk) = (StoredJson.Write(command), command.Kind is CommandKind.BeginGoingLive or CommandKind.GoLive or CommandKind.Succeed or CommandKind.Report);
        var dossier = isOfDesk ? "" : command.DossierId;
        return (
            new(
                command.Id, dossier, isOfDesk ? command.ToUnit : command.Kind == CommandKind.Open ? command.Dossier!.ResolvingUnit : null,
                command.Kind == CommandKind.Open ? StoredJson.Write(command.Dossier!) : null, body, StoredJson.DigestOf(dossier, body))
            {
                DossierPlace = CommandPlaces.DossierOf(command),
            },
            null);
    }

    /// <summary>Why a text cannot be the name of a unit that is to have a desk.</summary>
    internal static Problem? ProblemOfUnit(string? unit, string place) =>
        IsMalformed(unit) ? CommandProblems.Malformed(place)
        : IsBlankAtAnEnd(unit) ? CommandProblems.Blanks(place)
        : unit == AllUnits ? CommandProblems.ReservedUnit(AllUnits, place)
        : null;

    private static Problem? ProblemOf(OfficeCommand command)
    {
        var events = command.Dossier?.Events ?? command.Events;

        // A unit that is followed may be one that was never meant to be.
        var unit = command.Kind == CommandKind.Succeed ? null : command.ToUnit;
        var (ofId, ofDossier, ofUnit) = (CommandPlaces.Id, CommandPlaces.DossierOf(command), CommandPlaces.UnitOf(command));
        return IsMalformed(command.Id) ? CommandProblems.Malformed(ofId)
            : IsMalformed(command.DossierId) ? CommandProblems.Malformed(ofDossier)
            : IsMalformed(command.ToUnit) ? CommandProblems.Malformed(ofUnit)
            : ProblemOfUnit(unit ?? command.Dossier?.ResolvingUnit, ofUnit) is { } resolving ? resolving
            : ProblemOfUnit(command.Dossier?.ReceivingUnit, CommandPlaces.ReceivingUnit) is { } receiving ? receiving
            : command.Succession?.Successors.Where(successor => successor != command.ToUnit).Select(successor => ProblemOfUnit(successor, CommandPlaces.Successor))
                .FirstOrDefault(each => each is not null) is { } following ? following
            : command.Kind == CommandKind.Open && IsBlankAtAnEnd(command.DossierId) ? CommandProblems.Blanks(ofDossier)
            : Array.Exists([OfficeCommand.TakingOver, OfficeCommand.PassingOn], word => command.Id.StartsWith(word, StringComparison.Ordinal)) ? CommandProblems.Reserved(ofId)
            : IsDots(command.Id) ? CommandProblems.Dots(ofId)
            : command.Kind == CommandKind.Open && IsDots(command.DossierId) ? CommandProblems.Dots(ofDossier)
            : ProblemOfDuties(command.Reported) is { } duty ? duty
            : events.Count > DossiersJson.MaximumEvents ? CommandProblems.TooManyEvents(CommandPlaces.EventsOf(command))
            : events.Any(item => NestingOf(item) > CommandProblems.MaximumNesting) ? CommandProblems.Nested(CommandPlaces.EventsOf(command))
            : null;
    }

    private static Problem? ProblemOfDuties(PlanReport? report) => (report?.Duties ?? []).Select((duty, index) =>
        ProblemOfName(duty.Id, $"{CommandPlaces.DutyAt(index)}.id") ?? ProblemOfName(duty.Unit, CommandPlaces.UnitOfDuty(index)) ?? ProblemOfUnit(duty.Unit, CommandPlaces.UnitOfDuty(index)))
        .FirstOrDefault(each => each is not null);

    private static Problem? ProblemOfName(string name, string place) =>
        IsMalformed(name) ? CommandProblems.Malformed(place) : string.IsNullOrEmpty(name) || IsBlankAtAnEnd(name) ? CommandProblems.Blanks(place) : null;

    // Whoever reads an address takes them for a way to another place.
    private static bool IsDots(string id) => id is "." or "..";

    private static bool IsBlankAtAnEnd(string? text) => text?.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));

    private static bool IsMalformed(string? text)
    {
        for (var index = 0; index < text?.Length; index++)
        {
            if (char.IsControl(text[index]) || (char.IsSurrogate(text[index]) && !char.IsSurrogatePair(text, index++)))
            {
                return true;
            }
        }

        return false;
    }

    private static int NestingOf(DossierEvent item)
    {
        var depth = 0;
        for (; item is TakenBack taken; item = taken.Event)
        {
            depth++;
        }

        return depth;
    }
}
