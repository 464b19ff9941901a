using AdminReform.House.Il;

namespace AdminReform.House.Purity;

/// <summary>Dates, money, counts and shares are exact: no floating point in signatures, fields, locals or calls.</summary>
public sealed class FloatingPointTests
{
    // The place, and why it cannot do without.
    private static readonly Dictionary<string, string> Allowed = [];

    [Theory]
    [InlineData("AdminReform.Domain")]
    [InlineData("AdminReform.Rules")]
    public void No_floating_point(string assembly) =>
        House.NoFaults(House.UsesIn(assembly).Where(IsFloating).Select(use => $"{use.Place} uses {use.Name} ({string.Join(", ", use.Mentions)})"));

    [Fact]
    public void Every_exception_is_still_needed() =>
        Assert.Empty(Allowed.Keys.Except(House.AssemblyNames.SelectMany(name => House.UsesIn(name)).Where(HasFloating).Select(use => use.Place)));

    private static bool IsFloating(Use use) => HasFloating(use) && !Allowed.ContainsKey(use.Place);

    private static bool HasFloating(Use use) => use.Types.Any(type => type is "System.Double" or "System.Single" or "System.Half");
}
