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

    internal static Irregularity OpinionNotAsked(string id, int index, string agency) => new(
        "dossier.opinion.not-asked", id, index, new(
            $"{agency} trả lời khi không có câu hỏi nào đang chờ.",
            $"{agency} answers, and no question to it is pending."));
}
