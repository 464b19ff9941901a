using AdminReform.OnTime;
using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>Words what a counting policy counts as what.</summary>
internal static class CountingPolicyWords
{
    internal static LocalizedText Of(CountingPolicy policy)
    {
        LocalizedText[] parts =
        [
            Of("từ chối tiếp nhận (3)", "refused at intake (3)", policy.Refused),
            Of("chờ bổ sung (5)", "waiting for a supplement (5)", policy.AwaitingSupplement),
            Of("chờ nghĩa vụ tài chính (6)", "waiting for a financial duty (6)", policy.AwaitingDuty),
            Of("yêu cầu rút (7)", "asked to withdraw (7)", policy.WithdrawalAsked),
            Of("dừng xử lý (8)", "stopped (8)", policy.Stopped),
        ];
        var states = ReconciliationWords.Join(parts, "; ", "; ");
        var lateness = Lateness(policy.Lateness);
        return new(
            $"Quy ước thống kê: {states.Vietnamese}. Quá hạn: {lateness.Vietnamese}.",
            $"Counted as: {states.English}. Late: {lateness.English}.");
    }

    internal static LocalizedText Of(Treatment treatment) => treatment switch
    {
        Treatment.Resolved => new("đã giải quyết", "resolved"),
        Treatment.ResolvedOnTime => new("đã giải quyết đúng hạn (cột 9)", "resolved on time (column 9)"),
        Treatment.Pending => new("đang giải quyết", "pending"),
        _ => new("ngoài biểu", "outside the form"),
    };

    internal static LocalizedText Lateness(LatenessReading reading) => reading switch
    {
        LatenessReading.Day => new("theo ngày", "by day"),
        LatenessReading.Instant => new("theo giờ đóng cửa của cơ quan", "by the closing time of the office"),
        _ => new("khi hết thời hạn theo luật", "when the term ends by law"),
    };

    private static LocalizedText Of(string vietnamese, string english, Treatment treatment)
    {
        var where = Of(treatment);
        return new($"{vietnamese}: {where.Vietnamese}", $"{english}: {where.English}");
    }
}
