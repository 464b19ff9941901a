using NodaTime;
using NodaTime.Text;

namespace AdminReform.Processes;

/// <summary>The walks through the eight processes that are counted by hand: docs/bang-tinh-quy-trinh.md, read as it stands there.</summary>
internal static class WalkTable
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("HH':'mm dd'/'MM'/'uuuu");

    internal static IReadOnlyList<Walk> All { get; } = [.. Read()];

    private static IEnumerable<Walk> Read()
    {
        using var file = new StreamReader(typeof(WalkTable).Assembly.GetManifestResourceStream("bang-tinh-quy-trinh.md")!);
        Walk? walk = null;
        var (situation, stop) = ("", ((LocalDateTime, LocalDateTime)?)null);
        while (file.ReadLine() is { } line)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                (situation, stop) = (line[3..], null);
            }
            else if (line.StartsWith("- Bổ sung: yêu cầu ", StringComparison.Ordinal))
            {
                stop = (Moment(line["- Bổ sung: yêu cầu ".Length..][..16]), Moment(line[(line.IndexOf(", đủ ", StringComparison.Ordinal) + 5)..][..16]));
            }
            else if (line.StartsWith("| TINH-", StringComparison.Ordinal) || line.StartsWith("| XA-", StringComparison.Ordinal))
            {
                string[] cells = [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
                if (walk?.Process != cells[0] || walk.Situation != situation)
                {
                    if (walk is not null)
                    {
                        yield return walk;
                    }

                    walk = new(situation, cells[0], cells[1], stop, []);
                }

                walk.Steps.Add(new(cells[2], cells[3], Moment(cells[4]), cells[5]));
            }
        }

        yield return walk!;
    }

    private static LocalDateTime Moment(string text) => Pattern.Parse(text).Value;
}
