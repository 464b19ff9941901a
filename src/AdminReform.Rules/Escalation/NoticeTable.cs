using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AdminReform.Rules.Findings;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Escalation;

/// <summary>Notices as a table of a message, in plain text and in HTML.</summary>
internal static class NoticeTable
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly LocalizedText Dossier = new("hồ sơ", "dossier");
    private static readonly LocalizedText Duty = new("nhiệm vụ", "duty");
    private static readonly LocalizedText Either = new("hồ sơ, nhiệm vụ", "dossier and duty");

    private static readonly (LocalizedText Heading, Func<LadderNotice, Language, string> Cell)[] Moments =
    [
        (new("Hạn", "Due"), (notice, _) => $"{notice.Due}"),
        (new("Báo lúc", "Told"), (notice, _) => MomentText.Of(notice.Since)),
        (new("Ghi chú", "Note"), (notice, language) => notice.IsMissed ? language == Language.English ? "missed before" : "đã bị lỡ" : ""),
    ];

    private static readonly (LocalizedText Heading, Func<LadderNotice, Language, string> Cell)[] OfDossiers =
    [
        (new("Hồ sơ", "Dossier"), (notice, _) => notice.Subject),
        (new("Thủ tục", "Procedure"), (notice, language) => notice.Matter.In(language)),
        (new("Đơn vị giải quyết", "Resolving unit"), (notice, _) => notice.UnitInCharge),
        .. Moments,
    ];

    private static readonly (LocalizedText Heading, Func<LadderNotice, Language, string> Cell)[] OfDuties =
    [
        (new("Nhiệm vụ", "Duty"), (notice, _) => notice.Subject),
        (new("Nội dung", "What"), (notice, language) => notice.Matter.In(language)),
        (new("Đơn vị thực hiện", "Unit"), (notice, _) => notice.UnitInCharge),
        .. Moments,
    ];

    /// <summary>What notices are about, in a word.</summary>
    internal static LocalizedText KindOf(ValueList<LadderNotice> notices) =>
        notices.All(notice => notice is Notice) ? Dossier : notices.Any(notice => notice is Notice) ? Either : Duty;

    internal static string Text(string subject, IEnumerable<(LocalizedText? Heading, ValueList<LadderNotice> Notices)> parts, Language language)
    {
        var text = new StringBuilder(OneLine(subject)).Append('\n');
        foreach (var (heading, notices, columns) in Tables(parts))
        {
            text.Append('\n');
            if (heading is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"{heading.In(language)} ({notices.Length})\n");
            }

            string[][] rows =
            [
                [.. columns.Select(column => column.Heading.In(language))], .. notices.Select(notice => columns.Select(column => OneLine(column.Cell(notice, language))).ToArray()),
            ];
            int[] widths = [.. columns.Select((_, column) => rows.Max(row => new StringInfo(row[column]).LengthInTextElements))];
            foreach (var row in rows)
            {
                var line = string.Join("  ", row.Select((cell, column) => cell + new string(' ', widths[column] - new StringInfo(cell).LengthInTextElements)));
                text.Append(line.TrimEnd()).Append('\n');
            }
        }

        return text.ToString();
    }

    internal static string Html(string subject, IEnumerable<(LocalizedText? Heading, ValueList<LadderNotice> Notices)> parts, Language language)
    {
        var title = Encoder.Encode(OneLine(subject));
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(language == Language.English ? "en" : "vi")
            .Append("\">\n<head><meta charset=\"utf-8\"><title>").Append(title).Append("</title></head>\n<body>\n<h1>").Append(title).Append("</h1>\n");
        foreach (var (heading, notices, columns) in Tables(parts))
        {
            html.Append("<table>\n");
            if (heading is not null)
            {
                html.Append(CultureInfo.InvariantCulture, $"<caption>{Encoder.Encode(heading.In(language))} ({notices.Length})</caption>\n");
            }

            html.Append("<thead><tr>");
            foreach (var column in columns)
            {
                html.Append("<th scope=\"col\">").Append(Encoder.Encode(column.Heading.In(language))).Append("</th>");
            }

            html.Append("</tr></thead>\n<tbody>\n");
            foreach (var notice in notices)
            {
                html.Append("<tr>").AppendJoin("", columns.Select(column => $"<td>{Encoder.Encode(OneLine(column.Cell(notice, language)))}</td>")).Append("</tr>\n");
            }

            html.Append("</tbody>\n</table>\n");
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    // Dossiers and duties have columns of their own.
    private static IEnumerable<(LocalizedText? Heading, LadderNotice[] Notices, (LocalizedText Heading, Func<LadderNotice, Language, string> Cell)[] Columns)> Tables(
        IEnumerable<(LocalizedText? Heading, ValueList<LadderNotice> Notices)> parts) =>
        from part in parts
        from table in part.Notices.GroupBy(notice => notice is Notice).OrderByDescending(table => table.Key)
        select (part.Heading, table.ToArray(), table.Key ? OfDossiers : OfDuties);

    // What somebody typed must not begin a line or a header of its own.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
