using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace AdminReform.Mutants;

/// <summary>A package whose mutants are run, and the tests that hold it.</summary>
internal sealed record Subject(string Name, ImmutableArray<(string Project, string Classes)> Tests)
{
    private static readonly string Root = Path.GetFullPath(".");

    public string Assembly => $"AdminReform.{Name}";

    public static Subject Of(string name) => name switch
    {
        "Domain" => new(name, [("AdminReform.Domain.Tests", ""), ("AdminReform.House.Tests", "AdminReform.House.Values")]),
        "Rules" => new(name, [("AdminReform.Rules.Tests", "")]),
        _ => throw new ArgumentException($"No tests are known to hold {name}: Domain or Rules."),
    };

    /// <summary>Has Stryker write every mutant into the package, and keeps the result until the sources change.</summary>
    public Instrumented Instrument()
    {
        var source = Path.Combine(Root, "src", Assembly);
        var to = Path.Combine(Root, "artifacts", "mutants", $"{Name}-{Sources(source)}");
        var (package, list) = (Path.Combine(to, $"{Assembly}.dll"), Path.Combine(to, "mutants.json"));
        if (!File.Exists(list))
        {
            Directory.CreateDirectory(to);
            var found = Stryker.Write(source, Path.Combine(Root, "tests", Tests[0].Project), Path.Combine(Root, "artifacts", "bin", Tests[0].Project, "release"), package);
            var compiled = Package.MakeQuick(package);
            File.WriteAllText(list, JsonSerializer.Serialize(Stryker.Named(source, [.. found.Where(mutant => compiled.Contains(mutant.Id))])));
        }

        return new(to, JsonSerializer.Deserialize<ImmutableArray<Mutant>>(File.ReadAllText(list)));
    }

    /// <summary>Runs the tests of each namespace in a process of its own, without a mutant, and says what each test reached.</summary>
    public ImmutableArray<Test> Cover(Instrumented instrumented)
    {
        var found = ImmutableArray.CreateBuilder<Test>();
        foreach (var (project, classes) in Tests)
        {
            Text.Do("dotnet", Root, "build", Path.Combine("tests", project), "-c", "Release", "-v", "q", "--nologo");
            var tests = Path.Combine(Root, "artifacts", "bin", project, "release");
            var copy = Path.Combine(instrumented.Folder, project);
            var notes = Path.Combine(instrumented.Folder, $"{project}-{Sources(Path.Combine(Root, "tests", project))}.tsv");
            if (!File.Exists(notes))
            {
                Text.Copy(tests, copy);
                File.Copy(Path.Combine(instrumented.Folder, $"{Assembly}.dll"), Path.Combine(copy, $"{Assembly}.dll"), overwrite: true);
                var lines = Text.Do(Environment.ProcessPath!, copy, "inside", Path.Combine(copy, $"{project}.dll"), Assembly).Where(name => name.StartsWith(classes, StringComparison.Ordinal))
                    .SelectMany(name => Text.Do(Environment.ProcessPath!, copy, "inside", Path.Combine(copy, $"{project}.dll"), Assembly, name)).ToList();
                File.WriteAllLines(notes, lines);
            }

            found.AddRange(from line in File.ReadLines(notes)
                           let parts = line.Split('\t')
                           where parts is ["passed", ..]
                           select new Test(project, parts[1], parts[2], Number(parts[3]), [.. parts[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)]));
        }

        return found.ToImmutable();
    }

    // An assembly carries the commit that it was built from, and is another after each; its sources are not.
    private static string Sources(string folder) => Text.Hash(string.Concat(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => Text.Hash(Path.GetRelativePath(folder, file) + File.ReadAllText(file)))))[..12];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
