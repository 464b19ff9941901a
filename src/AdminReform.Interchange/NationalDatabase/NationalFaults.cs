using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>What can be wrong with records of the National Database, in words.</summary>
internal static class NationalFaults
{
    internal static Problem NoRecord(int line) => Problem.Of(
        "national.line", "Dòng không phải một đối tượng JSON đọc được.", "The line is not a JSON object that can be read.", Place(line));

    internal static Problem TooLong(int line) => Problem.Of(
        "national.line.too-long",
        $"Dòng dài quá {NationalDatabaseReader.MaximumLine} ký tự.", $"The line is longer than {NationalDatabaseReader.MaximumLine} characters.", Place(line));

    internal static Problem CodeTwice(ProcedureCode code, int first, int line) => Problem.Of(
        "national.code.twice", $"Mã {code} đã có ở dòng {first}.", $"The code {code} stands on line {first} already.", Place(line));

    internal static Problem Missing(NationalPart part, int line) => Problem.Of(
        "national.missing", $"Bản ghi không có {NameOf(part).Vietnamese}.", $"The record has no {NameOf(part).English}.", Place(line));

    internal static Problem Several(NationalPart part, int line, string place) => Problem.Of(
        "national.several",
        $"Bản ghi có hai {NameOf(part).Vietnamese} khác nhau.", $"The record has two different texts for the {NameOf(part).English}.", Place(line, place));

    internal static Problem Code(string text, int line, string place) => Problem.Of(
        "national.code", $"“{LogFaults.Clip(text)}” không phải mã thủ tục.", $"“{LogFaults.Clip(text)}” is not the code of a procedure.", Place(line, place));

    internal static Problem OtherCode(string text, string code, int line, string place) => Problem.Of(
        "national.code.other", $"“{LogFaults.Clip(text)}” khác mã {code} của bản ghi.", $"“{LogFaults.Clip(text)}” is not the code {code} of the record.", Place(line, place));

    internal static Problem Decision(string text, int line, string place) => Problem.Of(
        "national.decision", $"Không đọc được số quyết định “{LogFaults.Clip(text)}”.", $"“{LogFaults.Clip(text)}” is not the number of a decision that can be read.", Place(line, place));

    internal static Problem Level(string text, int line, string place) => Problem.Of(
        "national.level", $"“{LogFaults.Clip(text)}” không phải một cấp hành chính.", $"“{LogFaults.Clip(text)}” is not a level of administration.", Place(line, place));

    internal static Problem Way(string text, int line, string place) => Problem.Of(
        "national.way", $"Không rõ hình thức nộp “{LogFaults.Clip(text)}”.", $"“{LogFaults.Clip(text)}” is not a way of filing that is known.", Place(line, place));

    internal static Problem Ways(string text, int line, string place) => Problem.Of(
        "national.ways",
        $"Không tách được các hình thức nộp từ “{LogFaults.Clip(text)}”.", $"“{LogFaults.Clip(text)}” cannot be taken apart into ways of filing.", Place(line, place));

    internal static Problem NoLimit(IEnumerable<TimeLimit> named, int line, string place)
    {
        var (vietnamese, english) = Offer(named);
        return Problem.Of("national.limit.missing", $"Không có thời hạn.{vietnamese}", $"There is no limit.{english}", Place(line, place));
    }

    internal static Problem NoUnit(string wording, IEnumerable<TimeLimit> named, int line, string place)
    {
        var (vietnamese, english) = Offer(named);
        return Problem.Of(
            "national.limit.unit", $"Thời hạn “{LogFaults.Clip(wording)}” không có đơn vị.{vietnamese}", $"The limit “{LogFaults.Clip(wording)}” has no unit.{english}", Place(line, place));
    }

    internal static Problem Limit(string wording, Problem why, IEnumerable<TimeLimit> named, int line, string place)
    {
        var (vietnamese, english) = Offer(named);
        return Problem.Of(
            "national.limit",
            $"Không đọc được thời hạn “{LogFaults.Clip(wording)}”: {why.Message.Vietnamese}{vietnamese}",
            $"The limit “{LogFaults.Clip(wording)}” cannot be read: {why.Message.English}{english}",
            Place(line, place));
    }

    internal static Problem OtherLimits(string wording, IEnumerable<TimeLimit> others, int line, string place) => Problem.Of(
        "national.limit.others",
        $"Thời hạn là “{LogFaults.Clip(wording)}”, còn phần mô tả nêu {string.Join("; ", others)}; hãy xem có phụ thuộc trường hợp không.",
        $"The limit is “{LogFaults.Clip(wording)}” and the text beside it names {string.Join("; ", others.Select(limit => limit.In(Language.English)))}; see whether it depends on the case.",
        Place(line, place));

