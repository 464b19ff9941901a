using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Storage;
using AdminReform.Results;

namespace AdminReform.Hosting.Intake;

/// <summary>What callers are answered, of what the store says.</summary>
internal static class Receipts
{
    internal static Result<CommandReceipt> Of(NewCommand command, Acceptance answer) =>
        RefusalOf(command, answer) is not { } problem ? Result.Of(Of(answer.Row!))
        : answer.Kind == AcceptanceKind.UnknownDossier ? Result<CommandReceipt>.NotFound(problem)
        : Result<CommandReceipt>.Conflict(problem);

    internal static Problem? RefusalOf(NewCommand command, Acceptance answer) => answer.Kind switch
    {
        AcceptanceKind.OtherBody => CommandProblems.OtherBody(command.Id),
        AcceptanceKind.Past => CommandProblems.Past(command.Id),
        AcceptanceKind.DossierExists => CommandProblems.DossierExists(command.Dossier, command.DossierPlace),
        AcceptanceKind.UnknownDossier => CommandProblems.UnknownDossier(command.Dossier, command.DossierPlace),
        _ => null,
    };

    internal static CommandReceipt Of(CommandRow row) => new(row.Id, row.Unit, row.Dossier, row.AcceptedAt, row.State)
    {
        SettledAt = row.SettledAt,
        Problems = row.State == CommandState.Refused ? StoredJson.Problems(row.Problems) : [],
        Irregularities = row.State == CommandState.Applied ? StoredJson.Problems(row.Problems) : [],
    };
}
