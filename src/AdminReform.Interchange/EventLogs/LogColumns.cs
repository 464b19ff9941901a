using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Where in a row each field stands.</summary>
internal sealed class LogColumns
{
    private readonly int[] _ofCaseAt;

    private readonly LogColumns? _ofDossiers;
    private readonly Dictionary<int, string> _headers = [];

    private LogColumns(int count, (EventLogColumn Column, int Index)[] places, LogFile file, int[] counted, LogColumns? ofDossiers)
    {
        Count = count;
        File = file;
        _ofDossiers = ofDossiers;
        foreach (var (header, index) in places.Select(place => (place.Column.Header, place.Index)).Concat(file.Rows.Zip(counted, (rows, index) => (rows.Header, index))))
        {
            _ = _headers.TryAdd(index, header);
        }

        Dossier = Index(places, EventLogField.Dossier);
        EventTime = Index(places, EventLogField.EventTime);
        StartedAt = Index(places, EventLogField.StartedAt);
        Activity = Index(places, EventLogField.Activity);
        Lifecycle = Index(places, EventLogField.Lifecycle);
        HandledBy = Index(places, EventLogField.HandledBy);
        EventOfficer = Index(places, EventLogField.EventOfficer);
        FirstOfCase = ofDossiers?.OfCase.Length ?? 0;
        OfCase = [.. places.Where(place => !IsOfEvent(place.Column.Field))];
        Moments = [.. OfCase.Index().Where(place => place.Item.Column.Field == EventLogField.Moment)
            .Zip(file.Moments, (place, column) => (FirstOfCase + place.Index, new ActivityRows(column.Header, column.Meaning, isMapped: true)))];
        Counted = [.. file.Rows.Zip(counted, (rows, index) => (rows.Header, index, rows.Texts.ToHashSet(TidyText.SameWord)))];
        _ofCaseAt = [.. Enumerable.Range(0, (int)EventLogField.Lifecycle + 1).Select(field => Array.FindIndex(OfCase, place => place.Column.Field == (EventLogField)field))];
    }

    /// <summary>The file whose columns they are.</summary>
    internal LogFile File { get; }

    /// <summary>The columns of which anything is asked.</summary>
    internal int[] Asked => [.. _headers.Keys.Order()];

    /// <summary>Those of them that hold moments.</summary>
    internal int[] AskedMoments => [.. OfCase.Where(place => CellReader.IsMoment(place.Column.Field)).Select(place => place.Index).Append(EventTime).Append(StartedAt).Where(index => index >= 0).Distinct().Order()];

    /// <summary>Whether its dossiers must stand in the file that was read before.</summary>
    internal bool NeedsListedDossiers => _ofDossiers is not null;

    /// <summary>How many cells a row has.</summary>
    internal int Count { get; }

    internal int Dossier { get; }

    internal int EventTime { get; }

    /// <summary>-1 where the log has no such column.</summary>
    internal int StartedAt { get; }

    /// <summary>-1 where the log has no such column.</summary>
    internal int Activity { get; }

    /// <summary>-1 where the log has no such column.</summary>
    internal int Lifecycle { get; }

    /// <summary>-1 where the log has no such column.</summary>
    internal int HandledBy { get; }

    /// <summary>-1 where the log has no such column.</summary>
    internal int EventOfficer { get; }

    /// <summary>The columns that belong to the dossier and repeat on each of its rows.</summary>
    internal (EventLogColumn Column, int Index)[] OfCase { get; }

    /// <summary>The place of the first of <see cref="OfCase"/> among the cells of a dossier: after those of the file of the dossiers.</summary>
    internal int FirstOfCase { get; }

    /// <summary>The columns of moments, by their place among those of the dossier, and what each says.</summary>
    internal (int OfCase, ActivityRows Activity)[] Moments { get; }

    /// <summary>The columns that say which rows are events, and the texts that say so.</summary>
    internal (string Header, int Index, HashSet<string> Texts)[] Counted { get; }

    /// <summary>The place of a field among the cells of a dossier; -1 where the log has no such column.</summary>
    internal int OfCaseAt(EventLogField field) => _ofCaseAt[(int)field] is >= 0 and var own ? FirstOfCase + own : _ofDossiers?.OfCaseAt(field) ?? -1;

    /// <summary>What the mapping calls a column, by its place; <see langword="null"/> where nothing is asked of it.</summary>
    internal string? HeaderAt(int index) => _headers.GetValueOrDefault(index);

    /// <summary>The place of a column by its name in the mapping; -1 where there is none.</summary>
    internal int PlaceOf(string? header) => _headers.FirstOrDefault(entry => entry.Value == header, new(-1, "")).Key;

    /// <summary>What the file calls a field; <see langword="null"/> where it has no such column.</summary>
    internal string? HeaderOf(EventLogField field) => File.Columns.FirstOrDefault(column => column.Field == field)?.Header;

    /// <summary>Whether a field belongs to a row and not to the dossier.</summary>
    internal static bool IsOfEvent(EventLogField field) => field is EventLogField.Dossier or EventLogField.EventTime or EventLogField.StartedAt
        or EventLogField.Activity or EventLogField.Lifecycle or EventLogField.HandledBy or EventLogField.EventOfficer;

    /// <summary>Finds the columns of a file.</summary>
    /// <param name="file">What it must have.</param>
    /// <param name="headers">What it has.</param>
    /// <param name="ofDossiers">The columns of the file of the dossiers; <see langword="null"/> where there is none.</param>
    internal static Result<LogColumns> Find(LogFile file, string[] headers, LogColumns? ofDossiers = null)
    {
        var problems = new List<Problem>();
        var missing = new List<EventLogColumn>();
        var places = new List<(EventLogColumn, int)>();
        var ofRows = file.Rows.Select(rows => new EventLogColumn(default, rows.Header)).ToList();
        foreach (var column in file.Columns.Concat(file.Moments.Select(column => new EventLogColumn(EventLogField.Moment, column.Header))).Concat(ofRows))
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
            problems.Add(LogFaults.ColumnsMissing(missing, headers, file.Delimiter));
        }

        return problems.Count > 0 ? Result<LogColumns>.Invalid(problems) : Result.Of(new LogColumns(
            headers.Length,
            [.. places.Take(places.Count - ofRows.Count)],
            file,
            [.. places.TakeLast(ofRows.Count).Select(place => place.Item2)],
            ofDossiers));
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
