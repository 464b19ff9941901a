using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Storage;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Results;

namespace AdminReform.Hosting.Intake;

/// <summary>Prepares a command for a store, and refuses what could not be read back.</summary>
internal static class CommandCheck
{
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

    private static Problem? ProblemOf(OfficeCommand command)
    {
        var events = command.Dossier?.Events ?? command.Events;
        var (ofId, ofDossier, ofUnit) = (CommandPlaces.Id, CommandPlaces.DossierOf(command), CommandPlaces.UnitOf(command));
        return NameCheck.IsMalformed(command.Id) ? CommandProblems.Malformed(ofId)
            : NameCheck.IsMalformed(command.DossierId) ? CommandProblems.Malformed(ofDossier)
            : NameCheck.IsMalformed(command.ToUnit) ? CommandProblems.Malformed(ofUnit)
            : NameCheck.MalformedOf(command) is { } malformed ? malformed
            : Array.Exists([OfficeCommand.TakingOver, OfficeCommand.PassingOn], word => command.Id.StartsWith(word, StringComparison.Ordinal)) ? CommandProblems.Reserved(ofId)
            : IsDots(command.Id) ? CommandProblems.Dots(ofId)
            : command.Kind == CommandKind.Open && IsDots(command.DossierId) ? CommandProblems.Dots(ofDossier)
            : events.Count > DossiersJson.MaximumEvents ? CommandProblems.TooManyEvents(CommandPlaces.EventsOf(command))
            : events.Any(item => NestingOf(item) > CommandProblems.MaximumNesting) ? CommandProblems.Nested(CommandPlaces.EventsOf(command))
            : null;
    }

    // Whoever reads an address takes them for a way to another place.
    private static bool IsDots(string id) => id is "." or "..";

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
