using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

internal static class PlanProblems
{
    /// <summary>How many figures are looked at between all targets of a plan before the rest is left out, and told so.</summary>
    internal const int MostLooks = 1_000_000;

    private const int MostNamed = 20;

    internal static Problem MeasurementsConflict(string target, ValueList<Measurement> measurements) => Problem.Of(
        "plans.measurement.conflict",
        $"Chỉ tiêu {measurements[0].Indicator}: cùng ngày {DayText.Of(measurements[0].Date)} có các số liệu khác nhau: {List(measurements, Language.Vietnamese)}. Ghi số đúng là bản đính chính (Revision cao hơn).",
        $"Indicator {measurements[0].Indicator}: on {DayText.Of(measurements[0].Date)} documents give different values: {List(measurements, Language.English)}. Enter the right one as a correction (a higher Revision).",
        target);

    internal static Problem OutlookOfAnotherKind(string target, string expected, string actual) => Problem.Of(
        "plans.outlook.kind",
        $"Dự báo kiểu {actual} không dùng được cho chỉ tiêu này; cần {expected}.",
        $"An outlook of kind {actual} cannot be used for this target; it needs {expected}.",
        target);

    internal static Problem OutlookContradicted(string target, LocalDate date, string vietnamese, string english) => Problem.Of(
        "plans.outlook.contradicted",
        $"Số liệu ngày {DayText.Of(date)} trái với dự báo: {vietnamese}. Thay dự báo rồi đánh giá lại.",
        $"The figure of {DayText.Of(date)} contradicts the outlook: {english}. Replace the outlook and assess again.",
        target);

    internal static Problem ValueOfAnotherKind(string target, Measurement measurement, LocalizedText kind) => Problem.Of(
        "plans.measurement.kind",
        $"Số liệu ngày {DayText.Of(measurement.Date)} ({measurement.Value.In(Language.Vietnamese)}) không thuộc loại mà chỉ tiêu cần: {kind.Vietnamese}.",
        $"The figure of {DayText.Of(measurement.Date)} ({measurement.Value.In(Language.English)}) is not of the kind that the target needs: {kind.English}.",
        target);

    internal static Problem CountsFall(string target, Measurement earlier, Measurement later) => Problem.Of(
        "plans.measurement.falls",
        $"Số lũy kế ngày {DayText.Of(later.Date)} ({later.Value.In(Language.Vietnamese)}) nhỏ hơn ngày {DayText.Of(earlier.Date)} ({earlier.Value.In(Language.Vietnamese)}); đính chính một trong hai; nếu mỗi số chỉ tính riêng kỳ của mình thì ghi thêm ngày đầu của kỳ (since).",
        $"The cumulative counts of {DayText.Of(later.Date)} ({later.Value.In(Language.English)}) fall below those of {DayText.Of(earlier.Date)} ({earlier.Value.In(Language.English)}); correct one of them; if each counts its own period only, enter it with the first day of that period (since).",
        target);

    internal static Problem PeriodsDoNotJoin(string target, Measurement measurement, LocalDate first) => Problem.Of(
        "plans.measurement.gap",
        $"Số liệu của kỳ {Days(measurement)} không nối tiếp số nào: không có số đếm chính xác đến hết hôm trước, và phần được đánh giá bắt đầu ngày {DayText.Of(first)}. Bổ sung số còn thiếu.",
        $"The figure of {Days(measurement)} joins to nothing: no exact count ends on the day before, and what is assessed begins on {DayText.Of(first)}. Enter the figure that is missing.",
        target);

    internal static Problem PeriodsDiffer(string target, Measurement one, Measurement other) => Problem.Of(
        "plans.measurement.conflict",
        $"Đến hết ngày {DayText.Of(one.Date)}, cộng theo từng kỳ cho các tổng khác nhau: {one} ({one.Source}); {other} ({other.Source}). Đính chính số sai (Revision cao hơn).",
        $"By {DayText.Of(one.Date)} the figures by period add up to different totals: {one} ({one.Source}); {other} ({other.Source}). Correct the wrong one (a higher Revision).",
        target);

    internal static Problem TotalTooLarge(string target, Measurement measurement) => Problem.Of(
        "plans.measurement.too-large",
        $"Cộng số liệu của kỳ {Days(measurement)} thì tổng quá lớn.",
        $"With the figure of {Days(measurement)} the total is too large.",
        target);

    internal static Problem ByPeriod(string target, Measurement measurement) => Problem.Of(
        "plans.measurement.by-period",
        $"Số liệu của kỳ {Days(measurement)} chỉ tính riêng kỳ đó; chỉ tiêu này không cộng số liệu theo kỳ. Ghi số liệu tính đến ngày, không có ngày đầu kỳ (since).",
        $"The figure of {Days(measurement)} counts that period only; this target does not add figures up. Enter the figure as of a day, without a first day (since).",
        target);

    internal static Problem NoTarget(Measurement first, int count, IEnumerable<string> known) => Problem.Of(
        "plans.measurement.no-target",
        $"{count} số liệu của {Name(first, "đơn vị")} (từ ngày {DayText.Of(first.Date)}) không thuộc chỉ tiêu nào; kế hoạch có: {Few(known)}.",
        $"{count} figures of {Name(first, "subject")} (from {DayText.Of(first.Date)} on) belong to no target; the plan has: {Few(known)}.",
        first.Indicator);

    internal static Problem OutlookOfNoTarget(string id, IEnumerable<string> known) => Problem.Of(
        "plans.outlook.no-target",
        $"Dự báo cho {id} không thuộc chỉ tiêu nào; kế hoạch có: {Few(known)}.",
        $"The outlook for {id} belongs to no target; the plan has: {Few(known)}.",
        id);

    internal static Problem TooManyFigures(string target) => Problem.Of(
        "plans.figures.complex",
        "Từ đây có quá nhiều chỉ tiêu cùng chỉ số và quá nhiều số liệu của chỉ số đó; các chỉ tiêu còn lại không được xem. Chia nhỏ kế hoạch hoặc số liệu.",
        "From here on too many targets have one indicator, with too many figures of it; the rest are not looked at. Split the plan or the figures.",
        target);

    internal static Problem OffScale(string target, Measurement measurement) => Problem.Of(
        "plans.measurement.off-scale",
        $"Số liệu ngày {DayText.Of(measurement.Date)} ({measurement.Value.In(Language.Vietnamese)}) nằm ngoài thang đo.",
        $"The figure of {DayText.Of(measurement.Date)} ({measurement.Value.In(Language.English)}) lies outside the scale.",
        target);

    internal static Problem NoScale(string target, string indicator) => Problem.Of(
        "plans.indicator.no-scale",
        $"Chỉ số {indicator} chưa có thang đo nên không biết cao nhất và thấp nhất có thể là bao nhiêu.",
        $"Indicator {indicator} has no scale, so its best and worst cannot be known.",
        target);

    private static string Days(Measurement measurement) => $"{DayText.Of(measurement.Since!.Value)}–{DayText.Of(measurement.Date)}";

    private static string Name(Measurement measurement, string subject) =>
        measurement.Subject is null ? measurement.Indicator : $"{measurement.Indicator} ({subject} {measurement.Subject})";

    private static string List(ValueList<Measurement> measurements, Language language) =>
        string.Join("; ", measurements.Select(measurement => $"{measurement.Value.In(language)} ({measurement.Source})"));

    private static string Few(IEnumerable<string> known)
    {
        var few = known.Take(MostNamed + 1).ToList();
        return string.Join(", ", few.Take(MostNamed)) + (few.Count > MostNamed ? ", …" : "");
    }
}
