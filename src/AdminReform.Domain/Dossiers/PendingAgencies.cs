using AdminReform.Values;

namespace AdminReform.Dossiers;

/// <summary>The agencies that were asked and have not answered, in the order in which they were asked; an answer is taken in whatever order it comes.</summary>
internal sealed class PendingAgencies
{
    // Null where the agency has answered.
    private readonly List<string?> _asked = [];
    private readonly Dictionary<string, Queue<int>> _places = new(StringComparer.Ordinal);
    private int _first;

    /// <summary>The one that was asked first; <see langword="null"/> when all have answered.</summary>
    internal string? First => _first < _asked.Count ? _asked[_first] : null;

    /// <summary>All of them; an agency that was asked twice stands there twice.</summary>
    internal ValueList<string> ToList() => [.. _asked.OfType<string>()];

    internal void Ask(string agency)
    {
        if (!_places.TryGetValue(agency, out var places))
        {
            _places.Add(agency, places = new());
        }

        places.Enqueue(_asked.Count);
        _asked.Add(agency);
    }

    /// <summary>Takes the answer to the question that was asked first of an agency.</summary>
    /// <returns>Whether it was asked.</returns>
    internal bool Answer(string agency)
    {
        if (!_places.TryGetValue(agency, out var places) || !places.TryDequeue(out var place))
        {
            return false;
        }

        _asked[place] = null;
        while (_first < _asked.Count && _asked[_first] is null)
        {
            _first++;
        }

        return true;
    }
}
