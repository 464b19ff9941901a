using AdminReform.Results;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What the cells of a dossier's own column say, and on which line it was said first.</summary>
/// <param name="Line">The line; 0 while no cell says anything.</param>
/// <param name="Text">The text; of a moment only where it cannot be read.</param>
/// <param name="Moment">The moment, where the column holds moments.</param>
internal readonly record struct CaseCell(int Line, CellText? Text, LocalDateTime Moment)
{
    internal bool IsEmpty => Line == 0;

    internal Problem? Fault => Text?.Fault;

    /// <summary>Whether another cell says the same. A promise is mostly its day, since a term ends with the day.</summary>
    internal bool Agrees(CaseCell other, bool isDay) => (Text, other.Text) switch
    {
        ({ } own, { } others) => own.Agrees(others),
        (null, null) => Moment == other.Moment || (isDay && Moment.Date == other.Moment.Date),
        _ => false,
    };
}
