using AdminReform.Hosting;
using AdminReform.Hosting.Commands;
using Microsoft.AspNetCore.Http;

namespace AdminReform.AspNetCore.Access;

/// <summary>Asks the host whether somebody may give the commands of one request.</summary>
internal sealed class ActingGate(HttpContext http, Office office)
{
    // Each policy is asked once about all units, however many commands there are.
    private readonly Dictionary<string, IResult?> _forAllUnits = new(StringComparer.Ordinal);

    /// <summary>Nothing for one who may give it, and the refusal for one who may not.</summary>
    /// <remarks>One who may act for all units needs no look at whose dossier it is. Sent again, a command belongs to the unit that it went to, which the dossier may have left since.</remarks>
    internal async Task<IResult?> RefusalAsync(OfficeCommand command)
    {
        var policy = command.Kind == CommandKind.EraseTexts ? OfficePolicies.Erase : OfficePolicies.Act;
        if (!_forAllUnits.TryGetValue(policy, out var refusal))
        {
            _forAllUnits.Add(policy, refusal = await Gate.RefusalAsync(http, policy, null));
        }

        return refusal is null ? null : await Gate.RefusalAsync(http, policy, await UnitOf(command));
    }

    private async Task<string?> UnitOf(OfficeCommand command) =>
        (await office.FindReceiptAsync(command.Id, http.RequestAborted)).TryGet(out var receipt) ? receipt.Unit
        : command.Dossier is { } opened ? opened.ResolvingUnit
        : command.Reported is not null ? command.ToUnit
        : (await office.FindDossierAsync(command.DossierId, http.RequestAborted)).TryGet(out var dossier) ? dossier.ResolvingUnit
        : null;
}
