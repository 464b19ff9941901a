namespace AdminReform.Interchange.EventLogs;

/// <summary>The rows that are no events, by the texts because of which they are none: each of the first hundred texts with how many rows say so.</summary>
internal sealed class PassedOverTexts
{
    private const int MostTexts = 100;

    private readonly Dictionary<(string Header, string Text), PassedOver> _texts = [];

    /// <summary>How many rows there are, those of other texts included.</summary>
    internal int Rows { get; private set; }

    /// <summary>The texts, the most frequent first.</summary>
    internal IEnumerable<PassedOver> MostFrequent => _texts.Values.OrderByDescending(text => text.Rows).ThenBy(text => text.Line);

    internal void Add(string header, string text, int line)
    {
        Rows++;
        var why = (header, Text: LogFaults.Clip(text));
        if (_texts.TryGetValue(why, out var known))
        {
            _texts[why] = known with { Rows = known.Rows + 1 };
        }
        else if (_texts.Count < MostTexts)
        {
            _texts.Add(why, new(header, why.Text, 1, line));
        }
    }
}
