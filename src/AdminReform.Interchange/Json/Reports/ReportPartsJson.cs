using AdminReform.Reports;
using NodaTime;

namespace AdminReform.Interchange.Json.Reports;

/// <summary>Figures of reports as JSON: counts, late rates and the days that a report covers.</summary>
internal static class ReportPartsJson
{
    internal static void Write(JsonWriting json, LateRate rate)
    {
        json.Word<LateRateMethod>("method", rate.Method);
        json.Object("share", rate.Share, JsonParts.Write);
    }

    internal static LateRate LateRate(JsonPlace json) => new(json.Word<LateRateMethod>("method"), json.Object("share", JsonParts.Share));

    internal static void Write(JsonWriting json, ReportingPeriod period)
    {
        json.Word<ReportingPeriodKind>("kind", period.Kind);
        json.Date("first", period.First);
        json.Date("last", period.Last);
    }

    internal static ReportingPeriod? Period(JsonPlace json)
    {
        var (kind, first, last) = (json.Word<ReportingPeriodKind>("kind"), json.Date("first"), json.Date("last"));
        JsonParts.InOrder(json, first, last, "last");

        // A period of the decree is of the year in which it closes, and may begin in the one before.
        var opening = kind == ReportingPeriodKind.Custom ? first : last;
        json.Refuse(
            json.IsWhole && (opening.Year < ReportingPeriod.FirstYear || last.Year > ReportingPeriod.LastYear), "json.value",
            $"Kỳ báo cáo nằm trong các năm {ReportingPeriod.FirstYear}–{ReportingPeriod.LastYear}", $"A period lies within the years {ReportingPeriod.FirstYear} to {ReportingPeriod.LastYear}");
        var period = json.IsWhole ? Of(kind, first, last) : null;
        json.Refuse(
            json.IsWhole && period is null, "json.value",
            "Các ngày không phải là một kỳ báo cáo của loại này (kind); kỳ khác với quy định là custom",
            "The days are no period of this kind; any others than those of the decree are custom", "kind");
        return period;
    }

    internal static void Write(JsonWriting json, ReportCounts counts)
    {
        json.Whole("received", counts.Received);
        json.Whole("newOnline", counts.NewOnline);
        json.Whole("newDirect", counts.NewDirect);
        json.Whole("carriedOver", counts.CarriedOver);
        json.Whole("resolved", counts.Resolved);
        json.Whole("resolvedEarly", counts.ResolvedEarly);
        json.Whole("resolvedOnTime", counts.ResolvedOnTime);
        json.Whole("resolvedLate", counts.ResolvedLate);
        json.Whole("pending", counts.Pending);
        json.Whole("pendingWithin", counts.PendingWithin);
        json.Whole("pendingLate", counts.PendingLate);
        json.Whole("suspended", counts.Suspended);
        json.Whole("undetermined", counts.Undetermined);
        json.Whole("notAccepted", counts.NotAccepted);
        json.Whole("refused", counts.Refused);
        json.Whole("waiting", counts.Waiting);
        json.Whole("withdrawing", counts.Withdrawing);
        json.Whole("stopped", counts.Stopped);
        json.Whole("leftSinceCarriedOver", counts.LeftSinceCarriedOver);
        json.Whole("cameBack", counts.CameBack);
        json.Object("detail", counts.Detail, Write);
    }

