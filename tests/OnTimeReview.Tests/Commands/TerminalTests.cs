using System.Diagnostics;
using System.Text.RegularExpressions;
using OnTimeReview.Rebuilding;

namespace OnTimeReview.Commands;

/// <summary>The main job in a process of its own on a terminal of eighty columns, which <c>script</c> makes.</summary>
[Collection(nameof(TheConsole))]
public sealed partial class TerminalTests
{
    // Colours of letters and of what is behind them, among whatever else is set.
    [GeneratedRegex(@"\x1b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9\d|10[0-7])(?:;\d+)*m")]
    private static partial Regex Colour();

    [GeneratedRegex(@"\x1b(?:\[[0-9;?]*[A-Za-z]|\][^\a]*\a|.)")]
    private static partial Regex Sign();

    [TerminalFact]
    public void Without_NO_COLOR_a_terminal_gets_colours_and_with_it_none()
    {
        Assert.Matches(Colour(), Show(null));
        var plain = Show("1");
        Assert.DoesNotMatch(Colour(), plain);
        Assert.Contains("Hồ sơ một cửa", plain, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void On_eighty_columns_no_line_is_longer_and_no_code_or_day_is_broken()
    {
        var shown = Sign().Replace(Show("1"), "").Replace("\r", "", StringComparison.Ordinal);
        var first = TheCity.View.Overdue[0];

        Assert.All(shown.Split('\n').Where(line => line.Contains('│', StringComparison.Ordinal) || line.Contains('─', StringComparison.Ordinal)), line => Assert.InRange(line.Length, 1, 80));
        Assert.All(TheCity.View.Overdue, line => Assert.Contains($" {line.Dossier} ", shown, StringComparison.Ordinal));
        Assert.Matches(new Regex($"{Regex.Escape(first.Dossier)}.* {first.Due:dd/MM/uuuu} "), shown);
        Assert.True(shown.IndexOf("đúng lộ trình", StringComparison.Ordinal) < shown.IndexOf("chưa đo", StringComparison.Ordinal), "Measured targets come first.");
    }

    [Fact]
    public void Without_a_terminal_they_are_left_out_with_the_reason_and_never_where_everything_is_checked()
    {
        Assert.Null(TerminalFactAttribute.WhyLeftOut(isThere: true, ci: null));
        Assert.Contains(TerminalFactAttribute.Script, TerminalFactAttribute.WhyLeftOut(isThere: false, ci: null), StringComparison.Ordinal);
        Assert.Null(TerminalFactAttribute.WhyLeftOut(isThere: false, ci: "true"));
    }

    private static string Show(string? noColour)
    {
        var program = typeof(ReviewCommand).Assembly.Location;
        var start = new ProcessStartInfo(TerminalFactAttribute.Script, ["-qec", $"stty cols 80 rows 50; exec dotnet '{program}'", "/dev/null"])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            Environment = { ["TERM"] = "xterm-256color" },
        };
        start.Environment.Remove("NO_COLOR");
        if (noColour is not null)
        {
            start.Environment["NO_COLOR"] = noColour;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
