using System.Globalization;
using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>Writes counts for people: 21.651 in Vietnamese, 21,651 in English.</summary>
internal static class ReportNumber
{
    internal static NumberFormatInfo VietnameseFormat { get; } =
        NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberGroupSeparator = ".", NumberDecimalSeparator = "," });

    /// <summary>Writes a count with its thousands grouped.</summary>
    public static LocalizedText Text(long value) =>
        new(value.ToString("N0", VietnameseFormat), value.ToString("N0", CultureInfo.InvariantCulture));
}
