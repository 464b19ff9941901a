using System.Globalization;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Dossiers;

/// <summary>The ten statuses of the national portal, their codes and their names.</summary>
[Implements("Cổng Dịch vụ công quốc gia", certainty: Certainty.Secondary)]
public static class PortalStatuses
{
    /// <summary>The greatest code.</summary>
    public const int Greatest = (int)DossierStatus.Returned;

    private static readonly LocalizedText[] Statuses =
    [
        new("Chưa nộp", "Not filed"),
        new("Mới đăng ký", "Filed"),
        new("Được tiếp nhận", "Accepted"),
        new("Không được tiếp nhận", "Refused at intake"),
        new("Đang xử lý", "Processing"),
        new("Yêu cầu bổ sung giấy tờ", "Supplement asked"),
        new("Yêu cầu thực hiện nghĩa vụ tài chính", "Financial duty asked"),
        new("Công dân yêu cầu rút hồ sơ", "Withdrawal asked"),
        new("Dừng xử lý", "Stopped"),
        new("Đã xử lý xong", "Done"),
        new("Đã trả kết quả", "Returned"),
    ];

    private static readonly LocalizedText[] Acts =
    [
        new("Nộp hồ sơ", "File"),
        new("Tiếp nhận", "Accept"),
        new("Từ chối tiếp nhận", "Refuse intake"),
        new("Chuyển hồ sơ", "Forward"),
        new("Yêu cầu bổ sung", "Ask for a supplement"),
        new("Bổ sung hồ sơ", "Supplement"),
        new("Yêu cầu thực hiện nghĩa vụ tài chính", "Ask for a financial duty"),
        new("Thực hiện nghĩa vụ tài chính", "Meet the financial duty"),
        new("Lấy ý kiến cơ quan khác", "Ask another agency"),
        new("Cơ quan khác trả lời", "Answer as another agency"),
        new("Xin lỗi và hẹn lại ngày trả", "Apologise and set a new date"),
        new("Yêu cầu rút hồ sơ", "Ask to withdraw"),
        new("Thôi rút hồ sơ", "Drop the withdrawal"),
        new("Dừng giải quyết", "Stop"),
        new("Đóng hồ sơ", "Close"),
        new("Có kết quả", "Deliver the result"),
        new("Trả kết quả", "Hand over the result"),
        new("Yêu cầu đính chính", "Ask for a correction"),
        new("Đính chính kết quả", "Correct the result"),
        new("Ghi nhận bước xử lý", "Note a step"),
        new("Rút lại sự kiện ghi nhầm", "Take an event back"),
        new("Cơ quan có thẩm quyền nhận hồ sơ", "Receive as the competent agency"),
        new("Thông báo trạng thái", "Tell the status"),
        new("Thanh toán", "Pay"),
    ];

    /// <summary>Reads a code of the portal, 1 to 10.</summary>
    public static Result<DossierStatus> FromCode(int code) => code is >= 1 and <= Greatest
        ? Result.Of((DossierStatus)code)
        : Result<DossierStatus>.Invalid(Problem.Of(
            "dossier.status.unknown",
            $"Mã trạng thái {code.ToString(CultureInfo.InvariantCulture)} không có; Cổng dịch vụ công dùng các mã từ 1 đến 10.",
            $"There is no status {code.ToString(CultureInfo.InvariantCulture)}; the portal has the codes 1 to 10."));

    /// <summary>The code of the portal; <see langword="null"/> while nothing is filed.</summary>
    public static int? CodeOf(DossierStatus status) => status == DossierStatus.None ? null : (int)Checked(status);

    /// <summary>What the portal calls a status.</summary>
    public static LocalizedText NameOf(DossierStatus status) => Statuses[(int)Checked(status)];

    /// <summary>What officials call an act.</summary>
    public static LocalizedText NameOf(DossierEventKind act) => unchecked((uint)((int)act - 1)) < Acts.Length
        ? Acts[(int)act - 1]
        : throw new ArgumentOutOfRangeException(nameof(act), act, "There is no such act.");

    /// <summary>Whether a dossier in this status has ended: 3, 8 and 10. A result at the one-stop office (9) ends the deadline only.</summary>
    public static bool IsEnd(DossierStatus status) =>
        status is DossierStatus.RefusedAtIntake or DossierStatus.Stopped or DossierStatus.Returned;

    private static DossierStatus Checked(DossierStatus status) => unchecked((uint)status) <= Greatest
        ? status
        : throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status.");
}