    internal static ReportCounts Counts(JsonPlace json)
    {
        var counts = new ReportCounts
        {
            NewOnline = json.Long("newOnline"),
            NewDirect = json.Long("newDirect"),
            CarriedOver = json.Long("carriedOver"),
            ResolvedEarly = json.Long("resolvedEarly"),
            ResolvedOnTime = json.Long("resolvedOnTime"),
            ResolvedLate = json.Long("resolvedLate"),
            PendingWithin = json.Long("pendingWithin"),
            PendingLate = json.Long("pendingLate"),
            Suspended = json.Long("suspended"),
            Undetermined = json.Long("undetermined"),
            NotAccepted = json.Long("notAccepted"),
            Refused = json.Long("refused"),
            Waiting = json.Long("waiting"),
            Withdrawing = json.Long("withdrawing"),
            Stopped = json.Long("stopped"),
            LeftSinceCarriedOver = json.Long("leftSinceCarriedOver"),
            CameBack = json.Long("cameBack"),
            Detail = json.Object("detail", Detail),
        };
        Sum(json, "received", (Int128)counts.NewOnline + counts.NewDirect + counts.CarriedOver);
        Sum(json, "resolved", (Int128)counts.ResolvedEarly + counts.ResolvedOnTime + counts.ResolvedLate);
        Sum(json, "pending", (Int128)counts.PendingWithin + counts.PendingLate);
        return counts;
    }

    internal static void Write(JsonWriting json, ReportDetail detail)
    {
        json.Whole("newByPost", detail.NewByPost);
        json.Whole("newNonTerritorial", detail.NewNonTerritorial);
        json.Whole("onTimeByPolicy", detail.OnTimeByPolicy);
        json.Whole("resolvedByNewDate", detail.ResolvedByNewDate);
        json.Whole("resolvedLateWithApology", detail.ResolvedLateWithApology);
        json.Whole("pendingByNewDate", detail.PendingByNewDate);
        json.Whole("pendingLateWithApology", detail.PendingLateWithApology);
        json.Whole("onlineAwaitingAcceptance", detail.OnlineAwaitingAcceptance);
        json.Whole("onlineAwaitingAcceptanceLate", detail.OnlineAwaitingAcceptanceLate);
        json.Whole("withdrawn", detail.Withdrawn);
        json.Whole("paidOnline", detail.PaidOnline);
        json.Whole("paidDirectly", detail.PaidDirectly);
    }

    internal static ReportDetail Detail(JsonPlace json) => new()
    {
        NewByPost = json.Long("newByPost"),
        NewNonTerritorial = json.Long("newNonTerritorial"),
        OnTimeByPolicy = json.Long("onTimeByPolicy"),
        ResolvedByNewDate = json.Long("resolvedByNewDate"),
        ResolvedLateWithApology = json.Long("resolvedLateWithApology"),
        PendingByNewDate = json.Long("pendingByNewDate"),
        PendingLateWithApology = json.Long("pendingLateWithApology"),
        OnlineAwaitingAcceptance = json.Long("onlineAwaitingAcceptance"),
        OnlineAwaitingAcceptanceLate = json.Long("onlineAwaitingAcceptanceLate"),
        Withdrawn = json.Long("withdrawn"),
        PaidOnline = json.Long("paidOnline"),
        PaidDirectly = json.Long("paidDirectly"),
    };

    // The period of a kind that closes on a day, where the days are its.
    private static ReportingPeriod? Of(ReportingPeriodKind kind, LocalDate first, LocalDate last)
    {
        var period = kind switch
        {
            ReportingPeriodKind.Custom => ReportingPeriod.Span(first, last),
            ReportingPeriodKind.Month => ReportingPeriod.Month(last.Year, last.Month),
            ReportingPeriodKind.Quarter => ReportingPeriod.Quarter(last.Year, (last.Month + 2) / 3),
            ReportingPeriodKind.SixMonths => ReportingPeriod.SixMonths(last.Year),
            ReportingPeriodKind.NineMonths => ReportingPeriod.NineMonths(last.Year),
            _ => ReportingPeriod.Year(last.Year),
        };
        return period.First == first && period.Last == last ? period : null;
    }

    // The sums are written for those who read nothing else; they follow from the columns that they are of.
    private static void Sum(JsonPlace json, string name, Int128 sum)
    {
        var told = json.LongIfAny(name);
        json.Refuse(
            json.IsWhole && told is not null && told != sum, "json.value", $"Tổng ({name}) không khớp với các cột của nó", $"The sum ({name}) is not that of its columns", name);
    }
}
