using System.Text.Json;
using AdminReform.Dossiers;
using AdminReform.House.Values;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.Law;
using AdminReform.Rules;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Policies;

namespace AdminReform.Interchange.Json;

/// <summary>What a serializer of one's own reads back holds all that was written, member by member, whatever its own equality looks at.</summary>
public sealed class RoundTripTests
{
    private const int Cases = 40;

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForAdminReform();

    private static readonly Lazy<Dictionary<Type, IReadOnlyList<object>>> Known = new(() =>
    {
        var policies = AdminReformArbitraries.Policies().Generator.Sample(100, 50).ToList();
        return new()
        {
            [typeof(Regime)] = [.. Regimes.Known.All],
            [typeof(PolicyHistory)] = policies,
            [typeof(RulePolicy)] = [.. policies.SelectMany(history => history.Policies)],
            [typeof(DutyRule)] = [.. DutyRules.All],
        };
    });

    public static TheoryData<Type> ReadBack => [.. new[] { typeof(Dossier), typeof(Review), typeof(JsonLimits) }.SelectMany(type => type.Assembly.GetExportedTypes())
        .Where(type => type is { IsEnum: false, IsAbstract: false, IsInterface: false } && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type)
            && !typeof(Attribute).IsAssignableFrom(type) && !type.Name.StartsWith("ValueListJsonConverter", StringComparison.Ordinal))
        .Select(type => type.IsGenericTypeDefinition ? type.GetGenericArguments().Length == 1 && !type.Name.StartsWith("ConclusionList", StringComparison.Ordinal) ? type.MakeGenericType(typeof(int)) : null : type)
        .OfType<Type>().Where(IsReadBack)];

    [Theory, MemberData(nameof(ReadBack))]
    public void What_is_read_holds_all_that_was_written(Type type)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var value = new Maker(new Draws(seed), Known.Value.Where(known => known.Key != type || type != typeof(Regime)).ToDictionary()).Make(type);
            var json = JsonSerializer.Serialize(value, type, Options);
            Assert.True(Structure.Same(Held(value), Held(JsonSerializer.Deserialize(json, type, Options))), $"{type} does not hold what was written of {value}\n{json}");
        }
    }

    // What finds the policy of a dossier follows from the policies.
    private static object? Held(object? value) => value is PolicyHistory history ? history.Policies : value;

    private static bool IsReadBack(Type type)
    {
        try
        {
            _ = JsonSerializer.Deserialize("{}", type, Options);
            return true;
        }
        catch (JsonException)
        {
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
