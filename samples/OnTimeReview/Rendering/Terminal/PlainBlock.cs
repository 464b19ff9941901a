using System.Globalization;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Terminal;

/// <summary>The counts for scripts: one <c>name: value</c> on each line, always in English. The names are stable.</summary>
public static class PlainBlock
{
    public static string Write(Totals totals)
    {
        (string Name, int Value)[] lines =
        [
            ("read", totals.Read),
            ("rejected", totals.Rejected),
            ("irregular", totals.Irregular),
            ("early", totals.Early),
            ("on_time", totals.OnTime),
            ("late", totals.Late),
            ("open_within", totals.OpenWithin),
            ("open_overdue", totals.OpenOverdue),
            ("cancelled", totals.Cancelled),
            ("notices", totals.Notices),
        ];
        return string.Concat(lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Name}: {line.Value}\n")));
    }
}
