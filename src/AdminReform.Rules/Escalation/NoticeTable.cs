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

    private static readonly (LocalizedText Heading, Func<Notice, Language, string> Cell)[] Columns =
    [
        (new("Hồ sơ", "Dossier"), (notice, _) => notice.Dossier.Id),
        (new("Thủ tục", "Procedure"), (notice, _) => notice.Dossier.Procedure),
        (new("Đơn vị giải quyết", "Resolving unit"), (notice, _) => notice.Dossier.ResolvingUnit),
        (new("Hạn", "Due"), (notice, _) => $"{notice.Due}"),
        (new("Báo lúc", "Told"), (notice, _) => MomentText.Of(notice.Since)),
        (new("Ghi chú", "Note"), (notice, language) => notice.IsMissed ? language == Language.English ? "missed before" : "đã bị lỡ" : ""),
    ];

    internal static string Text(string subject, IEnumerable<(LocalizedText? Heading, ValueList<Notice> Notices)> parts, Language language)
    {
        var text = new StringBuilder(OneLine(subject)).Append('\n');
        foreach (var (heading, notices) in parts.Where(part => part.Notices.Count > 0))
        {
            text.Append('\n');
            if (heading is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"{heading.In(language)} ({notices.Count})\n");
            }

            string[][] rows =
            [
                [.. Columns.Select(column => column.Heading.In(language))], .. notices.Select(notice => Columns.Select(column => OneLine(column.Cell(notice, language))).ToArray()),
            ];
            int[] widths = [.. Columns.Select((_, column) => rows.Max(row => new StringInfo(row[column]).LengthInTextElements))];
            foreach (var row in rows)
            {
                var line = string.Join("  ", row.Select((cell, column) => cell + new string(' ', widths[column] - new StringInfo(cell).LengthInTextElements)));
                text.Append(line.TrimEnd()).Append('\n');
            }
        }

        return text.ToString();
    }

    internal static string Html(string subject, IEnumerable<(LocalizedText? Heading, ValueList<Notice> Notices)> parts, Language language)
    {
        var title = Encoder.Encode(OneLine(subject));
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(language == Language.English ? "en" : "vi")
            .Append("\">\n<head><meta charset=\"utf-8\"><title>").Append(title).Append("</title></head>\n<body>\n<h1>").Append(title).Append("</h1>\n");
        foreach (var (heading, notices) in parts.Where(part => part.Notices.Count > 0))
        {
            html.Append("<table>\n");
            if (heading is not null)
            {
                html.Append(CultureInfo.InvariantCulture, $"<caption>{Encoder.Encode(heading.In(language))} ({notices.Count})</caption>\n");
            }

            html.Append("<thead><tr>");
            foreach (var column in Columns)
            {
                html.Append("<th scope=\"col\">").Append(Encoder.Encode(column.Heading.In(language))).Append("</th>");
            }

            html.Append("</tr></thead>\n<tbody>\n");
            foreach (var notice in notices)
            {
                html.Append("<tr>").AppendJoin("", Columns.Select(column => $"<td>{Encoder.Encode(OneLine(column.Cell(notice, language)))}</td>")).Append("</tr>\n");
            }

            html.Append("</tbody>\n</table>\n");
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    // What somebody typed must not begin a line or a header of its own.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
