namespace OnTimeReview.Writing;

/// <summary>Where a path leads: whole, and past every link on the way.</summary>
public static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>Tells whether two real paths are the same file; where file systems pass over case, so does this.</summary>
    public static StringComparer Same { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <exception cref="IOException">The links go round in a circle.</exception>
    public static string Of(string path)
    {
        var whole = Path.GetFullPath(path);
        var root = Path.GetPathRoot(whole)!;
        var left = new Stack<string>(Parts(whole[root.Length..]).Reverse());
        var real = root;
        for (var links = 0; left.TryPop(out var part);)
        {
            var next = Path.Combine(real, part);
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? root;
            }
            else if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
            }
            else if (++links > MostLinks)
            {
                throw new IOException($"The links of {path} go round in a circle.");
            }
            else
            {
                var isWhole = Path.IsPathRooted(target);
                real = isWhole ? Path.GetPathRoot(target)! : real;
                foreach (var of in Parts(isWhole ? target[real.Length..] : target).Reverse())
                {
                    left.Push(of);
                }
            }
        }

        return real;
    }

    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");
}
