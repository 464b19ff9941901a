using System.Globalization;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>Words a reporting period.</summary>
internal static class ReportingPeriodName
{
    internal static LocalizedText Of(ReportingPeriod period)
    {
        var (year, month) = (period.Last.Year, period.Last.Month);
        var days = $"{Day(period.First)} – {Day(period.Last)}";
        return period.Kind switch
        {
            ReportingPeriodKind.Month => new($"Tháng {month}/{year} ({days})", $"Month {month}/{year} ({days})"),
            ReportingPeriodKind.Quarter => new($"Quý {Roman(month / 3)}/{year} ({days})", $"Quarter {Roman(month / 3)}/{year} ({days})"),
            ReportingPeriodKind.SixMonths => new($"6 tháng đầu năm {year} ({days})", $"First six months of {year} ({days})"),
            ReportingPeriodKind.NineMonths => new($"9 tháng năm {year} ({days})", $"Nine months of {year} ({days})"),
            ReportingPeriodKind.Year => new($"Năm {year} ({days})", $"Year {year} ({days})"),
            _ => new(days, days),
        };
    }

    private static string Day(LocalDate date) => date.ToString("dd'/'MM'/'uuuu", CultureInfo.InvariantCulture);

    private static string Roman(int quarter) => quarter switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };
}
