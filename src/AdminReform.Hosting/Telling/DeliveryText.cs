using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AdminReform.Texts;

namespace AdminReform.Hosting.Telling;

/// <summary>A message in plain text and in HTML.</summary>
internal static class DeliveryText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    internal static string Plain(Delivery delivery, Language language)
    {
        var text = new StringBuilder(OneLine(delivery.Subject.In(language))).Append('\n');
        foreach (var part in delivery.Parts)
        {
            text.Append('\n');
            if (part.Heading is { } heading)
            {
                text.Append(CultureInfo.InvariantCulture, $"{OneLine(heading.In(language))} ({part.Notices.Count})\n");
            }

            foreach (var notice in part.Notices)
            {
                text.Append("- ").Append(OneLine(notice.Message.In(language))).Append('\n');
            }
        }

        return text.ToString();
    }

    internal static string Html(Delivery delivery, Language language)
    {
        var title = Encoder.Encode(OneLine(delivery.Subject.In(language)));
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(language == Language.English ? "en" : "vi")
            .Append("\">\n<head><meta charset=\"utf-8\"><title>").Append(title).Append("</title></head>\n<body>\n<h1>").Append(title).Append("</h1>\n");
        foreach (var part in delivery.Parts)
        {
            if (part.Heading is { } heading)
            {
                html.Append(CultureInfo.InvariantCulture, $"<h2>{Encoder.Encode(OneLine(heading.In(language)))} ({part.Notices.Count})</h2>\n");
            }

            html.Append("<ul>\n").AppendJoin("", part.Notices.Select(notice => $"<li>{Encoder.Encode(OneLine(notice.Message.In(language)))}</li>\n")).Append("</ul>\n");
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    // What somebody typed must not begin a line or a header of its own.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
