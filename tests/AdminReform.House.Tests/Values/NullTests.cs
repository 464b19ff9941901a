using System.Collections.Immutable;
using System.Reflection;

namespace AdminReform.House.Values;

/// <summary>Who passes nothing where something must be is told so at once; where text is read, that nothing is no text of the kind.</summary>
public sealed class NullTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>What takes nothing for something, and why.</summary>
    private static readonly ImmutableDictionary<string, string> Takes = new Dictionary<string, string>
    {
        ["DossierHeader.Of"] = "holds what it is given, as the constructor does",
        ["Indicator.InPercent"] = "holds what it is given, as the constructor does",
        ["LimitCase.Applies"] = "a case without conditions asks no facts",
        ["Measurement.ByPeriod"] = "holds what it is given, as the constructor does",
        ["Measurement.Ranks"] = "holds what it is given, as the constructor does",
        ["Measurement.Totals"] = "holds what it is given, as the constructor does",
        ["OfficeHours.Always"] = "holds what it is given, as the constructor does",
        ["OfficeHours.With"] = "holds what it is given, as the constructor does",
        ["ProcedureVersion.LimitFor"] = "a version without cases asks no facts",
        ["ProcessVersion.Case"] = "finds none",
        ["SubjectOutlooks.For"] = "finds none",
    }.ToImmutableDictionary();

    public static TheoryData<Type> Types =>
    [
        .. House.PublicTypes(House.Domain)
            .Where(type => type is { IsEnum: false, IsInterface: false, IsGenericTypeDefinition: false } && !typeof(Exception).IsAssignableFrom(type))
            .Where(type => Ways(type).Any()),
    ];

    [Theory, MemberData(nameof(Types))]
    public void What_must_not_be_null_is_refused(Type type) => House.NoFaults(
        from way in Ways(type)
        from parameter in way.GetParameters()
        where MustBe(parameter) && Fault(type, way, parameter) is not null
        select $"{type.Name}.{way.Name}({parameter.Name}): {Fault(type, way, parameter)}");

    [Fact]
    public void Whatever_takes_nothing_still_exists() => Assert.Equal(
        Takes.Keys.Order(StringComparer.Ordinal),
        (from type in House.PublicTypes(House.Domain)
         where type is { IsEnum: false, IsInterface: false, IsGenericTypeDefinition: false }
         from way in Ways(type)
         select $"{type.Name}.{way.Name}").Distinct().Where(Takes.ContainsKey).Order(StringComparer.Ordinal));

    // What the compiler wrote is its own, and a value that only holds what it is given says nothing of it.
    private static IEnumerable<MethodBase> Ways(Type type) => type.GetMethods(Declared)
        .Where(method => !method.IsGenericMethodDefinition && !method.IsSpecialName && !method.Name.Contains('<', StringComparison.Ordinal))
        .Where(method => method.GetBaseDefinition() == method && method.GetParameters() is { Length: > 0 } parameters && parameters.Any(MustBe)
            && parameters.All(parameter => !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsByRefLike));

    private static bool MustBe(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static string? Fault(Type type, MethodBase way, ParameterInfo parameter)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var maker = new Maker(new Draws(seed));
            object? target;
            object?[] arguments;
            try
            {
                target = way.IsStatic ? null : maker.Make(type);
                arguments = [.. way.GetParameters().Select(each => each == parameter ? null : maker.Make(Nullable.GetUnderlyingType(each.ParameterType) ?? each.ParameterType))];
            }
            catch (NotSupportedException)
            {
                return null;
            }

            try
            {
                (way.Invoke(target, arguments) as IDisposable)?.Dispose();
                return Takes.ContainsKey($"{type.Name}.{way.Name}") ? null : "takes it";
            }
            catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentNullException || (way.Name == "Parse" && thrown.InnerException is FormatException))
            {
                return null;
            }
            catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentException)
            {
                // Another argument was refused first; others may not be.
            }
            catch (ArgumentException)
            {
                return null;
            }
            catch (TargetInvocationException thrown)
            {
                return $"{thrown.InnerException?.GetType().Name}";
            }
        }

        return null;
    }
}
