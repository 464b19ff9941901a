using AdminReform.Deadlines;
using AdminReform.Dossiers;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Reads cells by what their column says, and keeps which words of the mapping the file has used.</summary>
internal sealed class CellReader
{
    private static readonly Dictionary<string, bool> YesAndNo = new(TidyText.SameWord)
    {
        ["true"] = true,
        ["1"] = true,
        ["yes"] = true,
        ["có"] = true,
        ["false"] = false,
        ["0"] = false,
        ["no"] = false,
        ["không"] = false,
    };

    private readonly Dictionary<EventLogField, Dictionary<string, CellText>> _known = [];
    private readonly Dictionary<string, bool> _empties = new(TidyText.SameWord);
    private readonly Dictionary<string, WordUse<Channel>> _channels = new(TidyText.SameWord);
    private readonly Dictionary<string, WordUse<Lifecycle>> _lifecycles = new(TidyText.SameWord)
    {
        // As IEEE 1849 has them.
        ["start"] = new(Lifecycle.Start),
        ["complete"] = new(Lifecycle.Complete),
    };

    private readonly CellText _empty = new("");
    private readonly MomentReader _moments;
    private readonly int _longestEmpty;
    private readonly Channel? _otherChannels;

    internal CellReader(EventLogMapping mapping)
    {
        _otherChannels = mapping.OtherChannels;
        _moments = new MomentReader(mapping);
        foreach (var text in mapping.EmptyTexts)
        {
            _empties[text] = false;
            _longestEmpty = Math.Max(_longestEmpty, text.Length);
        }

        foreach (var word in mapping.Channels)
        {
            _channels[word.Text] = new(word.Channel);
        }

        foreach (var word in mapping.Lifecycles)
        {
            _lifecycles[word.Text] = new(word.Lifecycle);
        }
    }

    /// <summary>Whether bytes of the file were not of its encoding.</summary>
    internal static bool IsGarbled(string text) => text.Contains('\uFFFD', StringComparison.Ordinal);

    internal static bool IsMoment(EventLogField field) => field is EventLogField.EventTime or EventLogField.SubmittedAt
        or EventLogField.AcceptedAt or EventLogField.Promised or EventLogField.ReadyAt or EventLogField.ReturnedAt
        or EventLogField.ReceivedByCompetentAt or EventLogField.Moment or EventLogField.StartedAt;

    internal bool IsUsed(string emptyText) => _empties[emptyText];

    internal bool IsUsed(ChannelWord word) => _channels[word.Text].IsUsed;

    internal bool IsUsed(LifecycleWord word) => _lifecycles[word.Text].IsUsed;

    /// <summary>The tidy text, or an empty one where the mapping says that it stands for an empty cell.</summary>
    internal string Text(ReadOnlySpan<char> cell)
    {
        var text = TidyText.Of(cell);
        if (!_empties.ContainsKey(text))
        {
            return text;
        }

        _empties[text] = true;
        return "";
    }

    /// <summary>A cell that is no moment.</summary>
    internal CellText Read(EventLogField field, ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
        {
            return _empty;
        }

        if (!_known.TryGetValue(field, out var known))
        {
            _known.Add(field, known = new(StringComparer.Ordinal));
        }

        var byText = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!byText.TryGetValue(cell, out var read))
        {
            byText[cell] = read = ReadText(field, Text(cell));
        }

        return read;
    }

    /// <summary>A cell that is a moment; neither a moment nor a text where it stands for an empty one.</summary>
    /// <param name="cell">Its text.</param>
    /// <param name="read">The moment that was read of it ahead; <see langword="null"/> where none was.</param>
    /// <param name="isIso">Whether it is written as ISO 8601 has it, whatever the mapping says.</param>
    /// <param name="fault">Why it cannot be read.</param>
    internal LogMoment? ReadMoment(ReadOnlySpan<char> cell, LogMoment? read, bool isIso, out CellText? fault)
    {
        fault = null;
        if (isIso && _moments.ReadIso(cell) is { } iso)
        {
            return iso;
        }

        if (cell.IsEmpty || (cell.Length <= _longestEmpty && IsEmptyText(cell)))
        {
            return null;
        }

        if ((read ?? _moments.Read(cell)) is { } moment)
        {
            return moment;
        }

        var text = Text(cell);
        if (text.Length == 0)
        {
            return null;
        }

        if (_moments.Read(text) is { } tidied)
        {
            return tidied;
        }

        fault = new CellText(text, Fault: IsGarbled(text) ? LogFaults.Encoding(text) : LogFaults.Time(text));
        return null;
    }

    private bool IsEmptyText(ReadOnlySpan<char> cell)
    {
        var empties = _empties.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!empties.ContainsKey(cell))
        {
            return false;
        }

        empties[cell] = true;
        return true;
    }

    private CellText ReadText(EventLogField field, string text)
    {
        if (IsGarbled(text))
        {
            return new CellText(text, Fault: LogFaults.Encoding(text));
        }

        if (text.Length == 0)
        {
            return _empty;
        }

        switch (field)
        {
            case EventLogField.Limit:
                var read = TimeLimit.Create(text);
                return read.TryGet(out var limit) ? new CellText(text, Limit: limit) : new CellText(text, Fault: LogFaults.Limit(text, read));
            case EventLogField.Channel:
                if (!_channels.TryGetValue(text, out var use))
                {
                    return _otherChannels is null ? new CellText(text, Fault: LogFaults.Channel(text)) : new CellText(text, Channel: _otherChannels) { IsUnlisted = true };
                }

                return new CellText(text, Channel: use.Use());
            case EventLogField.Lifecycle:
                return _lifecycles.TryGetValue(text, out var part) ? new CellText(text, Lifecycle: part.Use()) : new CellText(text, Fault: LogFaults.Lifecycle(text));
            case EventLogField.NonTerritorial:
                return YesAndNo.TryGetValue(text, out var isSo) ? new CellText(text, IsSo: isSo) : new CellText(text, Fault: LogFaults.YesOrNo(text));
            default:
                return new CellText(text);
        }
    }

    private sealed class WordUse<T>(T meaning)
    {
        internal bool IsUsed { get; private set; }

        internal T Use()
        {
            IsUsed = true;
            return meaning;
        }
    }
}
