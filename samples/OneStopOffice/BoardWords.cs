using AdminReform.Processes;
using NodaTime;

namespace OneStopOffice;

/// <summary>The words of the board in one language.</summary>
public sealed record BoardWords(
    string Tag, string Name, string Title, string Skip, string Language, string Live, string Lost, string At, string Late, string Today, string DueOn, string NobodyLate, string NothingDue,
    string Dossier, string Procedure, string Unit, string Officer, string Due, string DaysLate, string Nobody,
    string Steps, string NoStep, string Step, string Left, string Told, string NobodyTold, string Recipient, string Since, string TakenUp, string TakeUp, string Who, string All, string Show)
{
    private static readonly BoardWords Vietnamese = new(
        "vi", "Tiếng Việt", "Bộ phận một cửa", "Đến bảng", "Ngôn ngữ", "Đang cập nhật trực tiếp.", "Mất kết nối; đang kết nối lại…", "Lúc", "Quá hạn", "Đến hạn trong những giờ tới", "đến hết",
        "Không có hồ sơ quá hạn.", "Không có hồ sơ đến hạn.", "Mã hồ sơ", "Thủ tục", "Đơn vị", "Người xử lý", "Hạn", "Số ngày quá hạn", "chưa phân công",
        "Các bước đang thực hiện", "Không có bước nào đang thực hiện.", "Bước", "Còn", "Đã báo", "Chưa báo cho ai.", "Người nhận", "Từ", "Xác nhận", "Đã nhận", "Xem của", "tất cả", "Xem");

    private static readonly BoardWords English = new(
        "en", "English", "One-stop office", "To the board", "Language", "Updating live.", "Connection lost; connecting again…", "As at", "Overdue", "Due in the next hours", "until the end of",
        "No dossier is overdue.", "No dossier is due.", "Dossier", "Procedure", "Unit", "Officer", "Due", "Days late", "nobody yet",
        "Running steps", "No step runs.", "Step", "Left", "Told", "Nobody was told.", "Recipient", "Since", "Acknowledged", "Taken up", "Show those of", "all", "Show");

    /// <summary>How much is left of a step, and until when.</summary>
    public string Of(AgendaItem item, LocalDateTime at) =>
        item.InOneSentence(at, this == English ? AdminReform.Texts.Language.English : AdminReform.Texts.Language.Vietnamese, ofWhole: false);

    public BoardWords Other => this == Vietnamese ? English : Vietnamese;

    /// <summary>Those that the address names, or else the browser; Vietnamese otherwise.</summary>
    public static BoardWords For(HttpRequest request) => request.Query["lang"].ToString() switch
    {
        "vi" => Vietnamese,
        "en" => English,
        _ => request.GetTypedHeaders().AcceptLanguage.OrderByDescending(each => each.Quality ?? 1).FirstOrDefault()?.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true
            ? English
            : Vietnamese,
    };
}
