using System.Globalization;
using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>Writes counts for people: 21.651 in Vietnamese, 21,651 in English.</summary>
internal static class ReportNumber
{
    private static readonly NumberFormatInfo VietnameseFormat =
        NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberGroupSeparator = ".", NumberDecimalSeparator = "," });

    internal static LocalizedText Text(long value) =>
        new(value.ToString("N0", VietnameseFormat), value.ToString("N0", CultureInfo.InvariantCulture));
}