    internal static Problem Start(string wording, string start, int line, string place) => Problem.Of(
        "national.limit.start",
        $"Phần mô tả tính thời hạn “{LogFaults.Clip(wording)}” “{LogFaults.Clip(start)}”, không phải từ khi nhận đủ hồ sơ; vì vậy không lấy làm thời hạn, cần người xác nhận.",
        $"The text beside counts the limit “{LogFaults.Clip(wording)}” “{LogFaults.Clip(start)}”, not from the receipt of the dossier: it is not taken, and is for a person to confirm.",
        Place(line, place));

    internal static Problem OtherTime(string wording, string words, int line, string place) => Problem.Of(
        "national.limit.not-whole",
        $"Phần mô tả chỉ nêu “{LogFaults.Clip(wording)}” là thời gian của việc khác: “{LogFaults.Clip(words)}”; vì vậy không lấy làm thời hạn, cần người xác nhận.",
        $"The text beside names “{LogFaults.Clip(wording)}” as the time of something else only: “{LogFaults.Clip(words)}”. It is not taken, and is for a person to confirm.",
        Place(line, place));

    internal static Problem More(string wording, string words, int line, string place) => Problem.Of(
        "national.limit.note",
        $"Về thời hạn “{LogFaults.Clip(wording)}”, phần mô tả còn nói: “{LogFaults.Clip(words)}”; hãy xem có phải là thời hạn chung không.",
        $"Of the limit “{LogFaults.Clip(wording)}” the text beside says more: “{LogFaults.Clip(words)}”; see whether it is that of every dossier.",
        Place(line, place));

    internal static Problem Cases(string way, int line, string place) => Problem.Of(
        "national.limit.cases",
        $"Các dòng “{LogFaults.Clip(way)}” có thời hạn khác nhau mà phần mô tả không cho biết khác nhau ở trường hợp nào; được lấy làm các trường hợp để chọn.",
        $"The rows of “{LogFaults.Clip(way)}” have different limits, and the texts beside do not tell the cases apart: they are taken as cases to choose from.",
        Place(line, place));

    internal static Problem Parts(string way, int line, string place) => Problem.Of(
        "national.limit.parts",
        $"Các dòng “{LogFaults.Clip(way)}” nêu thời gian của từng phần việc hoặc tính từ mốc khác, không phải các trường hợp để chọn; không dòng nào được lấy làm thời hạn.",
        $"The rows of “{LogFaults.Clip(way)}” name times of parts of the work, or from other starts, and are no cases to choose from: none of them is taken as the limit.",
        Place(line, place));

    /// <summary>A number is there, and letters run on after it that may be its own: of <c>13/2025/TT-BCAnăm</c> any part.</summary>
    internal static Problem GroundRunsOn(string text, int line, string place) => Problem.Of(
        "national.ground",
        $"Không chắc số hiệu văn bản “{LogFaults.Clip(text)}” kết thúc ở đâu, vì chữ sau nó viết liền.",
        $"Where the number of the instrument “{LogFaults.Clip(text)}” ends is not certain, because letters run on after it.",
        Place(line, place));

    internal static Problem Ground(string text, int line, string place) => Problem.Of(
        "national.ground", $"Không đọc được số hiệu văn bản “{LogFaults.Clip(text)}”.", $"“{LogFaults.Clip(text)}” is not the number of an instrument that can be read.", Place(line, place));

    /// <summary>It is written as a number is, and is not whole.</summary>
    internal static Problem Ground(string text, LocalizedText doubt, int line, string place) => Problem.Of(
        "national.ground",
        $"“{LogFaults.Clip(text)}” không phải số hiệu văn bản trọn vẹn: {doubt.Vietnamese}.",
        $"“{LogFaults.Clip(text)}” is not the whole number of an instrument: {doubt.English}.",
        Place(line, place));

    internal static Problem Issued(string text, int line, string place) => Problem.Of(
        "national.ground.issued", $"Không đọc được ngày ban hành “{LogFaults.Clip(text)}”.", $"“{LogFaults.Clip(text)}” is not a day of issue that can be read.", Place(line, place));

    private static (string Vietnamese, string English) Offer(IEnumerable<TimeLimit> named)
    {
        var limits = named.ToList();
        return limits.Count == 0
            ? ("", "")
            : ($" Phần chữ kèm theo nêu {string.Join("; ", limits)}; cần người xác nhận.",
                $" The text beside names {string.Join("; ", limits.Select(limit => limit.In(Language.English)))}, for a person to confirm.");
    }

    private static LocalizedText NameOf(NationalPart part) => part switch
    {
        NationalPart.Code => new("mã thủ tục", "code"),
        NationalPart.Name => new("tên thủ tục", "name"),
        NationalPart.Field => new("lĩnh vực", "field"),
        NationalPart.Decision => new("số quyết định", "number of a decision"),
        _ => new(JsonNames<NationalPart>.Of(part), JsonNames<NationalPart>.Of(part)),
    };

    private static string Place(int line, string? member = null) =>
        member is null ? line.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{line}:{member}");
}
