using System.Globalization;

namespace AdminReform.Interchange.Csv;

/// <summary>The rows of a log, whatever it is written in, and what of it is none, each with the line on which it begins.</summary>
internal abstract class LogRows : IDisposable
{
    private const int FewestNumbers = 2;

    private bool _isHeld;

    /// <summary>The line on which the row begins, counted from 1.</summary>
    internal int Line { get; private protected set; }

    /// <summary>Why it is no row; <see langword="null"/> for a row.</summary>
    internal BrokenReason? Broken { get; private protected set; }

    /// <summary>The text of a line that is no row; empty where it is not kept.</summary>
    internal string BrokenText { get; private protected set; } = "";

    /// <summary>How many cells the row has.</summary>
    internal abstract int CellCount { get; }

    /// <summary>Goes to the next row or what is none; <see langword="false"/> at the end.</summary>
    internal bool Read()
    {
        if (_isHeld)
        {
            _isHeld = false;
            return true;
        }

        return Advance();
    }

    /// <summary>Goes to the row that begins on a line, past those above it; <see langword="false"/> where none does.</summary>
    internal bool ReadLine(int line)
    {
        while (Read())
        {
            if (Line >= line)
            {
                return Line == line;
            }

            PassOver();
        }

        return false;
    }

    /// <summary>Passes over the row below the headings that numbers the columns, "(1) (2) (3)", where there is one.</summary>
    internal void PassOverNumbers() => _isHeld = Advance() && !(Broken is null && IsOfNumbers());

    /// <summary>The row is a note before the headings, and says nothing of how many cells a row has.</summary>
    internal virtual void PassOver()
    {
    }

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

    private protected abstract bool Advance();

    private bool IsOfNumbers()
    {
        var last = 0;
        foreach (var text in Enumerable.Range(0, CellCount).Select(column => Cell(column).Trim().Trim("()").ToString()).Where(text => text.Length > 0))
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number != last + 1)
            {
                return false;
            }

            last = number;
        }

        return last >= FewestNumbers;
    }
}
