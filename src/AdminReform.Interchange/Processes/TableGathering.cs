using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Interchange.Csv;
using AdminReform.Interchange.EventLogs;
using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Processes;

/// <summary>Gathers the rows of a table by process and lists every cell that cannot be read.</summary>
internal sealed class TableGathering
{
    private readonly TableColumns _columns;
    private readonly ProcessTableContext _context;
    private readonly Dictionary<string, StepOwnerKind> _kinds = new(TidyText.SameWord);
    private readonly HashSet<string> _unused = new(TidyText.SameWord);
    private readonly Dictionary<string, TableProcess> _byId = new(StringComparer.Ordinal);
    private readonly List<TableProcess> _processes = [];
    private readonly ProblemList _problems = new();
    private int _unidentified;

    // Of the row that is taken.
    private TableProcess? _process;
    private int _line;

    internal TableGathering(TableColumns columns, ProcessTableContext context)
    {
        (_columns, _context) = (columns, context);
        foreach (var (unit, kind) in context.OtherAgencies.Select(unit => (unit, StepOwnerKind.OtherAgency))
            .Concat(context.Applicants.Select(unit => (unit, StepOwnerKind.Applicant))))
        {
            _kinds[TidyText.Of(unit)] = kind;
            _unused.Add(TidyText.Of(unit));
        }
    }

    internal void Take(CsvRows rows)
    {
        (_line, _process) = (rows.Line, null);
        if (rows.Broken is { } reason)
        {
            Reject(TableFaults.Broken(reason, "process.table.row.broken", _line));
            return;
        }

        var place = _columns[TableColumn.Process];
        var id = place < rows.CellCount ? TidyText.Of(rows.Cell(place)) : "";
        _process = id.Length == 0 || CellReader.IsGarbled(id) ? null : Process(id);
        if (rows.CellCount != _columns.Count)
        {
            Reject(TableFaults.CellCount(rows.CellCount, _columns.Count, _line));
        }
        else if (_process is null)
        {
            Reject(id.Length == 0 ? TableFaults.CellMissing(TableColumn.Process, _line) : TableFaults.Encoding(TableColumn.Process, _line));
        }
        else if (IsLegible(rows))
        {
            TakeWhole(rows, _process);
            TakeStep(rows, _process);
        }
    }

    internal ProcessTableImport Import()
    {
        foreach (var process in _processes.Where(process => process is { Whole: null, IsRejected: false }))
        {
            (_process, _line) = (process, process.FirstLine);
            Reject(TableFaults.CellMissing(TableColumn.Whole, _line));
        }

        foreach (var unit in _unused)
        {
            _problems.Add(TableFaults.UnitUnused(unit));
        }

        ValueList<InternalProcess> read = [.. _processes.Where(process => !process.IsRejected).Select(process => process.ToProcess(_context))];
        return new(read, _processes.Count - read.Count + _unidentified, _problems.ToList());
    }

    private TableProcess Process(string id)
    {
        if (!_byId.TryGetValue(id, out var process))
        {
            _byId.Add(id, process = new TableProcess(id, _line));
            _processes.Add(process);
        }

        return process;
    }

    private string Text(CsvRows rows, TableColumn column) => _columns[column] is >= 0 and var place ? TidyText.Of(rows.Cell(place)) : "";

    private bool IsLegible(CsvRows rows)
    {
        var isLegible = true;
        foreach (var column in Enum.GetValues<TableColumn>())
        {
            if (CellReader.IsGarbled(Text(rows, column)))
            {
                isLegible = false;
                Reject(TableFaults.Encoding(column, _line));
            }
        }

        return isLegible;
    }

    private void TakeWhole(CsvRows rows, TableProcess process)
    {
        process.Whole = Limit(rows, TableColumn.Whole, process.Whole);
        process.HarderAreas = Limit(rows, TableColumn.HarderAreas, process.HarderAreas);
    }

