using System.Globalization;
using System.Text.RegularExpressions;

namespace AdminReform.Testing.Properties;

/// <summary>Where a property starts again: the two halves of FsCheck's seed, and the size if the text gives one.</summary>
/// <param name="Seed">The first half.</param>
/// <param name="Gamma">The second half, odd.</param>
/// <param name="Size">The size of the case that failed.</param>
public sealed partial record ReplayText(ulong Seed, ulong Gamma, int? Size)
{
    /// <summary>Reads <c>(seed,gamma)</c> or <c>(seed,gamma,size)</c>, as FsCheck.Xunit does.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static ReplayText Read(string text)
    {
        var parts = text.Trim('(', ')', ' ').Split(',');
        return parts.Length is 2 or 3
            ? new ReplayText(
                ulong.Parse(parts[0], CultureInfo.InvariantCulture),
                ulong.Parse(parts[1], CultureInfo.InvariantCulture),
                parts.Length == 3 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : null)
            : throw new FormatException($"A replay reads (seed,gamma) or (seed,gamma,size), not '{text}'.");
    }

    /// <summary>Finds in FsCheck's account of a failure the case that failed: "with size of 6 and seed of (123,456)".</summary>
    public static ReplayText? InFailure(string message) =>
        Failed().Match(message) is { Success: true } found
            ? Read($"{found.Groups["seed"].Value},{found.Groups["size"].Value}")
            : null;

    /// <summary>Returns a configuration that starts here.</summary>
    public Config ApplyTo(Config config) => Size is { } size ? config.WithReplay(Seed, Gamma, size) : config.WithReplay(Seed, Gamma);

    /// <summary>Returns the text that <see cref="Read"/> reads.</summary>
    public override string ToString() => Size is { } size ? $"({Seed},{Gamma},{size})" : $"({Seed},{Gamma})";

    [GeneratedRegex(@"size of (?<size>[0-9]+) and seed of \((?<seed>[0-9]+,[0-9]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Failed();
}
