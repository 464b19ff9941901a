using System.Globalization;
using AdminReform.OnTime;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>The open dossiers of a caseload that are past their due moment, the longest first.</summary>
internal static class OverdueTable
{
    internal static Table Of(Caseload caseload, CountingPolicy policy, int unread)
    {
        List<Line> lines = [];
        var undetermined = 0;
        foreach (ref readonly var entry in caseload.Entries)
        {
            var status = OnTimeCheck.Classify(entry, caseload.KnownAt, policy);
            undetermined += status == OnTimeStatus.Undetermined ? 1 : 0;
            if (status == OnTimeStatus.Overdue)
            {
                lines.Add(Late(entry, caseload));
            }
        }

        var at = DayText.OfLast(caseload.KnownAt);
        return Table.Of<Line>(
                new("Quá hạn", "Overdue"),
                new($"Hồ sơ đang giải quyết đã quá hạn, lúc {at}", $"Open dossiers past their due moment, at {at}"),
                lines.OrderByDescending(line => line.Days).ThenBy(line => line.Entry.Deadline.Due!.Value.End).ThenBy(line => line.Entry.Dossier.Id, StringComparer.Ordinal),
                new(new("Hồ sơ", "Dossier"), line => TableCell.Text(line.Entry.Dossier.Id), 28),
                new(new("Thủ tục", "Procedure"), line => TableCell.Text(line.Entry.Dossier.Procedure), 18),
                new(new("Lĩnh vực", "Field"), line => TableCell.Text(line.Entry.Dossier.Field), 22),
                new(new("Nơi giải quyết", "Resolved by"), line => TableCell.Text(line.Entry.Dossier.ResolvingUnit), 28),
                new(new("Cán bộ", "Officer"), line => TableCell.Text(line.Entry.Dossier.Officer ?? ""), 20),
                new(new("Tiếp nhận", "Accepted"), line => CommonCells.Moment(line.Entry.Dossier.AcceptedAt), 17),
                new(new("Hạn trả", "Due"), line => CommonCells.Due(line.Entry.Deadline.Due), 17),
                new(new("Quá hạn (ngày làm việc)", "Overdue (working days)"), line => line.IsAtLeast ? TableCell.Text($"≥ {Number(line.Days)}") : TableCell.Count(line.Days), 12),
                new(new("Số lần hẹn lại", "New dates given"), line => TableCell.Count(line.Entry.Dossier.Reappointments), 10))
            .WithNotes([.. Notes(undetermined, unread, lines.Any(line => line.Days == 0), lines.Any(line => line.IsAtLeast))])
            .InLandscape().WithFrozenColumns(1);
    }

    // Working days that have passed since the due day, as the heading says: none by the hour on that very day, or over days off.
    private static Line Late(in CaseloadEntry entry, Caseload caseload)
    {
        var calendar = caseload.Calculator.Time.Calendar;
        var (due, at) = (entry.Deadline.Due!.Value.Date, caseload.KnownAt.Date);
        LocalDate Within(LocalDate date) => LocalDate.Max(calendar.Range.Start, LocalDate.Min(calendar.Range.End, date));
        return new(entry, calendar.WorkingDaysBetween(Within(due), Within(at)), !calendar.Range.Contains(due) || !calendar.Range.Contains(at));
    }

    private static IEnumerable<LocalizedText> Notes(int undetermined, int unread, bool hasNone, bool hasAtLeast)
    {
        if (undetermined > 0)
        {
            yield return new(
                $"Ngoài bảng: {Number(undetermined)} hồ sơ chưa xác định được hạn.", $"Not in the table: {Number(undetermined)} dossiers whose due moment is not known.");
        }

        if (unread > 0)
        {
            yield return new($"Ngoài bảng: {Number(unread)} hồ sơ không đọc được.", $"Not in the table: {Number(unread)} dossiers that could not be read.");
        }

        if (hasNone)
        {
            yield return new("0: đã quá hạn, chưa qua ngày làm việc nào kể từ ngày hẹn.", "0: overdue, and no working day has passed since the due day.");
        }

        if (hasAtLeast)
        {
            yield return new("≥: có ngày nằm ngoài lịch làm việc nên chỉ biết số ngày ít nhất.", "≥: a day lies outside the calendar, so that only the least number is known.");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Line(CaseloadEntry Entry, int Days, bool IsAtLeast);
}
