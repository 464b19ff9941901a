using System.Text.Json;

namespace AdminReform.Interchange.Json;

/// <summary>The members of an object, found by name; of a value that is no object there are none.</summary>
/// <remarks>
/// Readers ask for members in the order of the writers, so that it is most often the one just found or the one after it; only others are
/// searched. No object has a name twice: such a document is refused when its table is made.
/// </remarks>
internal struct JsonMembers
{
    private readonly JsonTable _table;
    private readonly int _first;
    private readonly int _end;
    private int _found;
    private int _next;

    internal JsonMembers(JsonCell value)
    {
        (_table, _first) = (value.Table, value.Row + 1);
        _end = value.Kind == JsonValueKind.Object ? _table.After(value.Row) : _first;
        (_found, _next) = (_end, _first);
    }

    internal bool TryGet(string name, out JsonCell member)
    {
        if (!Is(_found, name))
        {
            if (!Is(_next, name))
            {
                return TrySearch(name, out member);
            }

            (_found, _next) = (_next, _table.After(_next + 1));
        }

        member = new(_table, _found + 1);
        return true;
    }

    private readonly bool TrySearch(string name, out JsonCell member)
    {
        for (var row = _first; row < _end; row = _table.After(row + 1))
        {
            if (_table.IsNamed(row, name))
            {
                member = new(_table, row + 1);
                return true;
            }
        }

        member = default;
        return false;
    }

    private readonly bool Is(int row, string name) => row < _end && _table.IsNamed(row, name);
}
