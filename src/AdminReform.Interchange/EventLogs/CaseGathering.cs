using AdminReform.Interchange.Csv;
using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Gathers rows by dossier and lists every cell that cannot be read.</summary>
internal sealed class CaseGathering : IDisposable
{
    private readonly EventLogMapping _mapping;
    private readonly CellReader _cells;
    private readonly List<CaseRows> _cases = [];
    private LogColumns _columns = null!;
    private SheetRows? _sheet;
    private RowsAhead? _ahead;
    private ColumnMemory[] _memories = [];

    // The dossier of the row above, where that was a row, and whether its own cells said what was known.
    private CaseRows? _above;
    private bool _isSettledAbove;

    // By every spelling that the file has for it.
    private Dictionary<string, CaseRows> _caseBySpelling = new(StringComparer.Ordinal);
    private readonly ActivityTable _activities;
    private readonly Dictionary<(string Unit, string Officer), Doer> _doers = [];

    internal CaseGathering(EventLogMapping mapping, int maximumRejected)
    {
        Rejected = new(maximumRejected);
        _mapping = mapping;
        _cells = new CellReader(mapping);
        _activities = new ActivityTable(mapping, _cells);
    }

    /// <summary>Begins a file.</summary>
    internal void Begin(LogColumns columns, LogRows rows)
    {
        (_columns, _sheet, _ahead, _above) = (columns, rows as SheetRows, rows as RowsAhead, null);
        _memories = [.. columns.OfCase.Select(_ => new ColumnMemory())];
        Cells.Begin(columns.File.IsOfDossiers ? columns.OfCase.Length + LogFile.OfEvents(_mapping).OfCase : columns.FirstOfCase + columns.OfCase.Length);
    }

    internal RejectedRows Rejected { get; }

    internal CaseEvents Events { get; } = new();

    internal CaseCells Cells { get; } = new();

    /// <summary>Rows that cannot be said to belong to any dossier; each counts as one.</summary>
    internal int Unidentified { get; private set; }

    /// <summary>The rows that are no events, by the columns that say which are.</summary>
    internal PassedOverTexts PassedOver { get; } = new();

    /// <summary>The days that stand for none: where each stands first in its column.</summary>
    internal NoDates NoDates { get; } = new();

    /// <summary>The dossiers in the order in which the file names them first.</summary>
    internal List<CaseRows> Cases => _cases;

    /// <summary>The words of the mapping that no row has used, in the order of the mapping.</summary>
    internal IEnumerable<UnusedWord> UnusedWords() =>
    [
        .. _activities.Unused(),
        .. _mapping.Channels.Where(word => !_cells.IsUsed(word)).Select(word => new UnusedWord(MappingWordKind.Channel, word.Text)),
        .. _mapping.Lifecycles.Where(word => !_cells.IsUsed(word)).Select(word => new UnusedWord(MappingWordKind.Lifecycle, word.Text)),
        .. _mapping.EmptyTexts.Where(text => !_cells.IsUsed(text)).Select(text => new UnusedWord(MappingWordKind.EmptyText, text)),
    ];

    /// <summary>The activities that the mapping does not list, the most frequent first.</summary>
    internal IEnumerable<UnmappedActivity> UnmappedActivities() => _activities.Unmapped();

    internal void Take(LogRows rows)
    {
        var above = _above;
        _above = null;
        if (rows.Broken is { } reason)
        {
            TakeBroken(rows, reason);
        }
        else if (above is not null && rows.CellCount == _columns.Count && rows.IsAsAbove(_columns.Dossier))
        {
            TakeRow(rows, above, isSettled: _isSettledAbove && IsCaseAsAbove(rows));
        }
        else if (FindCase(rows) is { } dossier)
        {
            TakeRow(rows, dossier, isSettled: false);
        }
    }

