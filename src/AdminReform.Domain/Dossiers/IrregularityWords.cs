using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>Words what is odd about an event of a history.</summary>
internal static class IrregularityWords
{
    internal static Irregularity Unlawful(string id, int index, DossierEvent item, DossierStatus status, Accepted? accepted)
    {
        var row = Transitions.Of(item.Kind);
        return new(
            "dossier.transition.unlawful", id, index, UnlawfulWords(row, status),
            row.ProvisionOn((accepted?.At ?? item.At).Date));
    }

    internal static LocalizedText UnlawfulWords(Transition row, DossierStatus status) => new(
        $"“{PortalStatuses.NameOf(row.Act).Vietnamese}” khi hồ sơ ở trạng thái “{PortalStatuses.NameOf(status).Vietnamese}”: {row.Rule.Vietnamese}",
        $"“{PortalStatuses.NameOf(row.Act).English}” while the dossier is “{PortalStatuses.NameOf(status).English}”: {row.Rule.English}");

    internal static Irregularity BeforeStart(string id, int index, DossierEvent item) => new(
        "dossier.event.before-start", id, index, new(
            $"Sự kiện lúc {DayText.Of(item.At)} được ghi trước khi hồ sơ được nộp hoặc tiếp nhận.",
            $"The event of {DayText.Of(item.At)} comes before the dossier was filed or accepted."));

    internal static Irregularity EndBeforeStart(string id, int index, DossierEvent item, LocalDateTime start) => new(
        "dossier.end.before-start", id, index, new(
            $"Hồ sơ kết thúc lúc {DayText.Of(item.At)}, trước khi bắt đầu lúc {DayText.Of(start)}.",
            $"The dossier ends at {DayText.Of(item.At)}, before it starts at {DayText.Of(start)}."));

    internal static Irregularity BeforePredecessor(string id, int index, DossierEvent item, LocalDateTime latest) => new(
        "dossier.event.before-predecessor", id, index, new(
            $"Sự kiện lúc {DayText.Of(item.At)} được ghi sau sự kiện lúc {DayText.Of(latest)}.",
            $"The event of {DayText.Of(item.At)} is recorded after one of {DayText.Of(latest)}."));

    internal static Irregularity Repeated(string id, int index, DossierEvent item) => new("dossier.event.repeated", id, index, RepeatedWords(item));

    internal static LocalizedText RepeatedWords(DossierEvent item) => new(
        $"“{PortalStatuses.NameOf(item.Kind).Vietnamese}” lúc {DayText.Of(item.At)} đã được ghi, giống hệt; ghi lại không thêm gì.",
        $"“{PortalStatuses.NameOf(item.Kind).English}” of {DayText.Of(item.At)} is recorded already, equal in everything; once more adds nothing.");

    internal static Irregularity TakenBack(string id, int index, DossierEvent item, TakenBack by) => new(
        "dossier.event.taken-back", id, index, new(
            $"“{PortalStatuses.NameOf(item.Kind).Vietnamese}” lúc {DayText.Of(item.At)} ghi nhầm, {by.By} rút lại lúc {DayText.Of(by.At)}: {by.Reason}",
            $"“{PortalStatuses.NameOf(item.Kind).English}” of {DayText.Of(item.At)} was recorded in error; {by.By} took it back at {DayText.Of(by.At)}: {by.Reason}"));

    internal static Irregularity NothingToTakeBack(string id, int index, TakenBack item) =>
        new("dossier.taken-back.unknown", id, index, NothingToTakeBackWords(item));

    internal static LocalizedText NothingToTakeBackWords(TakenBack item) => new(
        $"Không có sự kiện nào như vậy còn hiệu lực để rút lại: “{PortalStatuses.NameOf(item.Event.Kind).Vietnamese}” lúc {DayText.Of(item.Event.At)}.",
        $"No such event stands that could be taken back: “{PortalStatuses.NameOf(item.Event.Kind).English}” of {DayText.Of(item.Event.At)}.");

    internal static Irregularity Placeholder(string id, int index, LocalDate date) => new(
        "dossier.date.placeholder", id, index, new(
            $"Ngày {DayText.Of(date)} có lẽ là cách phần mềm ghi “không có ngày”; hạn được hiểu đúng như đã ghi.",
            $"{DayText.Of(date)} is probably how a system writes “no date”; it is read as it is written."));

    internal static Irregularity OpinionNotAsked(string id, int index, string agency) => new(
        "dossier.opinion.not-asked", id, index, new(
            $"{agency} trả lời khi không có câu hỏi nào đang chờ.",
            $"{agency} answers, and no question to it is pending."));
}
