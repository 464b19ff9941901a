using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AdminReform.Interchange.EventLogs;

namespace OnTimeReview.Suggesting;

/// <summary>How the moments of a log are written, by what most of its cells say.</summary>
/// <param name="IsDayFirst">Whether the day is before the month.</param>
/// <param name="Patterns">How they are written where neither that nor ISO 8601 says it.</param>
/// <param name="Telling">How many of the cells are a day and a month in one order alone, whichever it is.</param>
/// <param name="Slashed">How many cells have a day and a month, but for those written as ISO 8601 has them.</param>
/// <param name="IsSure">Whether enough of them are in the order that is said: two, and one of ten.</param>
/// <param name="Others">The cells that are not written so, and would not be read.</param>
internal sealed record WrittenMoments(bool IsDayFirst, IReadOnlyList<string> Patterns, int Telling, int Slashed, bool IsSure, IReadOnlyList<SampleCell> Others)
{
    private static readonly string[] Times = ["", " H:mm:ss", " h:mm:ss tt", " H:mm", " h:mm tt", ", h:mm:ss tt", ", h:mm tt"];

    private static readonly string[] MonthFirst = [.. from date in (string[])["M/d/uuuu", "M/d/yy"] from time in Times select date + time];

    // With such patterns ISO 8601 is not read unless they say it, too.
    private static readonly string[] Iso = ["uuuu-MM-dd", "uuuu-MM-dd HH:mm:ss", "uuuu-MM-dd HH:mm", "uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF", "uuuu-MM-dd'T'HH:mm"];

    // Fewer than one cell of ten may be mistyped and decide nothing; that the month is first in a Vietnamese log half of the cells must say.
    private const int Few = 10;
    private const int FewOfVietnamese = 2;

    /// <summary>The way that most cells are written; <see langword="null"/> where it is none that is known.</summary>
    /// <param name="moments">The cells.</param>
    /// <param name="isVietnamese">Whether the headings above them are Vietnamese.</param>
    internal static WrittenMoments? Of(IEnumerable<SampleCell> moments, bool isVietnamese)
    {
        var cells = moments.Where(cell => !IsEmpty(cell.Text)).ToList();
        var texts = cells.Select(cell => cell.Text).Distinct().ToList();
        var (iso, dayFirst, monthFirst) = (Read(texts, ""), Read(texts, DayFirst), Read(texts, Written([.. MonthFirst, .. Iso])));
        var best = new[] { iso, dayFirst, monthFirst }.MaxBy(read => cells.Count(cell => read.Contains(cell.Text)))!;
        int Count(Func<string, bool> isSo) => cells.Count(cell => !iso.Contains(cell.Text) && isSo(cell.Text));
        var (slashed, byDay, byMonth) = (
            Count(text => dayFirst.Contains(text) || monthFirst.Contains(text)), Count(text => !monthFirst.Contains(text) && dayFirst.Contains(text)), Count(text => !dayFirst.Contains(text) && monthFirst.Contains(text)));
        if (best == monthFirst && byMonth * (isVietnamese || texts.Exists(IsVietnamese) ? FewOfVietnamese : Few) < slashed)
        {
            best = dayFirst;
        }

        var others = cells.Where(cell => !best.Contains(cell.Text)).ToList();
        return cells.Count > 0 && 2 * others.Count >= cells.Count ? null : new(
            best == dayFirst,
            best == monthFirst ? [.. MonthFirst.Concat(Iso).Where(pattern => Read(texts, Written([pattern])).Count > 0)] : [],
            byDay + byMonth,
            slashed,
            (best == dayFirst ? byDay : byMonth) is var telling && telling > 1 && Few * telling >= slashed,
            others);
    }

    /// <summary>Whether most of some texts are moments, in whatever way they are written.</summary>
    internal static bool AreMoments(IEnumerable<string> texts)
    {
        var some = texts.Where(text => !IsEmpty(text)).Take(200).ToList();
        var read = Read([.. some.Distinct()], DayFirst);
        read.UnionWith(Read([.. some.Distinct()], Written(MonthFirst)));
        return some.Count > 0 && 2 * some.Count(read.Contains) > some.Count;
    }

    /// <summary>Whether a text stands for an empty cell.</summary>
    internal static bool IsEmpty(string text) => text.ToUpperInvariant() is "EMPTY" or "NULL" or "N/A" or "NA" or "NAN" or "-" or "NONE";

    /// <summary>Whether a moment has a time of day; midnight is none, in Excel's words too.</summary>
    internal static bool HasTime(string text)
    {
        var time = Regex.Match(text, @"(\d{1,2}):(\d{2})(:\d{2})?(?:\.\d+)?\s*(SA|AM)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return time.Success && !(time.Groups[2].Value == "00" && (time.Groups[3].Value is "" or ":00") && (time.Groups[1].Value is "0" or "00" || (time.Groups[1].Value == "12" && time.Groups[4].Success)));
    }

    // 3:30 CH, 8:00 SA.
    private static bool IsVietnamese(string text) => text.EndsWith(" SA", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" CH", StringComparison.OrdinalIgnoreCase);

    private static string DayFirst => ", \"dayFirst\": true";

    private static string Written(IEnumerable<string> patterns) => $", \"timestampPatterns\": {JsonSerializer.Serialize(patterns)}";

    // The reader itself says which of them it reads: a log of one cell for each.
    private static HashSet<string> Read(List<string> texts, string how)
    {
        var mapping = EventLogMapping.Read(Encoding.UTF8.GetBytes(
            $$"""{ "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "monday-to-friday", "columns": { "dossier": "n" }, "moments": { "m": "accepted" }{{how}} }""")).Value;
        var log = new StringBuilder("n,m\n");
        foreach (var (number, text) in texts.Index())
        {
            log.Append(CultureInfo.InvariantCulture, $"{number},\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(log.ToString()));
        var import = EventLogReader.Read(stream, mapping, new EventLogLimits(texts.Count + 1)).Value;

        // A day that stands for none was read, and began nothing.
        var none = import.Rejected.Where(row => row.Problem.Code == "eventlog.start.missing").Select(row => row.Dossier!);
        return [.. import.Dossiers.Select(dossier => dossier.Id).Concat(none).Select(number => texts[int.Parse(number, CultureInfo.InvariantCulture)])];
    }
}
