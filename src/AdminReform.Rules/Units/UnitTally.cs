using System.Runtime.InteropServices;
using AdminReform.Processes;
using AdminReform.Values;

namespace AdminReform.Rules.Units;

/// <summary>The counts of one unit for one statutory month.</summary>
internal sealed class UnitTally
{
    // Put in order when they are read: a review adds them by the thousand and reads them once.
    private readonly List<ClosingResult> _closing = [];
    private bool _isInOrder = true;

    // A step of a process is one object, however many dossiers run under it.
    private Dictionary<(string Procedure, ProcessStep Step), (int Ended, int Late)>? _steps;

    internal int Accepted { get; private set; }

    internal int Resolved { get; private set; }

    internal int ResolvedLate { get; private set; }

    internal int Open { get; private set; }

    internal int Overdue { get; private set; }

    /// <summary>The steps that ended in the month, in order.</summary>
    internal ValueList<StepCount> Steps => _steps is null
        ? []
        :
        [
            .. _steps.GroupBy(step => (step.Key.Procedure, step.Key.Step.Id), step => step.Value)
                .Select(group => new StepCount(group.Key.Procedure, group.Key.Id, group.Sum(count => count.Ended), group.Sum(count => count.Late)))
                .Where(step => step.Ended > 0)
                .OrderBy(step => step.Procedure, StringComparer.Ordinal).ThenBy(step => step.Step, StringComparer.Ordinal),
        ];

    /// <summary>The results just before a month closed, in order, each once.</summary>
    internal ReadOnlySpan<ClosingResult> Closing
    {
        get
        {
            PutInOrder();
            return CollectionsMarshal.AsSpan(_closing);
        }
    }

    internal void Add(in UnitPart part)
    {
        Add(part.Marks);
        if (part.Closing is { } result)
        {
            Add(result);
        }

        Count(part.Steps, 1);
    }

    internal void Add(UnitMarks marks) => Count(marks, 1);

    internal void Add(in StepEnd step) => Count(step, 1);

    internal void Add(string procedure, ProcessStep step, int ended, int late) => Count((procedure, step), ended, late);

    internal void Add(ClosingResult result)
    {
        _isInOrder = _isInOrder && (_closing.Count == 0 || ClosingResult.InOrder.Compare(_closing[^1], result) < 0);
        _closing.Add(result);
    }

    internal void Remove(in UnitPart part)
    {
        Count(part.Marks, -1);
        Count(part.Steps, -1);
        if (part.Closing is { } result)
        {
            PutInOrder();
            if (_closing.BinarySearch(result, ClosingResult.InOrder) is >= 0 and var place)
            {
                _closing.RemoveAt(place);
            }
        }
    }

    internal void Add(UnitTally other)
    {
        Accepted += other.Accepted;
        Resolved += other.Resolved;
        ResolvedLate += other.ResolvedLate;
        Open += other.Open;
        Overdue += other.Overdue;
        foreach (var (step, (ended, late)) in other._steps ?? [])
        {
            Count(step, ended, late);
        }

        _closing.AddRange(other._closing);
        _isInOrder = _closing.Count == 0;
    }

    private void Count(ValueList<StepEnd>? steps, int by)
    {
        foreach (var step in (steps ?? []).AsSpan())
        {
            Count(step, by);
        }
    }

    private void Count(in StepEnd step, int by) => Count((step.Procedure, step.Step), by, step.IsLate ? by : 0);

    private void Count((string Procedure, ProcessStep Step) step, int ended, int late)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_steps ??= new(StepComparer.Instance), step, out _);
        count = (count.Ended + ended, count.Late + late);
    }

    private void Count(UnitMarks marks, int by)
    {
        Accepted += (marks & UnitMarks.Accepted) != 0 ? by : 0;
        Resolved += (marks & UnitMarks.Resolved) != 0 ? by : 0;
        ResolvedLate += (marks & UnitMarks.ResolvedLate) != 0 ? by : 0;
        Open += (marks & UnitMarks.Open) != 0 ? by : 0;
        Overdue += (marks & UnitMarks.Overdue) != 0 ? by : 0;
    }

    private void PutInOrder()
    {
        if (_isInOrder)
        {
            return;
        }

        _closing.Sort(ClosingResult.InOrder);
        var kept = 1;
        for (var index = 1; index < _closing.Count; index++)
        {
            if (ClosingResult.InOrder.Compare(_closing[kept - 1], _closing[index]) != 0)
            {
                _closing[kept++] = _closing[index];
            }
        }

        _closing.RemoveRange(kept, _closing.Count - kept);
        _isInOrder = true;
    }
}
