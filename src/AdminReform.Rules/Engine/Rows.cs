namespace AdminReform.Rules.Engine;

/// <summary>A list that only grows, in pieces: a long one is neither copied while it grows nor one large object.</summary>
internal sealed class Rows<T>
{
    private const int PieceLength = 256;

    private readonly List<T[]> _pieces = [];

    internal int Count { get; private set; }

    internal ref readonly T this[int index] => ref _pieces[index / PieceLength][index % PieceLength];

    internal void Add(in T row)
    {
        if (Count == _pieces.Count * PieceLength)
        {
            _pieces.Add(new T[PieceLength]);
        }

        _pieces[Count / PieceLength][Count % PieceLength] = row;
        Count++;
    }

    internal void Clear() => Count = 0;
}
