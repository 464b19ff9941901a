using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Storage;
using AdminReform.Results;

namespace AdminReform.Hosting.Intake;

/// <summary>What callers are answered, of what the store says.</summary>
internal static class Receipts
{
    internal static Result<CommandReceipt> Of(NewCommand command, Acceptance answer) => answer.Kind switch
    {
        AcceptanceKind.OtherBody => Result<CommandReceipt>.Conflict(CommandProblems.OtherBody(command.Id)),
        AcceptanceKind.DossierExists => Result<CommandReceipt>.Conflict(CommandProblems.DossierExists(command.Dossier)),
        AcceptanceKind.UnknownDossier => Result<CommandReceipt>.NotFound(CommandProblems.UnknownDossier(command.Dossier)),
        _ => Result.Of(Of(answer.Row!)),
    };

    internal static CommandReceipt Of(CommandRow row) => new(row.Id, row.Unit, row.Dossier, row.AcceptedAt, row.State)
    {
        SettledAt = row.SettledAt,
        Problems = StoredJson.Problems(row.Problems),
    };
}
