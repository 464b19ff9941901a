namespace AdminReform.Interchange.EventLogs;

/// <summary>What a column of the dossier's own said in the last row: the next one mostly says the same.</summary>
internal sealed class ColumnMemory
{
    private char[] _raw = [];
    private int _length = -1;
    private bool _isMoment;

    internal CaseCell Cell { get; private set; }

    /// <summary>The dossier that said so in the last row, and said nothing else before; <see langword="null"/> where that is not known.</summary>
    internal CaseRows? Agreed { get; set; }

    internal bool Holds(ReadOnlySpan<char> raw, bool isMoment) => raw.Length == _length && isMoment == _isMoment && raw.SequenceEqual(_raw.AsSpan(0, _length));

    internal void Keep(ReadOnlySpan<char> raw, bool isMoment, CaseCell cell)
    {
        if (raw.Length > _raw.Length)
        {
            _raw = new char[2 * raw.Length];
        }

        raw.CopyTo(_raw);
        (_length, _isMoment) = (raw.Length, isMoment);
        Cell = cell;
        Agreed = null;
    }
}
