using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>
/// What columns say happened to a dossier. What a column and an activity of the same day both say happened once; where one of them is the day alone and the other
/// has the time of day, the time counts.
/// </summary>
internal sealed class ColumnActs
{
    private static readonly (EventLogField Field, ActivityMeaning Meaning)[] OwnFields =
    [
        (EventLogField.SubmittedAt, ActivityMeaning.Submitted), (EventLogField.AcceptedAt, ActivityMeaning.Accepted), (EventLogField.ReceivedByCompetentAt, ActivityMeaning.ReceivedByCompetent),
        (EventLogField.ReadyAt, ActivityMeaning.ResultReady), (EventLogField.ReturnedAt, ActivityMeaning.Returned),
    ];

    private readonly CaseEvents _log;
    private readonly CaseCells _cells;

    // The fields first, then the columns of moments.
    private readonly (int Place, ActivityMeaning Meaning)[] _columns;
    private readonly LocalDateTime?[] _said;

    internal ColumnActs(LogColumns columns, CaseEvents log, CaseCells cells)
    {
        (_log, _cells) = (log, cells);
        _columns = [.. OwnFields.Select(own => (columns.OfCaseAt(own.Field), own.Meaning)), .. columns.Moments.Select(moment => (moment.OfCase, moment.Activity.Meaning))];
        _said = new LocalDateTime?[_columns.Length];
    }

    /// <summary>Reads those of a dossier, and lets go of each day that something else says with its time.</summary>
    internal void Read(CaseRows rows)
    {
        var hasDay = false;
        for (var column = 0; column < _columns.Length; column++)
        {
            _said[column] = _columns[column].Place is >= 0 and var place && _cells.Get(rows.Cells, place) is { IsEmpty: false } cell ? cell.Moment : null;
            hasDay |= IsDay(_said[column]);
        }

        if (hasDay)
        {
            LeaveToColumns();
            LeaveToRows(rows);
        }
    }

    /// <summary>When a column of its own says that it happened; <see langword="null"/> where none does.</summary>
    internal LocalDateTime? Of(EventLogField field)
    {
        var column = 0;
        while (OwnFields[column].Field != field)
        {
            column++;
        }

        return _said[column];
    }

    /// <summary>When a column of moments says that it happened, by its place among them.</summary>
    internal LocalDateTime? At(int moment) => _said[OwnFields.Length + moment];

    /// <summary>Whether a column says what a row says: a field of the dossier on the same day, a column of moments the time of it where the row is the day alone.</summary>
    internal bool Say(in CaseEvent item)
    {
        for (var column = 0; column < _columns.Length; column++)
        {
            if (_said[column] is { } said && said.Date == item.At.Local.Date && IsSame(column, item.Activity.Meaning)
                && (column < OwnFields.Length || (IsDay(item.At.Local) && !IsDay(said))))
            {
                return true;
            }
        }

        return false;
    }

    private void LeaveToColumns()
    {
        for (var column = 0; column < _columns.Length; column++)
        {
            for (var other = 0; other < _columns.Length && IsDay(_said[column]); other++)
            {
                if (_said[other] is { } exact)
                {
                    Leave(column, _columns[other].Meaning, exact);
                }
            }
        }
    }

    private void LeaveToRows(CaseRows rows)
    {
        for (var place = rows.FirstEvent; place != CaseEvents.None;)
        {
            var item = _log.At(place, out place);
            for (var column = 0; column < _columns.Length && item.Lifecycle != Lifecycle.Start; column++)
            {
                Leave(column, item.Activity.Meaning, item.At.Local);
            }
        }
    }

    private void Leave(int column, ActivityMeaning meaning, LocalDateTime exact)
    {
        if (_said[column] is { } day && IsDay(day) && !IsDay(exact) && day.Date == exact.Date && IsSame(column, meaning))
        {
            _said[column] = null;
        }
    }

    // Work is no act, and may be done twice a day. A result that refuses is a result.
    private bool IsSame(int column, ActivityMeaning meaning) => meaning != ActivityMeaning.Handled
        && (_columns[column].Meaning == meaning || (column < OwnFields.Length && _columns[column].Meaning == ActivityMeaning.ResultReady && meaning == ActivityMeaning.ResultRefused));

    private static bool IsDay(LocalDateTime? moment) => moment is { } said && said.TimeOfDay == LocalTime.Midnight;
}
