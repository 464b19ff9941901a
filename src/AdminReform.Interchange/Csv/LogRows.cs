namespace AdminReform.Interchange.Csv;

/// <summary>The rows of a log, whatever it is written in, and what of it is none, each with the line on which it begins.</summary>
internal abstract class LogRows : IDisposable
{
    /// <summary>The line on which the row begins, counted from 1.</summary>
    internal int Line { get; private protected set; }

    /// <summary>Why it is no row; <see langword="null"/> for a row.</summary>
    internal BrokenReason? Broken { get; private protected set; }

    /// <summary>The text of a line that is no row; empty where it is not kept.</summary>
    internal string BrokenText { get; private protected set; } = "";

    /// <summary>How many cells the row has.</summary>
    internal abstract int CellCount { get; }

    /// <summary>Goes to the next row or what is none; <see langword="false"/> at the end.</summary>
    internal abstract bool Read();

    /// <summary>A cell without the white space around it, good until the next row.</summary>
    internal abstract ReadOnlySpan<char> Cell(int column);

    /// <summary>Whether a cell is known to be written as in the row above, so that nobody need look at it again.</summary>
    internal virtual bool IsAsAbove(int column) => false;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
