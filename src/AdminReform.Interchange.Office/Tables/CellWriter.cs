using System.Globalization;
using System.Numerics;
using AdminReform.Interchange.EventLogs;
using AdminReform.Texts;
using AdminReform.Values;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>Writes cells as workbooks have them: numbers that a double holds exactly, days as numbers of days, texts inline.</summary>
internal sealed class CellWriter(OpenXmlWriter writer, Language language, SheetProblems problems, int columns)
{
    /// <summary>The most characters that a cell can hold.</summary>
    internal const int MaximumText = 32_767;

    // A double has no more whole numbers in a row, and Excel shows no more digits.
    private const long MaximumExact = 999_999_999_999_999;
    private const int ShareDecimals = 17;
    private const int DayDecimals = 12;

    // 29/02/1900 there, a day that never was: what comes after it is right.
    private const int NoDay = 60;

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private readonly string[] _letters = [.. Enumerable.Range(0, columns).Select(SheetPlace.Letters)];

    internal static string Reference(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{SheetPlace.Letters(column)}{row}");

    internal void Write(in TableCell cell, int column, int row, int style)
    {
        switch (cell.Content)
        {
            case string text:
                WriteText(text, column, row, style + TextStyle(text));
                break;
            case LocalizedText text:
                WriteText(text.In(language), column, row, style + TextStyle(text.In(language)));
                break;
            case long count when count is >= -MaximumExact and <= MaximumExact:
                WriteNumber(count.ToString(CultureInfo.InvariantCulture), column, row, style + SheetStyles.Count);
                break;
            case Fraction share when IsExact(share.Numerator) && IsExact(share.Denominator):
                var number = share.ToText(ShareDecimals, Rounding.HalfToEven, Language.English);
                WriteNumber(number, column, row, style + SheetStyles.Share, share.Denominator.IsOne ? null : share.ToString());
                break;
            case LocalDate date when Days(date) > NoDay:
                WriteNumber(Days(date).ToString(CultureInfo.InvariantCulture), column, row, style + SheetStyles.Date);
                break;
            case LocalDateTime moment when Days(moment.Date) > NoDay && moment.NanosecondOfSecond % NodaConstants.NanosecondsPerMillisecond == 0:
                WriteMoment(moment, column, row, style);
                break;
            case null:
                WriteText("", column, row, style + SheetStyles.Text);
                break;
            default:
                // What a number there would not hold exactly.
                WriteText(Exactly(cell), column, row, style + SheetStyles.Text);
                break;
        }
    }

    internal void WriteText(string text, int column, int row, int style)
    {
        Start(column, row, style, text.Length == 0 ? null : "inlineStr");
        if (text.Length > 0)
        {
            writer.WriteElement(new InlineString(new Text(EscapedSigns.Escape(Fitting(text, column, row), "\t\n")) { Space = SpaceProcessingModeValues.Preserve }));
        }

        writer.WriteEndElement();
    }

    private static int TextStyle(string text) => FormulaSigns.BeginsFormula(text) ? SheetStyles.QuotedText : SheetStyles.Text;

    private static bool IsExact(BigInteger number) => BigInteger.Abs(number) <= MaximumExact;

    private static int Days(LocalDate date) => Period.DaysBetween(DayZero, date);

    private static string Exactly(in TableCell cell) => cell.Content is LocalDate date ? LocalDatePattern.Iso.Format(date) : cell.ToString();

    private void WriteMoment(LocalDateTime moment, int column, int row, int style)
    {
        var whole = Fraction.Of(moment.TimeOfDay.NanosecondOfDay, NodaConstants.NanosecondsPerDay) + Days(moment.Date);
        var isMinute = moment.TimeOfDay.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0;
        WriteNumber(whole.ToText(DayDecimals, Rounding.HalfToEven, Language.English), column, row, style + (isMinute ? SheetStyles.Minute : SheetStyles.Second));
    }

    // A share that does not end is the quotient itself, with its nearest decimals for who does not calculate.
    private void WriteNumber(string number, int column, int row, int style, string? formula = null)
    {
        Start(column, row, style, null);
        if (formula is not null)
        {
            writer.WriteElement(new CellFormula(formula));
        }

        writer.WriteElement(new CellValue(number));
        writer.WriteEndElement();
    }

    private void Start(int column, int row, int style, string? type)
    {
        List<OpenXmlAttribute> attributes =
        [
            new("r", "", _letters[column] + row.ToString(CultureInfo.InvariantCulture)),
            new("s", "", style.ToString(CultureInfo.InvariantCulture)),
        ];
        if (type is not null)
        {
            attributes.Add(new("t", "", type));
        }

        writer.WriteStartElement(new Cell(), attributes);
    }

    private string Fitting(string text, int column, int row)
    {
        if (text.Length <= MaximumText)
        {
            return text;
        }

        problems.AddCut(Reference(column, row), text.Length);
        var mark = string.Create(CultureInfo.InvariantCulture, $"… [{MaximumText:N0} / {text.Length:N0}]");
        var length = MaximumText - mark.Length;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + mark;
    }
}
