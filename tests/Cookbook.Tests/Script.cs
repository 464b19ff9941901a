using System.Diagnostics;

namespace Cookbook;

/// <summary>A script of F#, run by the SDK against the assemblies at hand.</summary>
internal static class Script
{
    internal static string Run(string script)
    {
        var folder = Directory.CreateTempSubdirectory("cookbook");
        try
        {
            var file = Path.Combine(folder.FullName, "page.fsx");
            string[] assemblies = ["NodaTime", "AdminReform.Domain", "AdminReform.Rules"];
            File.WriteAllText(file, string.Join('\n', script.Split('\n').SelectMany(line => line.StartsWith("#r \"nuget:", StringComparison.Ordinal)
                ? assemblies.Select(assembly => $"#r @\"{Path.Combine(AppContext.BaseDirectory, assembly)}.dll\"")
                : [line])));
            using var process = Process.Start(new ProcessStartInfo("dotnet", ["fsi", "--quiet", "--nologo", file]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var printed = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (printed + errors.Result).ReplaceLineEndings("\n").TrimEnd();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
