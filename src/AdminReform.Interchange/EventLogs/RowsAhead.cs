using System.Collections.Concurrent;
using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>The rows of another reader, taken apart and their moments read on another core while those before are looked at. Ends with its last row, or when it is disposed of.</summary>
internal sealed class RowsAhead : LogRows
{
    private const int Ahead = 4;

    private readonly BlockingCollection<RowBatch> _free = [];
    private readonly BlockingCollection<RowBatch> _full = [];
    private readonly CancellationTokenSource _stop;
    private readonly int[] _places;
    private readonly int[] _momentPlaces;
    private readonly Task? _reading;
    private RowBatch _batch;
    private int _row = -1;

    /// <summary>Reads the first rows; if there are more, another core goes on with them.</summary>
    /// <param name="rows">The rows; nobody else reads them, nor disposes of them before this.</param>
    /// <param name="columns">The columns that are asked for; others are not kept.</param>
    /// <param name="moments">Those of them that hold moments.</param>
    /// <param name="reader">Reads moments; nobody else asks it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal RowsAhead(LogRows rows, int[] columns, int[] moments, MomentReader reader, CancellationToken cancellationToken)
    {
        _places = Places(columns);
        _momentPlaces = Places(moments);

        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _batch = new RowBatch(columns, [.. moments.Select(column => _places[column])], reader);
        _batch.Fill(rows);
        if (_batch.IsFull)
        {
            for (var i = 1; i < Ahead; i++)
            {
                _free.Add(_batch.Another(), CancellationToken.None);
            }

            _reading = Task.Run(() => Fill(rows), CancellationToken.None);
        }
    }

    internal override int CellCount => _batch[_row].Cells;

    private protected override bool Advance()
    {
        if (++_row >= _batch.Count && !Next())
        {
            return false;
        }

        (Line, _, Broken) = _batch[_row];
        BrokenText = Broken is null ? "" : _batch.BrokenText(_row);
        return true;
    }

    internal override ReadOnlySpan<char> Cell(int column) => _batch.Cell(_row, _places[column]);

    internal override bool IsAsAbove(int column) => _batch.IsAsAbove(_row, _places[column]);

    /// <summary>The moment in a column that holds moments; <see langword="null"/> where what is written there is none as it stands.</summary>
    internal LogMoment? Moment(int column) => _batch.Moment(_row, _momentPlaces[column]);

    /// <summary>When it returns, nothing is read any more.</summary>
    protected override void Dispose(bool disposing)
    {
        _stop.Cancel();
        _ = _reading is null || ((IAsyncResult)_reading).AsyncWaitHandle.WaitOne();
        _stop.Dispose();
        _free.Dispose();
        _full.Dispose();
    }

    /// <summary>The place of each column among some.</summary>
    private static int[] Places(int[] columns)
    {
        var places = new int[columns.DefaultIfEmpty(-1).Max() + 1];
        foreach (var (place, column) in columns.Index())
        {
            places[column] = place;
        }

        return places;
    }

    private bool Next()
    {
        if (_reading is null)
        {
            return false;
        }

        _free.Add(_batch, CancellationToken.None);
        if (!_full.TryTake(out var next, Timeout.Infinite, CancellationToken.None))
        {
            _reading.GetAwaiter().GetResult();
            return false;
        }

        (_batch, _row) = (next, 0);
        return true;
    }

    private void Fill(LogRows rows)
    {
        try
        {
            while (_free.Take(_stop.Token) is var batch && batch.Fill(rows))
            {
                _full.Add(batch, CancellationToken.None);
            }
        }
        finally
        {
            _full.CompleteAdding();
        }
    }
}
