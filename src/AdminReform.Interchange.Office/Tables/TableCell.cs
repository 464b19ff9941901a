using System.Globalization;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>One typed cell of a table (ô); the default is an empty one.</summary>
public readonly record struct TableCell
{
    private TableCell(TableCellKind kind, object content) => (Kind, Content) = (kind, content);

    /// <summary>What stands in it.</summary>
    public TableCellKind Kind { get; }

    internal object? Content { get; }

    /// <summary>A text, the same in every language; one of no length is an empty cell.</summary>
    public static TableCell Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? default : new(TableCellKind.Text, text);
    }

    /// <summary>A text in both languages.</summary>
    public static TableCell Text(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(TableCellKind.Text, text);
    }

    /// <summary>A whole number.</summary>
    public static TableCell Count(long count) => new(TableCellKind.Count, count);

    /// <summary>A share, exactly; it is shown in per cent.</summary>
    public static TableCell Share(Fraction share) => new(TableCellKind.Share, share);

    /// <summary>A day.</summary>
    public static TableCell Date(LocalDate date) => new(TableCellKind.Date, date);

    /// <summary>A moment on the wall clock of the office.</summary>
    public static TableCell Moment(LocalDateTime moment) => new(TableCellKind.Moment, moment);

    /// <summary>The text of a cell of texts.</summary>
    internal string In(Language language) => Content is LocalizedText text ? text.In(language) : (string)Content!;

    /// <summary>Returns the content; of a text in two languages the English one.</summary>
    public override string ToString() => Content switch
    {
        null => "",
        LocalizedText text => text.English,
        LocalDate date => LocalDatePattern.Iso.Format(date),
        LocalDateTime moment => LocalDateTimePattern.ExtendedIso.Format(moment),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };
}
