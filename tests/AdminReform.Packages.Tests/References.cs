using Microsoft.CodeAnalysis;

namespace AdminReform.Packages;

/// <summary>What the compiler knows: the framework, the packages and what they need.</summary>
internal static class References
{
    internal static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll"))
            .DistinctBy(Path.GetFileName).Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
