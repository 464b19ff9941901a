using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Storage;
using AdminReform.Values;

namespace AdminReform.Hosting.Desks;

/// <content>How free texts are erased, and how an event is taken back whose texts are gone.</content>
internal sealed partial class DeskWork
{
    private void Erase(InboxRow row, OfficeCommand command)
    {
        var dossier = _state.Dossiers[command.DossierId];
        var texts = new ErasedTexts(dossier, Settings.Options.Processes);
        string Erased(string document) => Documents.Rewrite(document, texts.For, texts.ForStep);
        _erasures.Add((command.DossierId, Erased));
        _state.Dossiers[command.DossierId] = StoredJson.Dossier(Erased(StoredJson.Write(dossier)), Settings.Calculator.Regimes);
        Note(command.DossierId, dossier, (row, command));
    }

    // Whoever takes back an event may know it by the texts that it had; they are not to come back with that.
    private (InboxRow Row, OfficeCommand Command) AsKept(InboxRow row, OfficeCommand command, Dossier before)
    {
        ValueList<DossierEvent> events =
        [
            .. command.Events.Select(item => item is TakenBack taken && !before.Events.Contains(taken.Event) && ErasedTexts.Find(before, taken.Event) is { } kept ? taken with { Event = kept } : item),
        ];
        if (events.Equals(command.Events))
        {
            return (row, command);
        }

        _isForgetting = true;
        command = command.WithEvents(events);
        return (row with { Body = StoredJson.Write(command) }, command);
    }
}
