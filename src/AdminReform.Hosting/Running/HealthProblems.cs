using System.Globalization;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Hosting.Running;

/// <summary>What may be wrong with an office that runs, in words.</summary>
internal static class HealthProblems
{
    internal static Problem Store(string reason) => Problem.Of(
        "hosting.store.unavailable", $"Kho dữ liệu không trả lời: {reason}", $"The store does not answer: {reason}");

    internal static Problem Desk(string unit, string reason) => Problem.Of(
        "hosting.desk.failed", $"Bàn xử lý của “{unit}” bị lỗi và sẽ được mở lại: {reason}", $"The desk of “{unit}” failed and is opened again: {reason}", unit);

    internal static Problem ClockBack(string unit, Duration ahead)
    {
        var seconds = (ahead.ToInt64Nanoseconds() / NodaConstants.NanosecondsPerSecond).ToString(CultureInfo.InvariantCulture);
        return Problem.Of(
            "hosting.clock.back", $"Đồng hồ máy chậm {seconds} giây so với thời điểm mà “{unit}” đã đạt tới; thời gian đứng yên cho đến khi đồng hồ bắt kịp.",
            $"The clock of the machine is {seconds} seconds behind the moment that “{unit}” has reached; time stands still until it catches up.", unit);
    }

    internal static Problem Dead(string channel, int count) => Problem.Of(
        "hosting.delivery.dead",
        string.Create(CultureInfo.InvariantCulture, $"{count} thư qua kênh {channel} không gửi được và chờ người xử lý."),
        string.Create(CultureInfo.InvariantCulture, $"{count} deliveries through {channel} could not be made and wait for somebody."),
        channel);
}