    /// <summary>A limit of the whole; an empty cell says nothing new.</summary>
    private TimeLimit? Limit(CsvRows rows, TableColumn column, TimeLimit? known)
    {
        var text = Text(rows, column);
        if (text.Length == 0)
        {
            return known;
        }

        var read = TimeLimit.Create(text);
        if (!read.TryGet(out var limit))
        {
            Reject(TableFaults.Whole(text, read, column, _line));
            return known;
        }

        if (known is not null && known != limit)
        {
            Reject(TableFaults.Contradiction(text, known.ToString(), column, _line));
        }

        return known ?? limit;
    }

    private void TakeStep(CsvRows rows, TableProcess process)
    {
        if (Stage(rows, process) is not { } stage)
        {
            return;
        }

        var (step, limit) = (Text(rows, TableColumn.Step), StepLimit(rows, TableColumn.Limit));
        if (step.Length == 0)
        {
            Reject(TableFaults.CellMissing(TableColumn.Step, _line));
            return;
        }

        var id = stage.Id.Length == 0 ? step : $"{stage.Id}.{step}";
        if (!process.TakeStep(id))
        {
            Reject(TableFaults.StepTwice(id, _line));
        }
        else if (Falls(stage.LastStep, step))
        {
            Reject(TableFaults.Order(step, stage.LastStep, TableColumn.Step, _line));
        }

        stage.LastStep = step;
        if (limit is not null)
        {
            stage.Steps.Add(new ProcessStep(id, limit) { Owner = Owner(Text(rows, TableColumn.Unit)) });
        }
    }

    private TableStage? Stage(CsvRows rows, TableProcess process)
    {
        var (id, text) = (Text(rows, TableColumn.Stage), Text(rows, TableColumn.StageLimit));
        var isStaged = process.Stages.Count > 0 && process.Stages[0].Id.Length > 0;
        if (id.Length == 0 && (text.Length > 0 || isStaged))
        {
            Reject(TableFaults.CellMissing(TableColumn.Stage, _line));
            return null;
        }

        if (id.Length > 0 && process.Stages.Count > 0 && !isStaged)
        {
            Reject(TableFaults.Contradiction(id, "", TableColumn.Stage, _line));
            return null;
        }

        var last = process.Stages.Count == 0 ? "" : process.Stages[^1].Id;
        if (process.Stage(id) is not { } stage || (stage.Steps.Count == 0 && Falls(last, id)))
        {
            Reject(TableFaults.Order(id, last, TableColumn.Stage, _line));
            return null;
        }

        if (text.Length > 0 && StepLimit(rows, TableColumn.StageLimit) is { } limit)
        {
            if (stage.Limit is { } known && !IsSame(known, limit))
            {
                Reject(TableFaults.Contradiction(text, known.Wording, TableColumn.StageLimit, _line));
            }

            stage.Limit ??= limit;
        }

        return stage;
    }

    private StepLimit? StepLimit(CsvRows rows, TableColumn column)
    {
        var limit = AdminReform.Processes.StepLimit.Create(Text(rows, column));
        foreach (var problem in limit.Problems)
        {
            Reject(problem with { Path = TableFaults.Place(_line, column) });
        }

        return limit.TryGet(out var value) ? value : null;
    }

    private StepOwner? Owner(string unit)
    {
        _unused.Remove(unit);
        return unit.Length == 0 ? null : new StepOwner(_kinds.GetValueOrDefault(unit, StepOwnerKind.Office), unit);
    }

    private void Reject(Problem problem)
    {
        _problems.Add(problem);
        if (_process is null)
        {
            _unidentified++;
        }
        else
        {
            _process.IsRejected = true;
        }
    }

    // Numbers have to rise; of other names the order of the rows is all there is.
    private static bool Falls(string before, string after) =>
        int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var one)
        && int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var other) && other < one;

    private static bool IsSame(StepLimit one, StepLimit other) => one.IsSet || other.IsSet
        ? one.Amount == other.Amount && one.Unit == other.Unit
        : TidyText.SameWord.Equals(one.Wording, other.Wording);
}
