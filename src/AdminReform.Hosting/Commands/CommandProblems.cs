using System.Globalization;
using System.Text;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Results;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Hosting.Commands;

/// <summary>Why a command is not taken, in words.</summary>
internal static class CommandProblems
{
    internal static Problem OtherBody(string id) => Problem.Of(
        "command.other-body", $"Lệnh “{id}” đã được nhận với nội dung khác; hãy dùng mã khác cho lệnh mới.",
        $"The command “{id}” was accepted with another content; give a new command an id of its own.", CommandPlaces.Id);

    internal static Problem Past(string id) => Problem.Of(
        "command.past", $"Lệnh “{id}” đã được nhận trước đây; tháng đó đã được tách ra lưu ở nơi khác nên không còn biết nội dung. Hãy dùng mã khác cho lệnh mới.",
        $"The command “{id}” was accepted before, in a month whose facts are kept elsewhere by now; give a new command an id of its own.", CommandPlaces.Id);

    internal static Problem UnknownDossier(string dossier, string place = "") => Problem.Of(
        "command.dossier.unknown", $"Chưa có hồ sơ “{dossier}”; hãy mở hồ sơ trước.", $"There is no dossier “{dossier}”; open it first.", place);

    internal static Problem DossierExists(string dossier, string place) => Problem.Of(
        "command.dossier.exists", $"Hồ sơ “{dossier}” đã có; hãy ghi sự kiện cho hồ sơ đó.", $"The dossier “{dossier}” exists; record events to it.", place);

    internal static Problem Unknown(string id) => Problem.Of("command.unknown", $"Không có lệnh “{id}”.", $"There is no command “{id}”.", CommandPlaces.Id);

    internal static Problem Malformed(string place) => Problem.Of(
        "command.text.malformed", "Văn bản có ký tự điều khiển hoặc không phải Unicode hợp lệ.", "The text has control characters or is no sound Unicode.", place);

    internal static Problem Empty(string place) => Problem.Of("command.text.blanks", "Tên bị để trống; hãy ghi tên.", "It is empty; give a name.", place);

    internal static Problem Blanks(string place) => Problem.Of(
        "command.text.blanks", "Tên bắt đầu hoặc kết thúc bằng khoảng trắng, nên sẽ là một tên khác với tên trông giống hệt nó.",
        "It begins or ends with a blank, and would be another one than that which looks the same.", place);

    internal static Problem Hidden(Rune character, string place)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{character.Value:X4}");
        return Problem.Of(
            "command.text.hidden", $"Tên có ký tự {name}, không nhìn thấy được hoặc trông như ký tự khác, nên sẽ là một tên khác với tên trông giống hệt nó; hãy bỏ ký tự đó.",
            $"It has the character {name}, which is not seen or looks like another, and would be another one than that which looks the same; leave it out.", place);
    }

    internal static Problem TooLong(string place)
    {
        var most = OfficeCommand.MaximumIdLength.ToString(CultureInfo.InvariantCulture);
        return Problem.Of("command.text.length", $"Tên dài quá {most} ký tự.", $"It is longer than {most} characters.", place);
    }

    internal static Problem ReservedUnit(string unit, string place) => Problem.Of(
        "command.unit.reserved", $"“{unit}” nghĩa là mọi đơn vị, nên không thể là tên của một đơn vị.", $"“{unit}” stands for all units and cannot be the name of one.", place);

    internal static Problem UnknownUnit(string unit, string? nearest, string place) => Problem.Of(
        "command.unit.unknown",
        $"Không có đơn vị “{unit}” trong danh mục cơ quan{(nearest is null ? "." : $"; có phải “{nearest}”?")}",
        $"The agencies have no unit “{unit}”{(nearest is null ? "." : $"; did you mean “{nearest}”?")}", place);

    internal static Problem Ahead(string place, LocalDateTime at, LocalDateTime present)
    {
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
        var (then, now) = (pattern.Format(at), pattern.Format(present));
        return Problem.Of(
            "command.moment.ahead", $"Thời điểm {then} chưa đến: văn phòng đang ở {now}. Chỉ ghi những gì đã xảy ra; hãy kiểm tra ngày giờ.",
            $"{then} has not come yet: the office is at {now}. Record what has happened; check the date and the time.", place);
    }

    internal static Problem Early(string place, LocalDateTime at, LocalDate first)
    {
        var (then, begins) = (LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss").Format(at), LocalDatePattern.Iso.Format(first));
        return Problem.Of(
            "command.moment.early", $"Thời điểm {then} nằm trước lịch làm việc của văn phòng, bắt đầu từ {begins}; hãy kiểm tra ngày, nhất là năm.",
            $"{then} lies before the calendar of the office, which begins on {begins}; check the date, above all the year.", place);
    }

    internal static Problem UnknownStep(string step, IEnumerable<string> known)
    {
        var (vietnamese, english) = NearestName.Words(step, known);
        return Problem.Of("command.acknowledgement.step", $"{vietnamese}.", $"{english}.", CommandPlaces.LadderStep);
    }

    internal static Problem UnknownNotice(string id) => Problem.Of(
        "command.acknowledgement.notice", $"Chưa có thông báo nào là “{id}”: kiểm tra bậc, bước và thời điểm đến hạn ghi trong thông báo.",
        $"No notice “{id}” was told: check the step, the run and the due moment against those of the notice.", CommandPlaces.Acknowledgement);

    internal static Problem SameUnit(string unit) => Problem.Of(
        "command.same-unit", $"Hồ sơ đang do chính “{unit}” giải quyết.", $"The dossier is resolved by “{unit}” itself.", CommandPlaces.ToUnit);

    internal static Problem GoingLive(string unit) => Problem.Of(
        "command.going-live", $"“{unit}” đang tiếp nhận các hồ sơ đang giải quyết để đi vào hoạt động; hãy chuyển giao sau khi xong.",
        $"“{unit}” is going live and tells nobody yet; hand over once it is live.");

    internal static Problem Reserved(string place) => Problem.Of(
        "command.id.reserved", $"Mã lệnh bắt đầu bằng “{OfficeCommand.TakingOver}” hoặc “{OfficeCommand.PassingOn}” được dành cho việc chuyển giao.",
        $"Ids that begin with “{OfficeCommand.TakingOver}” or “{OfficeCommand.PassingOn}” are kept for handing over.", place);

    internal static Problem Dots(string place) => Problem.Of(
        "command.id.dots", "Mã “.” hoặc “..” không thể có trong một địa chỉ web; hãy dùng mã khác.", "“.” and “..” cannot stand in the address of a web page; give it another id.", place);

    internal static Problem TooManyEvents(string place) => Problem.Of(
        "command.events.too-many",
        string.Create(CultureInfo.InvariantCulture, $"Hồ sơ không thể có hơn {DossiersJson.MaximumEvents} sự kiện."),
        string.Create(CultureInfo.InvariantCulture, $"A dossier has no more than {DossiersJson.MaximumEvents} events."), place);

    internal static Problem Nested(string place) => Problem.Of(
        "command.events.nested",
        string.Create(CultureInfo.InvariantCulture, $"Không thể rút lại sự kiện lồng nhau quá {MaximumNesting} lần."),
        string.Create(CultureInfo.InvariantCulture, $"Takings back of takings back are taken no more than {MaximumNesting} deep."), place);

    internal static Problem Unappliable(string reason) => Problem.Of(
        "command.unappliable", $"Không áp dụng được lệnh: {reason}", $"The command cannot be applied: {reason}");

    /// <summary>How deep takings back may nest.</summary>
    internal const int MaximumNesting = 16;
}
