using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Rules.Boundaries;

/// <summary>A row of boundaries.md.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Id">The rule, or the step of a ladder.</param>
/// <param name="Facts">What happened, in the words of the table.</param>
/// <param name="LastSilent">The last moment at which nothing is found; <see langword="null"/> where nothing ever is.</param>
/// <param name="FirstFound">The moment after it.</param>
/// <param name="LastFound">The last moment at which it is found; <see langword="null"/> where that has no end.</param>
/// <param name="SilentAgain">The moment after it.</param>
/// <param name="Citation">The provision; <c>—</c> for none.</param>
public sealed partial record BoundaryRow(
    int Line, string Id, string Facts, LocalDateTime? LastSilent, LocalDateTime? FirstFound, LocalDateTime? LastFound, LocalDateTime? SilentAgain, string Citation)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    public static IReadOnlyList<BoundaryRow> All { get; } = [.. Read()];

    /// <summary>Whether its moments are days: a target changes with its assessments alone, and these are of a day.</summary>
    public bool IsByTheDay => Id.StartsWith("plan.", StringComparison.Ordinal);

    /// <summary>A day is its midnight; <c>&lt;</c> is the nanosecond before a time, <c>&gt;</c> the one after it, and 24:00 is midnight.</summary>
    public static LocalDateTime Moment(string text)
    {
        var match = Written().Match(text);
        if (!match.Success)
        {
            throw new FormatException($"'{text}' is no moment.");
        }

        var midnight = Day.Parse(match.Groups["day"].Value).Value.AtMidnight();
        var seconds = match.Groups["time"].Value.Split(':').Aggregate(0L, (sum, part) => (sum * 60) + long.Parse("0" + part));
        var moment = midnight.PlusSeconds(match.Groups["time"].Value.Length == 5 ? seconds * 60 : seconds);
        return moment.PlusNanoseconds(match.Groups["side"].Value switch { "<" => -1, ">" => 1, _ => 0 });
    }

    /// <summary>The moments in a text, in their order.</summary>
    public static IEnumerable<LocalDateTime> MomentsIn(string text) => Anywhere().Matches(text).Select(match => Moment(match.Value));

    public override string ToString() => $"line {Line}: {Id}: {Facts}";

    private static IEnumerable<BoundaryRow> Read()
    {
        using var file = new StreamReader(typeof(BoundaryRow).Assembly.GetManifestResourceStream("boundaries.md")!);
        foreach (var (index, line) in file.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is ["", var id and not ("rule" or "step" or "---"), var facts, .. var cells] row)
            {
                yield return row.Length == 10
                    ? new(index + 1, id, facts, OrNull(cells[0]), OrNull(cells[1]), OrNull(cells[2]), OrNull(cells[3]), cells[4])
                    : throw new FormatException($"Line {index + 1} has {row.Length - 2} cells.");
            }
        }
    }

    private static LocalDateTime? OrNull(string cell) => cell is "never" or "—" ? null : Moment(cell);

    [GeneratedRegex(@"^(?<day>\d\d/\d\d/\d{4})(?: (?<side>[<>]?)(?<time>\d\d:\d\d(?::\d\d)?))?$")]
    private static partial Regex Written();

    [GeneratedRegex(@"\d\d/\d\d/\d{4}(?: [<>]?\d\d:\d\d(?::\d\d)?)?")]
    private static partial Regex Anywhere();
}
