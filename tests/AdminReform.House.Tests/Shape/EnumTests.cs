using System.Globalization;
using System.Text.RegularExpressions;

namespace AdminReform.House.Shape;

/// <summary>A stored number must not change its meaning when a line is inserted: every member of a public enum has its value written down.</summary>
public sealed partial class EnumTests
{
    public static TheoryData<string> Assemblies => House.Assemblies;

    [Fact]
    public void Every_member_is_written_with_its_value() =>
        House.NoFaults(
            from file in House.Files("src", ".cs")
            from Match declared in Declaration().Matches(Comments().Replace(File.ReadAllText(file), ""))
            from member in declared.Groups["body"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            where !member.Contains('=', StringComparison.Ordinal)
            select $"{House.Relative(file)}: {declared.Groups["name"].Value}.{member} has no value");

    [Theory, MemberData(nameof(Assemblies))]
    public void No_two_members_share_a_value(string assembly) =>
        House.NoFaults(
            from type in House.PublicTypes(assembly)
            where type.IsEnum
            from twice in Enum.GetNames(type).GroupBy(name => Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture))
            where twice.Count() > 1
            select $"{type}: {string.Join(" = ", twice)}");

    [GeneratedRegex(@"^\s*public enum (?<name>\w+)[^{]*\{(?<body>[^}]*)\}", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"//.*$|^\s*\[.*\]\s*$", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
