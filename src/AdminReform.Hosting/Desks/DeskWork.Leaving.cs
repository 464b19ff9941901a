using System.Globalization;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Escalation;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <content>How dossiers leave the desk: out of it and on the way to the other in one step, so that each is in one place at every moment.</content>
internal sealed partial class DeskWork
{
    private void HandOver(InboxRow row, OfficeCommand command)
    {
        var dossier = Leave(command.DossierId, out var acknowledged);
        Send(OfficeCommand.TakingOver + command.Id, dossier, acknowledged, command.ToUnit!, [], row.AcceptedAt);
        _applied.Add((row, Monitor.Now));
    }

    private void Succeed(InboxRow row, Succession succession)
    {
        Succession = succession.IsEnd ? succession : null;
        foreach (var id in _state.Dossiers.Keys.Order(StringComparer.Ordinal).ToList())
        {
            if (succession.SuccessorOf(_state.Dossiers[id]) is var successor && successor != _before.Unit)
            {
                PassOn(Leave(id, out var acknowledged), acknowledged, successor, [], row.AcceptedAt);
            }
        }

        _applied.Add((row, Monitor.Now));
    }

    private Dossier Leave(string id, out ValueList<Acknowledgement> acknowledged)
    {
        var dossier = _state.Dossiers[id];
        acknowledged = _state.Acknowledged.GetValueOrDefault(id, []);
        _state.Dossiers.Remove(id);
        _state.Acknowledged.Remove(id);
        Standing.Add(Monitor.Remove(id), ChangeOrigin.Caseload);
        return dossier;
    }

    // A dossier leaves a desk once in a step, so that the number of the step makes the id its own.
    private void PassOn(Dossier dossier, ValueList<Acknowledgement> acknowledged, string toUnit, ValueList<string> via, Instant at) => Send(
        string.Create(CultureInfo.InvariantCulture, $"{OfficeCommand.PassingOn}{_batch}/{_before.Unit.Length}/{_before.Unit}/{dossier.Id}"), dossier, acknowledged, toUnit,
        via.With(_before.Unit), at);

    private void Send(string id, Dossier dossier, ValueList<Acknowledgement> acknowledged, string toUnit, ValueList<string> via, Instant at)
    {
        var moved = Dossier.Replay(dossier.Header with { ResolvingUnit = toUnit }, dossier.Events);
        var body = StoredJson.Write(OfficeCommand.TakeOver(id, moved, acknowledged, via));
        _sent.Add((toUnit, new(0, id, moved.Id, body, StoredJson.DigestOf(moved.Id, body), at)));
        _moved.Add((moved.Id, toUnit));
        _rows[moved.Id] = new(moved.Id, toUnit, DossierState.Expected, StoredJson.Write(moved), StoredJson.Write(acknowledged));
    }
}
