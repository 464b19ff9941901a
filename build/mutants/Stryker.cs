using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AdminReform.Mutants;

/// <summary>Stryker, which is ended as soon as the package with all mutants is written: what it would do next is run tests.</summary>
internal static partial class Stryker
{
    /// <summary>Puts the package with all mutants where it is said, and tells which mutants Stryker made.</summary>
    public static List<Found> Write(string source, string tests, string beside, string package)
    {
        var found = new List<Found>();
        var file = "";
        using var session = Text.Start("dotnet", tests, "stryker", "--project", $"{Path.GetFileName(source)}.csproj", "--configuration", "Release", "--concurrency", "1",
            "--reporter", "json", "--verbosity", "debug", "--skip-version-check", "--output", Path.GetDirectoryName(package)!);
        foreach (var entry in Entries(session.StandardOutput))
        {
            if (entry.StartsWith("Mutating ", StringComparison.Ordinal))
            {
                file = entry["Mutating ".Length..];
            }
            else if (Made().Match(entry) is { Success: true } made && Place(made.Groups[2].Value, File.ReadAllText(file), found.LastOrDefault(last => last.File == file)?.Start ?? 0) is { } place)
            {
                found.Add(new(int.Parse(made.Groups[1].Value, CultureInfo.InvariantCulture), file, made.Groups[3].Value == "BlockMutator", place.Start, place.Original, place.Replacement));
            }
            else if (entry.StartsWith("Injected the mutated assembly", StringComparison.Ordinal))
            {
                break;
            }
        }

        session.Kill(entireProcessTree: true);
        session.WaitForExit();
        var original = Path.Combine(beside, Path.GetFileName(package));
        if (!File.Exists($"{original}.stryker-unchanged"))
        {
            throw new InvalidOperationException("Stryker ended before it wrote the package; was it restored (dotnet tool restore)?");
        }

        File.Move(original, package, overwrite: true);
        File.Move($"{original}.stryker-unchanged", original);
        return found;
    }

    /// <summary>Names what can be run: as Stryker does, without the removal of a block of which a part is changed already.</summary>
    public static IEnumerable<Mutant> Named(string source, List<Found> found)
    {
        foreach (var file in found.GroupBy(mutant => mutant.File))
        {
            var text = File.ReadAllText(file.Key);
            var path = Path.GetRelativePath(source, file.Key).Replace('\\', '/');
            foreach (var alike in file.Where(mutant => !mutant.IsBlock || !file.Any(other => other.Id != mutant.Id && mutant.Start <= other.Start && other.End <= mutant.End))
                .GroupBy(mutant => (Text.OneLine(mutant.Original), Text.OneLine(mutant.Replacement))))
            {
                foreach (var (turn, mutant) in alike.OrderBy(mutant => mutant.Id).Index())
                {
                    yield return new(mutant.Id, path, text[..mutant.Start].Count(each => each == '\n') + 1, alike.Key.Item1, alike.Key.Item2, turn + 1);
                }
            }
        }
    }

    // Mutants come in the order of the text, the outer before the inner.
    private static (int Start, string Original, string Replacement)? Place(string change, string text, int from)
    {
        for (var arrow = change.IndexOf(Arrow, StringComparison.Ordinal); arrow >= 0; arrow = change.IndexOf(Arrow, arrow + 1, StringComparison.Ordinal))
        {
            var start = text.IndexOf(change[..arrow], from, StringComparison.Ordinal) is var next and >= 0 ? next : text.IndexOf(change[..arrow], StringComparison.Ordinal);
            if (start >= 0)
            {
                return (start, change[..arrow], change[(arrow + Arrow.Length)..]);
            }
        }

        return null;
    }

    private static IEnumerable<string> Entries(StreamReader log)
    {
        var entry = new StringBuilder();
        while (log.ReadLine() is { } line)
        {
            if (Head().Match(line) is { Success: true } head)
            {
                yield return entry.ToString();
                entry.Clear().Append(line.AsSpan(head.Length));
            }
            else
            {
                entry.Append('\n').Append(line);
            }
        }

        yield return entry.ToString();
    }

    private const string Arrow = " -> ";

    [GeneratedRegex(@"^\[\d\d:\d\d:\d\d [A-Z]{3}\] ")]
    private static partial Regex Head();

    [GeneratedRegex(@"^Mutant (\d+) created (.*) using Stryker\.\S*?(\w+)\s*$", RegexOptions.Singleline)]
    private static partial Regex Made();

    /// <summary>A mutant where Stryker's journal has it.</summary>
    internal sealed record Found(int Id, string File, bool IsBlock, int Start, string Original, string Replacement)
    {
        public int End => Start + Original.Length;
    }
}
