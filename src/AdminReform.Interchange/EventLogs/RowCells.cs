namespace AdminReform.Interchange.EventLogs;

/// <summary>The cells of one row whose cells have names: what the very name says wins over what another spelling of it does.</summary>
internal sealed class RowCells(int count)
{
    private readonly string[] _texts = [.. Enumerable.Repeat("", count)];
    private readonly bool[] _areNames = new bool[count];

    /// <summary>Whether two names of one rank have said different things of one column.</summary>
    internal bool IsSaidTwice { get; private set; }

    internal string this[int column] => _texts[column];

    /// <summary>Begins a row anew, with the cells of another where given.</summary>
    internal void Begin(RowCells? other = null)
    {
        if (other is null)
        {
            Array.Fill(_texts, "");
            Array.Clear(_areNames);
        }
        else
        {
            other._texts.CopyTo(_texts, 0);
            other._areNames.CopyTo(_areNames, 0);
        }

        IsSaidTwice = other?.IsSaidTwice ?? false;
    }

    internal void Set(int column, string text, bool isName)
    {
        if (text.Length == 0 || (_areNames[column] && !isName))
        {
            return;
        }

        IsSaidTwice |= _texts[column].Length > 0 && _texts[column] != text && _areNames[column] == isName;
        (_texts[column], _areNames[column]) = (text, isName);
    }
}
