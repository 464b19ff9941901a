using System.Globalization;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Places in a workbook as people see them there: <c>Sheet1!C7</c>, <c>'Hồ sơ 1'!7:7</c>.</summary>
internal static class SheetPlace
{
    /// <summary>A cell; its row where the column is not known.</summary>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="row">The row, counted from 1.</param>
    /// <param name="column">The column, counted from 0; -1 where it is not known.</param>
    internal static string Of(string sheet, int row, int column) =>
        column < 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Name(sheet)}!{row}:{row}")
            : string.Create(CultureInfo.InvariantCulture, $"{Name(sheet)}!{Letters(column)}{row}");

    /// <summary>The letters of a column, counted from 0.</summary>
    internal static string Letters(int column)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters;
    }

    // What may be taken for a place or a number stands in quotes, as does what has other signs.
    private static string Name(string sheet) =>
        sheet.Length > 0 && (char.IsLetter(sheet[0]) || sheet[0] == '_') && sheet.All(sign => char.IsLetterOrDigit(sign) || sign is '_' or '.') && !IsPlace(sheet)
            ? sheet
            : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsPlace(string name)
    {
        var rest = name.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"]);
        return (rest.Length < name.Length && name.Length - rest.Length <= 3 && rest.All(char.IsAsciiDigit)) || name.ToUpperInvariant() is ['R' or 'C', .. var after] && after.All(sign => char.IsAsciiDigit(sign) || sign is 'C');
    }
}
