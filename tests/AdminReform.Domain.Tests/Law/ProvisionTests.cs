using System.Reflection;

namespace AdminReform.Law;

public class ProvisionTests
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_provision_in_effect_has_a_test()
    {
        var implemented = typeof(Regime).Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(Any).Append(type))
            .SelectMany(member => member.GetCustomAttributes<ImplementsAttribute>())
            .Select(implements => implements.ToString())
            .ToHashSet();
        var held = typeof(ProvisionTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(Any))
            .SelectMany(method => method.GetCustomAttributes<HoldsAttribute>())
            .Select(holds => holds.ToString())
            .ToHashSet();

        Assert.NotEmpty(implemented);
        Assert.Empty(implemented.Except(held).Order());
        Assert.Empty(held.Except(implemented).Order());
    }
}
