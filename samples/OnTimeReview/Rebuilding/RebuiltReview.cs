using AdminReform.Calendars;
using OnTimeReview.Reviewing;
using OnTimeReview.Views;

namespace OnTimeReview.Rebuilding;

/// <summary>The caseload that is reviewed when no log is given.</summary>
public static class RebuiltReview
{
    public static ReviewInput Input()
    {
        var calculator = OfficeCalculator.By(WorkingCalendars.VietnamCivilService);
        var at = PublishedTotals.Period.ClosesAt;
        return new ReviewInput
        {
            Heading = new Heading
            {
                Title = new(
                    "Hồ sơ một cửa của một thành phố thuộc tỉnh, 01/12/2020 – 31/05/2021",
                    "One-stop dossiers of a provincial city, 01/12/2020 – 31/05/2021"),
                Source = new("dựng lại từ số liệu công bố", "rebuilt from published totals"),
                CautionInShort = new("Không phải hồ sơ thật: dựng lại từ tổng số đã công bố.", "Not real dossiers: rebuilt from published totals."),
                Caution = new(
                    "Hồ sơ được dựng lại từ tổng số đã công bố, không phải hồ sơ thật: các tổng số khớp với số công bố; thủ tục, cơ quan, ngày tháng, "
                    + $"phần trước hạn và đúng hạn, quy trình nội bộ và các bước, và {CityCaseload.AssumedOverdue} hồ sơ quá hạn trong {PublishedTotals.Pending} hồ sơ đang giải quyết là giả định.",
                    "These dossiers are rebuilt from published totals and are not real ones: the totals equal the published ones; procedures, agencies, dates, "
                    + $"the split into early and on time, the internal processes and their steps, and the {CityCaseload.AssumedOverdue} overdue among the {PublishedTotals.Pending} open dossiers are assumed."),
                At = at,
                Calendar = new("lịch làm việc của công chức Việt Nam", "the Vietnamese civil service's calendar"),
            },
            At = at,
            Dossiers = CityCaseload.Rebuild(calculator),
            Calculator = calculator,
            Processes = CityProcesses.All,
            Plan = PlanChoice.Hanoi136,
            Published = PublishedTotals.Figures,
        };
    }
}