    private bool IsCaseAsAbove(LogRows rows)
    {
        foreach (var (_, index) in _columns.OfCase)
        {
            if (!rows.IsAsAbove(index))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The dossier of a row; <see langword="null"/> where the row was rejected without one.</summary>
    private CaseRows? FindCase(LogRows rows)
    {
        var cell = rows.CellCount > _columns.Dossier ? rows.Cell(_columns.Dossier) : [];
        if (rows.CellCount != _columns.Count)
        {
            Reject(rows.Line, null, _cells.Text(cell), LogFaults.CellCount(rows.CellCount, _columns.Count));
            return null;
        }

        if (!_caseBySpelling.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var dossier))
        {
            var code = _cells.Text(cell);
            if (code.Length == 0 || CellReader.IsGarbled(code))
            {
                Reject(rows.Line, _columns.HeaderOf(EventLogField.Dossier), "", code.Length > 0 ? LogFaults.Encoding(code) : _sheet?.FaultAt(_columns.Dossier) ?? LogFaults.DossierMissing());
                return null;
            }

            dossier = Case(code, rows.Line);
            if (!cell.SequenceEqual(code))
            {
                _caseBySpelling.TryAdd(cell.ToString(), dossier);
            }

            if (dossier.IsUnlisted)
            {
                Reject(rows.Line, _columns.HeaderOf(EventLogField.Dossier), code, LogFaults.DossierUnlisted());
            }
        }

        return dossier;
    }

    private void TakeRow(LogRows rows, CaseRows dossier, bool isSettled)
    {
        RejectFaults(rows.Line, dossier);
        _isSettledAbove = isSettled || TakeCase(rows, dossier);
        _above = dossier;
        if (_columns.EventTime >= 0 && IsEvent(rows))
        {
            TakeEvent(rows, dossier);
        }
    }

    /// <summary>What a workbook says instead of a value, in the columns that are asked for.</summary>
    private void RejectFaults(int line, CaseRows dossier)
    {
        foreach (var (column, problem) in _sheet?.Faults ?? [])
        {
            if (_columns.HeaderAt(column) is { } header)
            {
                Reject(line, header, dossier.Code, problem);
            }
        }
    }

    private bool IsEvent(LogRows rows)
    {
        foreach (var (header, index, texts) in _columns.Counted)
        {
            var cell = rows.Cell(index);
            if (!texts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(cell) && TidyText.Of(cell) is var text && !texts.Contains(text))
            {
                PassedOver.Add(header, text, rows.Line);
                return false;
            }
        }

        return true;
    }

    /// <summary>Lets go of what only rows need, when all of them are taken.</summary>
    internal void Complete()
    {
        _caseBySpelling = [];
        foreach (var (_, activity) in _columns.Moments)
        {
            Events.Number(activity);
        }
    }

    public void Dispose()
    {
        Events.Dispose();
        Cells.Dispose();
    }

    private void Reject(int line, string? column, string code, Problem problem)
    {
        Rejected.Add(line, column, code, problem, _columns.File.IsOfDossiers);
        if (code.Length == 0)
        {
            Unidentified++;
        }
        else
        {
            Case(code, line).IsRejected = true;
        }
    }

    /// <summary>A line that is no whole record: its dossier is known only if its cells can be told apart all the same.</summary>
    private void TakeBroken(LogRows rows, BrokenReason reason)
    {
        var cells = rows.BrokenText.Split(_columns.File.Delimiter);
        var code = cells.Length == _columns.Count ? _cells.Text(cells[_columns.Dossier]) : "";
        var isCode = !code.Contains('"', StringComparison.Ordinal) && !code.Contains('\0', StringComparison.Ordinal) && !CellReader.IsGarbled(code);
        Reject(rows.Line, null, isCode ? code : "", LogFaults.Broken(reason));
    }

    private CaseRows Case(string code, int line)
    {
        if (!_caseBySpelling.TryGetValue(code, out var dossier))
        {
            _caseBySpelling.Add(code, dossier = new CaseRows(code, line, Cells.Add()) { IsUnlisted = _columns.NeedsListedDossiers });
            _cases.Add(dossier);
        }

        return dossier;
    }

    /// <summary>Takes the cells of the dossier's own; <see langword="true"/> where another row that says the same would change nothing.</summary>
    private bool TakeCase(LogRows rows, CaseRows dossier)
    {
        var isSettled = true;
        for (var i = 0; i < _columns.OfCase.Length; i++)
        {
            var (column, index) = _columns.OfCase[i];
            var raw = rows.Cell(index);
            if (raw.IsEmpty)
            {
                continue;
            }

            var memory = _memories[i];
            var isMoment = _sheet is not null && _sheet.IsMoment(index);
            if (!memory.Holds(raw, isMoment))
            {
                memory.Keep(raw, isMoment, Read(column.Field, index, rows, isMoment));
            }
            else if (ReferenceEquals(memory.Agreed, dossier))
            {
                continue;
            }

            if (!memory.Cell.IsEmpty)
            {
                TakeCell(rows, dossier, i, column, memory);
                isSettled &= ReferenceEquals(memory.Agreed, dossier);
            }
        }

        return isSettled;
    }

    private void TakeCell(LogRows rows, CaseRows dossier, int place, EventLogColumn column, ColumnMemory memory)
    {
        var cell = memory.Cell;
        var known = Cells.Get(dossier.Cells, _columns.FirstOfCase + place);
        if (known.IsEmpty || (known.Fault is not null && cell.Fault is null))
        {
            known = cell with { Line = rows.Line };
            Cells.Set(dossier.Cells, _columns.FirstOfCase + place, known);
        }

        var problem = cell.Fault
            ?? (cell.Agrees(known, column.Field == EventLogField.Promised && !_mapping.IsPromiseTimed) ? null : LogFaults.Contradiction(rows.Cell(_columns.OfCase[place].Index), known));
        memory.Agreed = problem is null ? dossier : null;
        if (problem is not null)
        {
            Reject(rows.Line, column.Header, dossier.Code, problem);
        }
    }

    /// <summary>A cell of the dossier's own; its line is put in where it is kept.</summary>
    private CaseCell Read(EventLogField field, int column, LogRows rows, bool isMoment)
    {
        var raw = rows.Cell(column);
        if (!CellReader.IsMoment(field))
        {
            var text = _cells.Read(field, raw);
            return text.IsEmpty ? default : new CaseCell(1, text, default);
        }

        return _cells.ReadMoment(raw, _ahead?.Moment(column), isMoment, out var fault) is { } moment ? NoDates.Has(moment, field, _columns, (column, rows.Line)) ? default : new CaseCell(1, null, moment.Local)
            : fault is null ? default
            : new CaseCell(1, fault, default);
    }

    private void TakeEvent(LogRows rows, CaseRows dossier)
    {
        var activity = _activities.Of(_columns.Activity < 0 ? [] : rows.Cell(_columns.Activity));
        activity.Rows++;
        if (CellReader.IsGarbled(activity.Text))
        {
            Reject(rows.Line, _mapping.Header(EventLogField.Activity), dossier.Code, LogFaults.Encoding(activity.Text));
        }

        var by = By(rows, dossier);
        var lifecycle = Text(rows, dossier, EventLogField.Lifecycle, _columns.Lifecycle).Lifecycle;
        var (begun, canBeRead) = _columns.StartedAt < 0 ? (null, true) : Moment(rows, dossier, EventLogField.StartedAt, _columns.StartedAt);
        var (at, canEndBeRead) = Moment(rows, dossier, EventLogField.EventTime, _columns.EventTime);
        if (at is null && begun is null && canBeRead && canEndBeRead)
        {
            Reject(rows.Line, _mapping.Header(EventLogField.EventTime), dossier.Code, LogFaults.TimeMissing());
        }
        else if (at?.Order < begun?.Order)
        {
            Reject(rows.Line, _mapping.Header(EventLogField.EventTime), dossier.Code, LogFaults.EndsBeforeItBegins());
        }
        else if (activity.Meaning != ActivityMeaning.Ignored)
        {
            Add(dossier, begun, activity, by, Lifecycle.Start);
            Add(dossier, at, activity, by, begun is null ? lifecycle : Lifecycle.Complete);
        }
    }

    private void Add(CaseRows dossier, LogMoment? at, ActivityRows activity, Doer by, Lifecycle? lifecycle)
    {
        if (at is { } moment)
        {
            dossier.Add(Events.Add(new CaseEvent(moment, activity, by, lifecycle), dossier.LastEvent));
        }
    }

    private Doer By(LogRows rows, CaseRows dossier)
    {
        var unit = Text(rows, dossier, EventLogField.HandledBy, _columns.HandledBy);
        if (_columns.EventOfficer < 0)
        {
            return unit.AsDoer;
        }

        var officer = Text(rows, dossier, EventLogField.EventOfficer, _columns.EventOfficer);
        if (!_doers.TryGetValue((unit.Text, officer.Text), out var by))
        {
            _doers.Add((unit.Text, officer.Text), by = new Doer(unit.Text, officer.Text));
        }

        return by;
    }

    private CellText Text(LogRows rows, CaseRows dossier, EventLogField field, int column)
    {
        var text = _cells.Read(field, column < 0 ? [] : rows.Cell(column));
        if (text.Fault is not null)
        {
            Reject(rows.Line, _mapping.Header(field), dossier.Code, text.Fault);
        }

        return text;
    }

    private (LogMoment? Moment, bool CanBeRead) Moment(LogRows rows, CaseRows dossier, EventLogField field, int column)
    {
        var moment = _cells.ReadMoment(rows.Cell(column), _ahead?.Moment(column), _sheet is not null && _sheet.IsMoment(column), out var fault);
        if (fault is not null)
        {
            Reject(rows.Line, _mapping.Header(field), dossier.Code, fault.Fault!);
        }

        return (moment is { } read && NoDates.Has(read, field, _columns, (column, rows.Line)) ? null : moment, fault is null && _sheet?.FaultAt(column) is null);
    }
}
