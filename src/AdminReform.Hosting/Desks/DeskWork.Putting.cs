using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Hosting.Desks;

/// <content>How facts that came together are put into the monitor.</content>
internal sealed partial class DeskWork
{
    // By command; those that are refused after all have none.
    private readonly Dictionary<string, ValueList<Problem>> _odd = new(StringComparer.Ordinal);

    // That an event was taken back is what the command asks, and holds a text that may be erased.
    private void NoteOdd(InboxRow row, Dossier after, int first, string events)
    {
        ValueList<Problem> odd = [.. OddOf(after, first, events).Where(each => each.Code != "dossier.event.taken-back")];
        if (odd.Count > 0)
        {
            _odd[row.Command] = odd;
        }
    }

    // What is odd from an event on, each with its place in the command that brought them.
    private static IEnumerable<Problem> OddOf(Dossier after, int first, string events) =>
        from irregularity in after.Irregularities
        where irregularity.EventIndex >= first
        select new Problem(irregularity.Code, irregularity.Message, CommandPlaces.Of(events, irregularity.EventIndex - first), irregularity.Provision);

    private void Note(string dossier, Dossier? before, (InboxRow, OfficeCommand) by)
    {
        if (!_open.TryGetValue(dossier, out var open))
        {
            _open.Add(dossier, open = (before, []));
        }

        open.By.Add(by);
    }

    // All that is open at once; where a rule of others throws for one of them, one by one, and those of that one are refused.
    private void Put()
    {
        if (_open.Count == 0)
        {
            return;
        }

        var all = _open.ToArray();
        _open.Clear();
        try
        {
            Standing.Add(Monitor.Put(all.Select(open => _state.Dossiers[open.Key])), ChangeOrigin.Caseload);
        }
        catch (Exception)
        {
            foreach (var open in all)
            {
                PutOne(open.Key, open.Value);
            }

            return;
        }

        foreach (var open in all)
        {
            Keep(open.Key, open.Value.By);
        }
    }

    private void PutOne(string dossier, (Dossier? Before, List<(InboxRow, OfficeCommand)> By) open)
    {
        try
        {
            Standing.Add(Monitor.Put(_state.Dossiers[dossier]), ChangeOrigin.Caseload);
        }
        catch (Exception reason)
        {
            TakeBack(dossier, open, reason);
            return;
        }

        Keep(dossier, open.By);
    }

    private void TakeBack(string dossier, (Dossier? Before, List<(InboxRow Row, OfficeCommand Command)> By) open, Exception reason)
    {
        if (open.Before is null)
        {
            _state.Dossiers.Remove(dossier);
            _dropped.AddRange(open.By.Where(by => by.Command.Kind == CommandKind.Open).Select(by => by.Command.DossierId));
        }
        else
        {
            _state.Dossiers[dossier] = open.Before;
        }

        foreach (var (row, command) in open.By)
        {
            Refuse(row, command, CommandProblems.Unappliable(reason.Message));
        }
    }

    private void Keep(string dossier, List<(InboxRow Row, OfficeCommand Command)> by)
    {
        _rows[dossier] = _state.RowOf(dossier, _before.Unit);
        foreach (var (row, _) in by)
        {
            _applied.Add((row, Monitor.Now));
            if (_odd.Remove(row.Command, out var odd))
            {
                _irregular.Add((row.Command, StoredJson.Write(odd)));
            }
        }
    }
}
