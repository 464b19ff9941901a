using System.Xml.Linq;
using AdminReform.Agencies;
using AdminReform.Charts.Drawing;
using AdminReform.Deadlines;
using AdminReform.Rules.Escalation;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Charts;

/// <summary>Who was told when about one dossier, step by step up the ladder (bậc thang nhắc việc).</summary>
public static class LadderChart
{
    private const int RowHeight = 22;
    private const int Gap = 8;

    /// <summary>Draws notices, the earliest first.</summary>
    /// <param name="notices">The notices of one dossier.</param>
    /// <param name="at">The moment of the drawing.</param>
    /// <param name="language">The language of the words.</param>
    public static Chart Draw(IEnumerable<Notice> notices, LocalDateTime at, Language language)
    {
        ArgumentNullException.ThrowIfNull(notices);
        var words = new ChartWords(language);
        Notice[] told = [.. notices.OrderBy(notice => notice.Since).ThenBy(notice => notice.Id, StringComparer.Ordinal)];
        DueMoment[] due = [.. told.Select(notice => notice.Due).OfType<DueMoment>().Distinct()];
        var scale = new TimeScale([at, .. told.Select(notice => notice.Since), .. due.Select(moment => moment.End)]);
        return new(
            words,
            words.Of("Ai được nhắc, khi nào", "Who was told when"),
            words.Of("Mỗi hàng là một lần nhắc, chấm tròn là thời điểm; vạch là hạn trả và lúc xem.", "A row for each notice, a dot at its moment; the marks are the due moment and now."),
            Draw(told, due, at, scale, words),
            [("within", words.Of("trước hạn", "before the due moment")), ("late", words.Of("sau hạn", "after it")), ("due", words.Of("hạn trả", "due"))],
            [words.Of("Thời điểm", "When"), words.Of("Người được nhắc", "Told"), words.Of("Nội dung", "What")],
            [.. told.Select(notice => (ValueList<string>)[DayText.Of(notice.Since), RecipientOf(notice, words), words[notice.Message]])]);
    }

    private static XElement Draw(Notice[] told, DueMoment[] due, LocalDateTime at, TimeScale scale, ChartWords words)
    {
        var (content, y) = (new List<XElement>(), 0);
        List<(int Top, int Bottom)> places = [];
        foreach (var notice in told)
        {
            y = Labels.Draw($"{RecipientOf(notice, words)} · {DayText.Of(notice.Since)}", y, content);
            content.Add(Svg.Line("axis", 0, y + (RowHeight / 2), 1, y + (RowHeight / 2)));
            content.Add(Svg.Dot(notice.Due?.IsPassedAt(notice.Since) == true ? "late" : "within", scale.Of(notice.Since), y + (RowHeight / 2), 6, words[notice.Message]));
            places.Add((y, y + RowHeight));
            y += RowHeight + Gap;
        }

        content.AddRange(TimeScale.Marks(
            [
                .. due.Select(moment => ("due", scale.Of(moment.End), words.Of($"hẹn trả {moment}", $"due {moment}"))),
                ("now", scale.Of(at), words.Of($"lúc xem {DayText.Of(at)}", $"seen {DayText.Of(at)}")),
            ],
            places,
            out var height));
        return Svg.Drawing(height, content);
    }

    private static string RecipientOf(Notice notice, ChartWords words) =>
        words[(notice.Recipient?.Step ?? notice.Step.Recipient).Name()] + (notice.Person is { } person ? $" ({person})" : "");
}
