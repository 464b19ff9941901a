using AdminReform.Plans;
using AdminReform.Values;
using NodaTime;
using OnTimeReview.Reviewing;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering;

/// <summary>A plan with made-up figures: one target of each way to stand, with a day of no return, and a figure that belongs to none.</summary>
internal static class PlanExamples
{
    private static readonly LocalDate Middle = new(2023, 6, 30);

    internal static PlanReviewView Troubled { get; } = PlanReview.Run(
        PlanChoice.Hanoi136 with
        {
            Figures =
            [
                Share("dossiers.on-time", Middle, 39_950, 40_000),
                Level("satisfaction", new(2022, 12, 31), 80), Level("satisfaction", Middle, 82),
                Share("services.level-4", new(2022, 6, 30), 150, 1_000), Share("services.level-4", Middle, 300, 1_000),
                Share("dossiers.digitised", Middle, 90_000, 100_000), Share("decisions.executed", Middle, 95, 100),
                Share("guidance.reviewed", Middle, 70, 70), Share("dossiers.on-tme", Middle, 1, 2),
            ],
            Outlooks = new Dictionary<string, Outlook>
            {
                ["dossiers.on-time"] = new SubjectOutlooks([new("2023", new VolumeOutlook(80_000))]),
                ["satisfaction"] = new PaceOutlook(Fraction.OfPercent(20)),
            },
        });

    internal static Measurement Share(string indicator, LocalDate date, long part, long whole) =>
        new(indicator, date, MeasuredValue.OfShare(new Share(part, whole)), new Publication("Báo cáo", "UBND", date), "Phòng Nội vụ");

    private static Measurement Level(string indicator, LocalDate date, int percent) =>
        new(indicator, date, MeasuredValue.OfLevel(Fraction.OfPercent(percent)), new Publication("Khảo sát", "Viện nghiên cứu", date));
}
