using System.Text.RegularExpressions;

namespace AdminReform.House.Layout;

/// <summary>Folder = concept = namespace; one public type per file, the file named after it; tests mirror the source.</summary>
public sealed partial class FolderTests
{
    // Domain's root namespace is short, so that a user writes "using AdminReform.Dossiers;".
    private static readonly Dictionary<string, string> RootOf = new() { ["AdminReform.Domain"] = "AdminReform", ["AdminReform.Domain.Tests"] = "AdminReform" };

    private static IEnumerable<string> Source => House.Files("src", ".cs");

    [Fact]
    public void The_namespace_of_a_file_is_its_folder() =>
        House.NoFaults(
            from file in Source.Concat(House.Files("tests/AdminReform.Domain.Tests", ".cs"))
            let space = Namespace().Match(File.ReadAllText(file))
            where space.Success && space.Groups[1].Value != Expected(file)
            select $"{House.Relative(file)} declares {space.Groups[1].Value}, its folder says {Expected(file)}");

    [Fact]
    public void A_file_declares_its_namespace_for_the_whole_file() =>
        House.NoFaults(
            from file in Source
            where Path.GetFileName(file) is not ("AssemblyInfo.cs" or "GlobalUsings.cs") && !Namespace().IsMatch(File.ReadAllText(file))
            select $"{House.Relative(file)} has no file-scoped namespace");

    [Fact]
    public void A_file_holds_one_public_type_and_is_named_after_it() =>
        House.NoFaults(
            from file in Source
            let types = PublicType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToList()
            where types.Count > 1 || (types.Count == 1 && !IsNamedAfter(Path.GetFileNameWithoutExtension(file), types[0]))
            select $"{House.Relative(file)} holds {string.Join(", ", types)}");

    [Fact]
    public void A_file_stays_small() =>
        House.NoFaults(
            from file in Source
            let lines = File.ReadLines(file).Count()
            where lines > 400
            select $"{House.Relative(file)} has {lines} lines");

    private static string Expected(string file)
    {
        var parts = House.Relative(file).Split('/');
        return string.Join('.', parts[2..^1].Prepend(RootOf.GetValueOrDefault(parts[1], parts[1])));
    }

    // Result<T> stands in ResultOfT.cs beside Result.cs; a part of a type in Type.Part.cs.
    private static bool IsNamedAfter(string file, string type) =>
        file == type || file.StartsWith($"{type}Of", StringComparison.Ordinal) || file.StartsWith($"{type}.", StringComparison.Ordinal);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:record struct|record class|record|class|struct|enum|interface|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
