using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>The days of a log that stand for none: where each stands first in its column.</summary>
internal sealed class NoDates
{
    /// <summary>The year of the day that never comes.</summary>
    internal const int Never = 9999;

    private readonly Dictionary<(string Header, LocalDate Date, bool IsOfDossiers), int> _lines = [];

    /// <summary>Each of them.</summary>
    internal IEnumerable<(string Header, LocalDate Date, bool IsOfDossiers, int Line)> All => _lines.Select(entry => (entry.Key.Header, entry.Key.Date, entry.Key.IsOfDossiers, entry.Value));

    /// <summary>Whether a cell says that there is no date. A day that never comes is read as it is written; so is a promise, of which its dossier tells.</summary>
    internal bool Has(LogMoment moment, EventLogField field, LogColumns columns, (int Column, int Line) place)
    {
        var date = moment.Local.Date;
        if (!NoDate.Is(date) || field == EventLogField.Promised)
        {
            return false;
        }

        _ = _lines.TryAdd((columns.HeaderAt(place.Column)!, date, columns.File.IsOfDossiers), place.Line);
        return date.Year < Never;
    }
}
