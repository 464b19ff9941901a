using System.Globalization;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Interchange.Processes;

/// <summary>The words of a slip in one language; what others wrote stands in one line and moves nothing.</summary>
internal sealed class SlipWords(Language language)
{
    private const string Turning = "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    internal string Code => language == Language.English ? "en" : "vi";

    internal string Of(string vietnamese, string english) => language == Language.English ? english : vietnamese;

    internal string Title(ControlSlip slip) => Of("Giao nhận hồ sơ qua các bước: ", "Hand-overs of the dossier: ") + Clean(slip.Dossier.Id);

    /// <summary>What the slip is not.</summary>
    internal string Note => Of(
        "Cách trình bày của phần mềm, không phải mẫu phiếu của văn bản nào.", "A layout of the software's own, and the form of no instrument.");

    /// <summary>What holds for the dossier as a whole, line by line.</summary>
    internal IEnumerable<(string Name, string Text)> Heading(ControlSlip slip) =>
    [
        (Of("Thủ tục", "Procedure"), Clean(slip.Dossier.Procedure)),
        (Of("Quy trình", "Process"), Clean($"{slip.Process}, {slip.Case.Id}: {slip.Case.Whole.In(language)}")),
        (Of("Nơi tiếp nhận", "Received by"), Clean(slip.Dossier.ReceivingUnit)),
        (Of("Nơi giải quyết", "Resolved by"), Clean(slip.Dossier.ResolvingUnit)),
        (Of("Tiếp nhận lúc", "Accepted at"), DayText.Of(slip.AcceptedAt)),
        (Of("Hạn của hồ sơ", "Due"), slip.Due is { } due ? $"{due}" : Of("không xác định lúc này", "not known at this moment")),
        (Of("Kết thúc lúc", "Ended at"), slip.EndedAt is { } end ? DayText.Of(end) : Of("chưa", "not yet")),
        (Of("Theo hồ sơ lúc", "As known at"), DayText.Of(slip.At)),
    ];

    internal string Step(StepRound round) => Clean(
        $"{round.Step.Id}{(round.Round == 1 ? "" : Of($" (lượt {round.Round})", $" (round {round.Round})"))}{(round.Step.Task is { } task ? $": {task}" : "")}");

    internal string Owner(StepOwner? owner) => owner is null ? Of("không ai", "nobody") : Clean($"{owner}");

    internal string To(HandOver line) => line.To.Count == 0 ? "–" : string.Join("; ", line.To.Select(Owner));

    internal static string Moment(LocalDateTime? moment) => moment is { } known ? DayText.Of(known) : "–";

    internal static string Due(StepRound round) => round.Due is { } due ? $"{due}" : "–";

    internal static string Limit(StepRound round) => Clean(round.Step.Limit.Wording);

    internal string Status(OnTimeStatus status) => status switch
    {
        OnTimeStatus.Early => Of("trước hạn", "early"),
        OnTimeStatus.OnTime => Of("đúng hạn", "on time"),
        OnTimeStatus.Late => Of("quá hạn", "late"),
        OnTimeStatus.Within => Of("đang thực hiện, trong hạn", "running, within its limit"),
        OnTimeStatus.Overdue => Of("đang thực hiện, quá hạn", "running, past its limit"),
        OnTimeStatus.Suspended => Of("đang tạm dừng", "stands still"),
        _ => Of("không có hạn", "without a due moment"),
    };

    internal string Oddity(StepOddity oddity) => Clean($"{Of("Bước", "Step")} {oddity.Step}, {DayText.Of(oddity.At)}: ") + oddity.Kind switch
    {
        StepOddityKind.Skipped => Of("bị bỏ qua", "was skipped"),
        StepOddityKind.OutOfOrder => Of("bắt đầu trước khi bước trước kết thúc", "began before the one before it had ended"),
        StepOddityKind.ReturnNotForeseen => Of("được trả lại ngoài quy trình", "was returned to, which the process does not foresee"),
        StepOddityKind.ReturnTooOften => Of("được trả lại quá số lần", "was returned to more often than the process allows"),
        _ => Of("thuộc phiên bản khác của quy trình", "is of another version of the process"),
    };

    /// <summary>Working time in hours and whole minutes, rounded down.</summary>
    internal string Time(Duration? time)
    {
        if (time is not { } known)
        {
            return "–";
        }

        var minutes = known.ToInt64Nanoseconds() / NodaConstants.NanosecondsPerMinute;
        return Of(
            string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} giờ {minutes % 60:00} phút"),
            string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60:00} min"));
    }

    private static string Clean(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || char.IsSurrogate(c) || Turning.Contains(c, StringComparison.Ordinal) ? '\uFFFD' : c));
}
