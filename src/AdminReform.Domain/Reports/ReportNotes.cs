using System.Globalization;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>What a printed report must say below its table: the cut-off, the policy, what stands outside, and the rates.</summary>
internal static class ReportNotes
{
    private const int RateDecimals = 2;

    /// <summary>The notes of a report in a form, one sentence each. Rates are rounded half away from zero to two decimals.</summary>
    public static ValueList<LocalizedText> Of(PeriodReport report, ReportForm form)
    {
        var at = report.CutOff.ToString("HH':'mm dd'/'MM'/'uuuu", CultureInfo.InvariantCulture);
        var total = report.Total;
        return
        [
            new($"Số liệu chốt lúc {at}.", $"Counted at {at}."),
            report.PolicyNote,
            .. Outside(total, report.Unread),
            Rate(total.LateRate(LateRateMethod.OfResolved)),
            Rate(total.LateRate(LateRateMethod.OfReceived)),
            .. ByNewDate(total.Detail),
            .. ByPolicy(total.Detail),
            .. form.Remarks,
        ];
    }

    private static IEnumerable<LocalizedText> ByNewDate(ReportDetail detail)
    {
        if (detail.ResolvedByNewDate + detail.PendingByNewDate > 0)
        {
            var (resolved, pending) = (ReportNumber.Text(detail.ResolvedByNewDate), ReportNumber.Text(detail.PendingByNewDate));
            yield return new(
                $"Trong hạn nhờ ngày hẹn lại, đã quá ngày hẹn đầu: đã giải quyết {resolved.Vietnamese}, đang giải quyết {pending.Vietnamese}.",
                $"In time by the new date of an apology, and past the first one: {resolved.English} resolved, {pending.English} pending.");
        }
    }

    private static IEnumerable<LocalizedText> ByPolicy(ReportDetail detail)
    {
        if (detail.OnTimeByPolicy > 0)
        {
            var count = ReportNumber.Text(detail.OnTimeByPolicy);
            yield return new(
                $"Trong số đúng hạn có {count.Vietnamese} hồ sơ chưa có kết quả, tính theo quy ước.",
                $"Of those on time, {count.English} have no result and are counted so by the policy.");
        }
    }

    private static IEnumerable<LocalizedText> Outside(ReportCounts counts, long unread)
    {
        if (unread > 0)
        {
            var count = ReportNumber.Text(unread);
            yield return new($"{count.Vietnamese} hồ sơ không đọc được, không có trong biểu.", $"Dossiers that could not be read, and are not in the form: {count.English}.");
        }

        if (counts.Outside > 0)
        {
            yield return OutsideByReason(counts);
        }
        else if (unread == 0)
        {
            yield return new("Không có hồ sơ nào ngoài biểu.", "No dossier stands outside the form.");
        }
    }

    private static LocalizedText OutsideByReason(ReportCounts counts)
    {
        var parts = ReconciliationWords.Join(
            new (long Count, LocalizedText Name)[]
            {
                (counts.Undetermined, new("chưa xác định hạn", "without a due date")),
                (counts.NotAccepted, new("đã nộp, chưa tiếp nhận", "filed, not accepted")),
                (counts.Refused, new("từ chối tiếp nhận", "refused at intake")),
                (counts.Waiting, new("chờ người nộp", "waiting for the applicant")),
                (counts.Withdrawing, new("yêu cầu rút", "asked to withdraw")),
                (counts.Stopped, new("dừng, rút hoặc đóng", "stopped, withdrawn or closed")),
            }
            .Where(part => part.Count > 0)
            .Select(part => Counted(part.Name, part.Count)),
            "; ",
            "; ");
        return new($"Ngoài biểu: {parts.Vietnamese}.", $"Outside the form: {parts.English}.");
    }

    private static LocalizedText Counted(LocalizedText name, long count)
    {
        var number = ReportNumber.Text(count);
        return new($"{name.Vietnamese} {number.Vietnamese}", $"{name.English} {number.English}");
    }

    private static LocalizedText Rate(LateRate rate)
    {
        var text = rate.ToText(RateDecimals, Rounding.HalfAwayFromZero);
        return new($"Tỷ lệ quá hạn: {text.Vietnamese}.", $"Late rate: {text.English}.");
    }
}
