using AdminReform.Results;

namespace AdminReform.Interchange.Csv;

/// <summary>The rows of a sheet of a workbook below its headings. A cell there says more than its text: that it is a moment, or why it says nothing.</summary>
internal abstract class SheetRows : LogRows
{
    /// <summary>The name of the sheet.</summary>
    internal abstract string Sheet { get; }

    /// <summary>The row of the headings, counted from 1.</summary>
    internal abstract int HeaderLine { get; }

    /// <summary>The headings, tidy; empty where a column has none.</summary>
    internal abstract string[] Headers { get; }

    /// <summary>How much of the file was read so far, in bytes.</summary>
    internal abstract long Taken { get; }

    /// <summary>What of the workbook is told beside its rows, when all of them are read.</summary>
    internal abstract IEnumerable<Problem> Remarks { get; }

    /// <summary>The cells of the row that say nothing, and why.</summary>
    internal abstract IReadOnlyList<(int Column, Problem Problem)> Faults { get; }

    /// <summary>Whether the cell is a moment by its own kind; its text is then one of ISO 8601, whatever the mapping says of texts.</summary>
    internal abstract bool IsMoment(int column);

    /// <summary>Why a cell says nothing; <see langword="null"/> where it does, or is empty.</summary>
    internal Problem? FaultAt(int column)
    {
        foreach (var fault in Faults)
        {
            if (fault.Column == column)
            {
                return fault.Problem;
            }
        }

        return null;
    }
}
