using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>Cells that several tables have.</summary>
internal static class CommonCells
{
    /// <summary>A day where a limit ends with one, otherwise a moment.</summary>
    internal static TableCell Due(DueMoment? due) => due is not { } known ? default
        : known.Time is { } time ? TableCell.Moment(known.Date + time)
        : TableCell.Date(known.Date);

    /// <summary>A moment to the second in which it lies: what begins just after a due moment is nanoseconds after it, which nobody reads.</summary>
    internal static TableCell Moment(LocalDateTime? moment) => moment is { } known ? TableCell.Moment(known.With(TimeAdjusters.TruncateToSecond)) : default;

    internal static TableCell Citation(Citation? citation) =>
        citation is null ? default : TableCell.Text(new LocalizedText(citation.In(Language.Vietnamese), citation.In(Language.English)));
}
