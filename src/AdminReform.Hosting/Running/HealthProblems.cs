using System.Globalization;
using AdminReform.Results;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Hosting.Running;

/// <summary>What may be wrong with an office that runs, in words.</summary>
internal static class HealthProblems
{
    internal static Problem Store(string reason) => Problem.Of(
        "hosting.store.unavailable", $"Kho dữ liệu không trả lời: {reason}", $"The store does not answer: {reason}");

    internal static Problem Desk(string unit, string reason) => Problem.Of(
        "hosting.desk.failed", $"Bàn xử lý của “{unit}” bị lỗi và sẽ được mở lại: {reason}", $"The desk of “{unit}” failed and is opened again: {reason}", unit);

    /// <param name="unit">The desk that has reached furthest.</param>
    /// <param name="reached">What it has reached.</param>
    /// <param name="behind">How far the clock is behind that.</param>
    /// <param name="since">What the clock showed when that was seen first.</param>
    /// <param name="others">How many other desks have reached beyond the clock.</param>
    internal static Problem ClockBack(string unit, LocalDateTime reached, Duration behind, LocalDateTime since, int others)
    {
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
        var (seconds, until, from) = ((behind.ToInt64Nanoseconds() / NodaConstants.NanosecondsPerSecond).ToString(CultureInfo.InvariantCulture), pattern.Format(reached), pattern.Format(since));
        var (cungVay, too) = others == 0 ? ("", "") : (
            string.Create(CultureInfo.InvariantCulture, $" (và {others} đơn vị khác)"), string.Create(CultureInfo.InvariantCulture, $" (and {others} more are ahead of it)"));
        return Problem.Of(
            "hosting.clock.back",
            $"Đồng hồ máy chậm {seconds} giây so với {until}, thời điểm mà “{unit}” đã đạt tới{cungVay}; thấy từ lúc đồng hồ chỉ {from}. Thời gian ở đó đứng yên cho đến khi đồng hồ bắt kịp.",
            $"The clock of the machine is {seconds} seconds behind {until}, which “{unit}” has reached{too}; seen since the clock showed {from}. Time stands still there until it catches up.", unit);
    }

    internal static Problem Unlisted(string unit, int open) => Problem.Of(
        "hosting.unit.unlisted",
        string.Create(CultureInfo.InvariantCulture, $"Danh mục cơ quan không có đơn vị “{unit}”, nơi còn {open} hồ sơ đang giải quyết; hãy ghi lại đơn vị vào danh mục, với ngày cuối nếu đã kết thúc, hoặc chuyển giao hồ sơ."),
        string.Create(CultureInfo.InvariantCulture, $"The agencies have no unit “{unit}”, where dossiers are open: {open}; put it back, with its last day where it has ended, or hand them over."), unit);

    internal static Problem NotInBeing(string unit, int open, LocalDate day) => Problem.Of(
        "hosting.unit.not-in-being",
        string.Create(CultureInfo.InvariantCulture, $"Theo danh mục cơ quan, ngày {day:dd'/'MM'/'uuuu} không có đơn vị “{unit}”, nơi còn {open} hồ sơ đang giải quyết; hãy cho biết đơn vị kế thừa (SucceedAsync), hoặc chuyển giao hồ sơ."),
        string.Create(CultureInfo.InvariantCulture, $"By the agencies there is no unit “{unit}” on {day:dd'/'MM'/'uuuu}, where dossiers are open: {open}; say who follows it (SucceedAsync), or hand them over."), unit);

    internal static Problem Dead(string channel, int count) => Problem.Of(
        "hosting.delivery.dead",
        string.Create(CultureInfo.InvariantCulture, $"{count} thư qua kênh {channel} không gửi được và chờ người xử lý."),
        string.Create(CultureInfo.InvariantCulture, $"{count} deliveries through {channel} could not be made and wait for somebody."),
        channel);
}
