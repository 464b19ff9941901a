using System.Collections.Immutable;
using System.Reflection;
using AdminReform.House.Il;

namespace AdminReform.House;

/// <summary>What the house tests look at: the assemblies of <c>src</c> as they were built, and the files of the repository.</summary>
internal static class House
{
    internal const string Domain = "AdminReform.Domain";

    private static readonly Lazy<ImmutableDictionary<string, ImmutableArray<Use>>> AllUses =
        new(() => AssemblyNames.ToImmutableDictionary(name => name, name => AssemblyUses.Of(Assembly.Load(name))));

    /// <summary>The assemblies that are packed.</summary>
    internal static ImmutableArray<string> AssemblyNames { get; } =
    [
        Domain, "AdminReform.Rules", "AdminReform.Interchange",
        "AdminReform.Results.Ardalis", "AdminReform.EntityFrameworkCore", "AdminReform.Hosting", "AdminReform.Hosting.Sqlite", "AdminReform.Testing",
        "AdminReform.Charts", "AdminReform.AspNetCore", "AdminReform.Interchange.Office", "AdminReform.Hosting.PostgreSql",
        "AdminReform.Hosting.Orleans",
    ];

    /// <summary>The folder of the repository.</summary>
    internal static string Root { get; } = typeof(House).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(each => each.Key == "RepositoryRoot").Value!;

    internal static TheoryData<string> Assemblies => [.. AssemblyNames];

    internal static Assembly Load(string name) => Assembly.Load(name);

    /// <summary>Everything that an assembly names.</summary>
    internal static ImmutableArray<Use> UsesIn(string assembly) => AllUses.Value[assembly];

    /// <summary>The public types of an assembly that people wrote.</summary>
    internal static IEnumerable<Type> PublicTypes(string assembly) => Load(assembly).GetExportedTypes();

    /// <summary>The files below a folder of the repository with one of the extensions, without what the build writes.</summary>
    internal static IEnumerable<string> Files(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Where(file => !Relative(file).Split('/').Any(part => part is "artifacts" or "bin" or "obj" or ".git" or "TestResults"));

    /// <summary>A path as the repository knows it.</summary>
    internal static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    /// <summary>Fails with one line per fault.</summary>
    internal static void NoFaults(IEnumerable<string> faults)
    {
        var list = faults.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(list.Count == 0, $"{list.Count} faults:\n{string.Join('\n', list)}");
    }
}
