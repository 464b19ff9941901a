namespace AdminReform.Interchange.EventLogs;

/// <summary>The activities of a mapping and those that rows have beside them.</summary>
internal sealed class ActivityTable
{
    private readonly EventLogMapping _mapping;
    private readonly CellReader _cells;
    private readonly Dictionary<string, ActivityRows> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActivityRows> _byWord = new(TidyText.SameWord);

    internal ActivityTable(EventLogMapping mapping, CellReader cells)
    {
        (_mapping, _cells) = (mapping, cells);
        foreach (var word in mapping.Activities)
        {
            _byWord[word.Text] = new ActivityRows(word.Text, word.Meaning, isMapped: true);
        }

        foreach (var word in mapping.Steps)
        {
            _byWord[word.Text] = new ActivityRows(word.Text, ActivityMeaning.Handled, isMapped: true, word.Step);
        }
    }

    /// <summary>What a cell names.</summary>
    internal ActivityRows Of(ReadOnlySpan<char> cell)
    {
        var bySpelling = _bySpelling.GetAlternateLookup<ReadOnlySpan<char>>();
        if (bySpelling.TryGetValue(cell, out var activity))
        {
            return activity;
        }

        var text = _cells.Text(cell);
        if (!_byWord.TryGetValue(text, out activity))
        {
            _byWord.Add(text, activity = new ActivityRows(text, ActivityMeaning.Handled, isMapped: false));
        }

        bySpelling[cell] = activity;
        return activity;
    }

    /// <summary>The words of the mapping that no row has used, in its order.</summary>
    internal IEnumerable<UnusedWord> Unused() =>
    [
        .. _mapping.Activities.Where(word => _byWord[word.Text].Rows == 0).Select(word => new UnusedWord(MappingWordKind.Activity, word.Text)),
        .. _mapping.Steps.Where(word => _byWord[word.Text].Rows == 0).Select(word => new UnusedWord(MappingWordKind.Step, word.Text)),
    ];

    /// <summary>Those that the mapping does not list, the most frequent first.</summary>
    internal IEnumerable<UnmappedActivity> Unmapped() => _byWord.Values
        .Where(activity => !activity.IsMapped && activity.Text.Length > 0)
        .OrderByDescending(activity => activity.Rows)
        .ThenBy(activity => activity.Text, StringComparer.Ordinal)
        .Select(activity => new UnmappedActivity(activity.Text, activity.Rows));
}
