using AdminReform.Reports;
using NodaTime;

namespace OnTimeReview.Rebuilding;

/// <summary>
/// What one provincial city published on its portal about 01/12/2020–31/05/2021: "received and returned 21,651 dossiers on the one-stop
/// software (50 carried over, 21,601 new), of which 21,567 resolved early or on time; 84 in progress; 33 cancelled".
/// </summary>
public static class PublishedTotals
{
    public const int CarriedOver = 50;
    public const int New = 21_601;
    public const int Received = 21_651;
    public const int EarlyOrOnTime = 21_567;
    public const int Pending = 84;
    public const int Cancelled = 33;

    public static ReportingPeriod Period { get; } = ReportingPeriod.Span(new LocalDate(2020, 12, 1), new LocalDate(2021, 5, 31));

    public static PublishedFigures Figures { get; } = PublishedFigures.Create(
        [
            PublishedFigure.Of(ReportColumn.Received, Received),
            PublishedFigure.Of(ReportColumn.CarriedOver, CarriedOver),
            PublishedFigure.Sum(new("tiếp nhận mới", "new"), New, ReportColumn.NewOnline, ReportColumn.NewDirect),
            PublishedFigure.Sum(
                new("đã giải quyết trước và đúng hẹn", "resolved early or on time"), EarlyOrOnTime, ReportColumn.ResolvedEarly, ReportColumn.ResolvedOnTime),
            PublishedFigure.Of(ReportColumn.Pending, Pending),
            PublishedFigure.Beside(new("hủy", "cancelled"), Cancelled),
        ],
        Period).Value;
}
