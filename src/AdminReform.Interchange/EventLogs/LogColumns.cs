using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Where in a row each field stands.</summary>
internal sealed class LogColumns
{
    private readonly int[] _ofCaseAt;

    private LogColumns(int count, (EventLogColumn Column, int Index)[] places, EventLogMapping mapping, int[] counted)
    {
        Count = count;
        Dossier = Index(places, EventLogField.Dossier);
        EventTime = Index(places, EventLogField.EventTime);
        Activity = Index(places, EventLogField.Activity);
        HandledBy = Index(places, EventLogField.HandledBy);
        OfCase = [.. places.Where(place => place.Column.Field is not (EventLogField.Dossier or EventLogField.EventTime or EventLogField.Activity or EventLogField.HandledBy))];
        All = places;
        Moments = [.. OfCase.Index().Where(place => place.Item.Column.Field == EventLogField.Moment)
            .Zip(mapping.Moments, (place, column) => (place.Index, new ActivityRows(column.Header, column.Meaning, isMapped: true)))];
        Counted = [.. mapping.Rows.Zip(counted, (rows, index) => (index, rows.Texts.ToHashSet(TidyText.SameWord)))];
        _ofCaseAt = [.. Enumerable.Range(0, (int)EventLogField.Moment + 1).Select(field => Array.FindIndex(OfCase, place => place.Column.Field == (EventLogField)field))];
    }

    /// <summary>How many cells a row has.</summary>
    internal int Count { get; }

    internal int Dossier { get; }

    internal int EventTime { get; }

    /// <summary>-1 where the log has no such column.</summary>
    internal int Activity { get; }

    /// <summary>-1 where the log has no such column.</summary>
    internal int HandledBy { get; }

    /// <summary>The columns that belong to the dossier and repeat on each of its rows.</summary>
    internal (EventLogColumn Column, int Index)[] OfCase { get; }

    internal (EventLogColumn Column, int Index)[] All { get; }

    /// <summary>The columns of moments, by their place among those of the dossier, and what each says.</summary>
    internal (int OfCase, ActivityRows Activity)[] Moments { get; }

    /// <summary>The columns that say which rows are events, and the texts that say so.</summary>
    internal (int Index, HashSet<string> Texts)[] Counted { get; }

    /// <summary>The place of a field among the columns of the dossier; -1 where the log has no such column.</summary>
    internal int OfCaseAt(EventLogField field) => _ofCaseAt[(int)field];

    internal static Result<LogColumns> Find(EventLogMapping mapping, string[] headers)
    {
        var problems = new List<Problem>();
        var missing = new List<EventLogColumn>();
        var places = new List<(EventLogColumn, int)>();
        var ofRows = mapping.Rows.Select(rows => new EventLogColumn(default, rows.Header)).ToList();
        foreach (var column in mapping.Columns.Concat(mapping.Moments.Select(column => new EventLogColumn(EventLogField.Moment, column.Header))).Concat(ofRows))
        {
            var found = Places(headers, column.Header);
            switch (found.Count)
            {
                case 0:
                    missing.Add(column);
                    break;
                case 1:
                    places.Add((column, found[0]));
                    break;
                default:
                    problems.Add(LogFaults.ColumnTwice(column));
                    break;
            }
        }

        if (missing.Count > 0)
        {
            problems.Add(LogFaults.ColumnsMissing(missing, headers, mapping.Delimiter));
        }

        return problems.Count > 0 ? Result<LogColumns>.Invalid(problems) : Result.Of(new LogColumns(
            headers.Length,
            [.. places.Take(places.Count - ofRows.Count)],
            mapping,
            [.. places.TakeLast(ofRows.Count).Select(place => place.Item2)]));
    }

    /// <summary>The columns with this very name; where there is none, those whose name is the same word.</summary>
    private static List<int> Places(string[] headers, string name)
    {
        var exact = Places(headers, name, StringComparer.Ordinal);
        return exact.Count > 0 ? exact : Places(headers, name, TidyText.SameWord);
    }

    private static List<int> Places(string[] headers, string name, StringComparer comparer) =>
        [.. Enumerable.Range(0, headers.Length).Where(index => comparer.Equals(headers[index], name))];

    private static int Index((EventLogColumn Column, int Index)[] places, EventLogField field)
    {
        var at = Array.FindIndex(places, place => place.Column.Field == field);
        return at < 0 ? -1 : places[at].Index;
    }
}
