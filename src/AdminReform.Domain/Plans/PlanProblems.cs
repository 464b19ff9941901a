using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

internal static class PlanProblems
{
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

    internal static Problem ValueOfAnotherKind(string target, Measurement measurement) => Problem.Of(
        "plans.measurement.kind",
        $"Số liệu ngày {DayText.Of(measurement.Date)} ({measurement.Value.In(Language.Vietnamese)}) không thuộc loại mà chỉ tiêu cần.",
        $"The figure of {DayText.Of(measurement.Date)} ({measurement.Value.In(Language.English)}) is not of the kind that the target needs.",
        target);

    internal static Problem CountsFall(string target, Measurement earlier, Measurement later) => Problem.Of(
        "plans.measurement.falls",
        $"Số lũy kế ngày {DayText.Of(later.Date)} ({later.Value.In(Language.Vietnamese)}) nhỏ hơn ngày {DayText.Of(earlier.Date)} ({earlier.Value.In(Language.Vietnamese)}); đính chính một trong hai.",
        $"The cumulative counts of {DayText.Of(later.Date)} ({later.Value.In(Language.English)}) fall below those of {DayText.Of(earlier.Date)} ({earlier.Value.In(Language.English)}); correct one of them.",
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

    private static string List(ValueList<Measurement> measurements, Language language) =>
        string.Join("; ", measurements.Select(measurement => $"{measurement.Value.In(language)} ({measurement.Source})"));
}
