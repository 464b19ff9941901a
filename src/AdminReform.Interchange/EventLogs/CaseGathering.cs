using System.Collections.Frozen;
using AdminReform.Interchange.Csv;
using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Gathers rows by dossier and lists every cell that cannot be read.</summary>
internal sealed class CaseGathering
{
    private readonly EventLogMapping _mapping;
    private readonly LogColumns _columns;
    private readonly CellReader _cells;
    private readonly FrozenDictionary<string, ActivityMeaning> _meanings;
    private readonly Dictionary<string, CaseRows> _cases = new(StringComparer.Ordinal);

    internal CaseGathering(EventLogMapping mapping, LogColumns columns)
    {
        _mapping = mapping;
        _columns = columns;
        _cells = new CellReader(mapping);
        _meanings = mapping.Activities.ToFrozenDictionary(word => word.Text, word => word.Meaning, StringComparer.Ordinal);
    }

    internal List<RejectedRow> Rejected { get; } = [];

    /// <summary>Rows that cannot be said to belong to any dossier; each counts as one.</summary>
    internal int Unidentified { get; private set; }

    /// <summary>The dossiers in the order in which the file names them first.</summary>
    internal IReadOnlyCollection<CaseRows> Cases => _cases.Values;

    internal void Take(CsvRows rows)
    {
        var code = rows.CellCount > _columns.Dossier ? _cells.Text(rows.Cell(_columns.Dossier)) : "";
        if (rows.CellCount != _columns.Count)
        {
            Reject(rows.Line, null, code, LogFaults.CellCount(rows.CellCount, _columns.Count));
            return;
        }

        if (code.Length == 0 || CellReader.IsGarbled(code))
        {
            Reject(rows.Line, _mapping.Header(EventLogField.Dossier), "", code.Length == 0 ? LogFaults.DossierMissing() : LogFaults.Encoding(code));
            return;
        }

        var dossier = Case(code, rows.Line);
        TakeCase(rows, dossier);
        TakeEvent(rows, dossier);
    }

    /// <summary>A line that is no whole record: its dossier is known only if its cells can be told apart all the same.</summary>
    internal void Take(BrokenLine broken)
    {
        var cells = broken.Line.IsTooLong ? [] : broken.Line.Text.Split(_mapping.Delimiter);
        var code = cells.Length == _columns.Count ? _cells.Text(cells[_columns.Dossier].Trim()) : "";
        var isCode = !code.Contains('"', StringComparison.Ordinal) && !code.Contains('\0', StringComparison.Ordinal) && !CellReader.IsGarbled(code);
        Reject(broken.Line.Number, null, isCode ? code : "", LogFaults.Broken(broken.Reason));
    }

    internal void Reject(int line, string? column, string code, Problem problem)
    {
        Rejected.Add(new RejectedRow(line, column, code.Length == 0 ? null : code, problem));
        if (code.Length == 0)
        {
            Unidentified++;
        }
        else
        {
            Case(code, line).IsRejected = true;
        }
    }

    private CaseRows Case(string code, int line)
    {
        if (!_cases.TryGetValue(code, out var dossier))
        {
            _cases.Add(code, dossier = new CaseRows(code, line, _columns.OfCase.Length));
        }

        return dossier;
    }

    private void TakeCase(CsvRows rows, CaseRows dossier)
    {
        for (var i = 0; i < _columns.OfCase.Length; i++)
        {
            var (column, index) = _columns.OfCase[i];
            var text = _cells.Text(rows.Cell(index));
            if (text.Length == 0)
            {
                continue;
            }

            ref var known = ref dossier.Cell(i);
            var cell = known.Text == text ? known : _cells.Read(column.Field, text, rows.Line);
            if (known.IsEmpty || (known.Fault is not null && cell.Fault is null))
            {
                known = cell;
            }

            var problem = cell.Fault ?? (cell.Agrees(known) ? null : LogFaults.Contradiction(text, known.Text, known.Line));
            if (problem is not null)
            {
                Reject(rows.Line, column.Header, dossier.Code, problem);
            }
        }
    }

    private void TakeEvent(CsvRows rows, CaseRows dossier)
    {
        var activity = Optional(rows, _columns.Activity, EventLogField.Activity, dossier);
        var handledBy = Optional(rows, _columns.HandledBy, EventLogField.HandledBy, dossier);
        var meaning = _meanings.GetValueOrDefault(activity);
        var time = _cells.Text(rows.Cell(_columns.EventTime));
        var read = time.Length == 0
            ? new CaseCell(time, rows.Line, null, LogFaults.TimeMissing())
            : _cells.Read(EventLogField.EventTime, time, rows.Line);
        if (read.Fault is not null)
        {
            Reject(rows.Line, _mapping.Header(EventLogField.EventTime), dossier.Code, read.Fault);
        }
        else if (meaning != ActivityMeaning.Ignored)
        {
            dossier.Events.Add(new CaseEvent(read.Moment!.Value, meaning, activity, handledBy));
        }
    }

    private string Optional(CsvRows rows, int index, EventLogField field, CaseRows dossier)
    {
        var text = index < 0 ? "" : _cells.Text(rows.Cell(index));
        if (CellReader.IsGarbled(text))
        {
            Reject(rows.Line, _mapping.Header(field), dossier.Code, LogFaults.Encoding(text));
        }

        return text;
    }
}
