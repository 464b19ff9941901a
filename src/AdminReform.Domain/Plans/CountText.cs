using System.Globalization;
using System.Numerics;
using AdminReform.Reports;

namespace AdminReform.Plans;

/// <summary>Writes sentences in which every whole number has its thousands grouped, as <see cref="ReportNumber"/> does.</summary>
internal sealed class CountText : IFormatProvider, ICustomFormatter
{
    private static readonly CountText InVietnamese = new(ReportNumber.VietnameseFormat);
    private static readonly CountText InEnglish = new(NumberFormatInfo.InvariantInfo);

    private readonly NumberFormatInfo _numbers;

    private CountText(NumberFormatInfo numbers) => _numbers = numbers;

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    /// <inheritdoc/>
    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        int or long or BigInteger => ((IFormattable)arg).ToString("N0", _numbers),
        _ => arg?.ToString() ?? "",
    };

    internal static string Vietnamese(FormattableString text) => text.ToString(InVietnamese);

    internal static string English(FormattableString text) => text.ToString(InEnglish);
}
