using System.Globalization;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Telling;

namespace AdminReform.Hosting.Verifying;

/// <summary>Holds the message of a morning against the notices that it tells of. Its words, due moments and people are of that morning.</summary>
internal static class HeldMorning
{
    /// <summary>The first difference in words; <see langword="null"/> where there is none.</summary>
    internal static string? Difference(Delivery letter, IReadOnlyList<HeldNotice> told)
    {
        var other = letter.Notices.Zip(told).FirstOrDefault(pair => !IsOf(pair.First, pair.Second, letter.Unit)).First;
        var headings = letter.Parts.Select(part => Array.IndexOf(Letters.MorningHeadings, part.Heading)).ToList();
        var counts = Letters.MorningHeadings.Select(heading => letter.Parts.Where(part => part.Heading == heading).Sum(part => part.Notices.Count));
        long[] figures = [letter.At.Day, letter.At.Month, letter.At.Year, .. counts];
        return Letters.MorningId(letter.Unit, letter.Recipient, letter.At.Date) is var id && letter.Id != id ? $"{letter.Id} is kept under another id than that of its recipient and day, {id}"
            : other is not null ? $"{other} is not as it was told"
            : letter.Notices.Any(notice => notice.Person != letter.Person || (letter.Person is null && (notice.Agency, notice.Role) != (letter.Agency, letter.Role))) ? "its notices are for several recipients"
            : letter.Notices.Select(notice => (notice.IsDuty, notice.Subject)).Distinct().Count() != told.Count ? "tells of one matter twice"
            : headings.Contains(-1) || headings.Zip(headings.Skip(1)).Any(pair => pair.First >= pair.Second) || letter.Parts.Any(part => part.Notices.Count == 0) ? "its parts are not those of a morning"
            : !IsOf(letter.Subject.Vietnamese, letter.Unit, figures) || !IsOf(letter.Subject.English, letter.Unit, figures) ? $"its subject counts otherwise: {letter.Subject.Vietnamese}"
            : null;
    }

    private static bool IsOf(ToldNotice notice, HeldNotice told, string unit)
    {
        ToldNotice[] forms = [told.Notice, .. told.Replayed is { } replayed ? replayed.Forms.Concat(replayed.Later).Select(Concluded.NoticeOf) : []];

        // Another desk told it where the dossier came from there, which watched since another moment.
        return notice.ToldAt is null && Array.Exists(
            forms, form => (form.Subject, form.IsDuty, form.Step, form.Cause, form.Run) == (notice.Subject, notice.IsDuty, notice.Step, notice.Cause, notice.Run)
                && (told.Desk.Unit != unit || (form.At, form.IsMissed) == (notice.At, notice.IsMissed)));
    }

    private static bool IsOf(string subject, string unit, long[] figures) =>
        subject.StartsWith($"{unit}, ", StringComparison.Ordinal) && Figures(subject[(unit.Length + 2)..]).SequenceEqual(figures);

    private static IEnumerable<long> Figures(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end > at)
            {
                yield return long.TryParse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : -1;
            }

            at = end + 1;
        }
    }
}
