using System.Diagnostics;
using System.Reflection;

namespace AdminReform.Packages;

/// <summary>All projects of <c>src</c>, packed once for all tests as they were built.</summary>
[CollectionDefinition(nameof(PackedPackages))]
public sealed class PackedPackages : ICollectionFixture<PackedPackages>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("adminreform-packages-").FullName;

    public PackedPackages()
    {
        var arguments = $"pack AdminReform.sln --no-build --nologo -v q -c {Metadata("Configuration")} -o \"{_folder}\"";
        using var process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var failed = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"dotnet {arguments}\n{said.Result}{failed}");
    }

    /// <summary>The names of the packages: the projects of <c>src</c>, one by one.</summary>
    internal static IReadOnlyList<string> Ids { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!];

    internal static string Root => Metadata("RepositoryRoot");

    internal static string Version => Metadata("Version");

    internal static string ProjectUrl => Metadata("ProjectUrl");

    internal IEnumerable<string> Files => Directory.EnumerateFiles(_folder).Select(Path.GetFileName)!;

    internal Package this[string id] => new(id, Path.Combine(_folder, $"{id}.{Version}.nupkg"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Metadata(string key) =>
        typeof(PackedPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == key).Value!;
}
