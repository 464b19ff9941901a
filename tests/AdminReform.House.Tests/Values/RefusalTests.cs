using System.Collections;
using System.Reflection;
using NodaTime;

namespace AdminReform.House.Values;

/// <summary>What the domain cannot take it refuses as an argument, and says why in words: whatever is passed, sound or not.</summary>
public sealed class RefusalTests
{
    private const int Cases = 20;

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Types => [.. House.PublicTypes(House.Domain).Where(type =>
        type is { IsEnum: false, IsInterface: false, IsGenericTypeDefinition: false } && !typeof(Exception).IsAssignableFrom(type) && Ways(type).Any())];

    [Theory, MemberData(nameof(Types))]
    public void What_is_refused_is_refused_with_a_reason(Type type) => House.NoFaults(
        from way in Ways(type)
        from seed in Enumerable.Range(0, Cases)
        let thrown = Thrown(type, way, new Maker(new Draws(seed)))
        where thrown is not null && !(IsRefusal(thrown) && Reason(thrown).Length > 0)
        select $"{type.Name}.{way.Name}: {thrown.GetType().Name} {thrown.Message}");

    private static IEnumerable<MethodBase> Ways(Type type) => type.GetConstructors().Cast<MethodBase>()
        .Concat(type.GetMethods(Declared).Where(method => !method.IsGenericMethodDefinition && !method.IsSpecialName && !method.Name.Contains('<', StringComparison.Ordinal)
            && method.GetBaseDefinition() == method))
        .Where(way => !(type.IsAbstract && way.IsConstructor) && way.GetParameters() is { Length: > 0 } parameters
            && parameters.All(parameter => !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsByRefLike && !typeof(Delegate).IsAssignableFrom(parameter.ParameterType)));

    private static Exception? Thrown(Type type, MethodBase way, Maker maker)
    {
        object? target;
        object?[] arguments;
        try
        {
            target = way.IsStatic || way.IsConstructor ? null : maker.Make(type);
            arguments = [.. way.GetParameters().Select(parameter => Argument(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, maker))];
        }
        catch (Exception e) when (e is NotSupportedException or TargetInvocationException)
        {
            // What cannot be made is no argument.
            return null;
        }

        try
        {
            _ = way is ConstructorInfo constructor ? constructor.Invoke(arguments) : way.Invoke(target, arguments);
            return null;
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException;
        }
        catch (ArgumentException)
        {
            // The maker gives a list for any interface of many.
            return null;
        }
    }

    // Half of what is passed is sound.
    private static object Argument(Type type, Maker maker) => maker.Draws.Next(2) == 0 ? maker.Make(type) : Odd(type, maker) ?? maker.Make(type);

    private static object? Odd(Type type, Maker maker)
    {
        object[] odd = type.IsEnum ? [Enum.ToObject(type, 99), Enum.ToObject(type, -1)]
            : type == typeof(string) ? ["", " ", new string('x', 5_000), "\ud800"]
            : type == typeof(int) ? [-1, 0, int.MinValue, int.MaxValue]
            : type == typeof(long) ? [-1L, 0L, long.MinValue, long.MaxValue]
            : type == typeof(decimal) ? [-1m, 0m, 0.333m, decimal.MaxValue]
            : type == typeof(LocalDate) ? [LocalDate.MinIsoValue, LocalDate.MaxIsoValue]
            : type == typeof(LocalDateTime) ? [LocalDateTime.MinIsoValue, LocalDateTime.MaxIsoValue]
            : type == typeof(Duration) ? [Duration.MinValue, Duration.MaxValue, Duration.Zero]
            : maker.Make(type) is IList { Count: > 0 } list && Doubled(list) is var twice && type.IsInstanceOfType(twice) ? [twice]
            : [];
        return odd.Length == 0 ? null : odd[maker.Draws.Next(odd.Length)];
    }

    private static Array Doubled(IList list)
    {
        var twice = Array.CreateInstance(list[0]!.GetType(), 2);
        twice.SetValue(list[0], 0);
        twice.SetValue(list[0], 1);
        return twice;
    }

    private static bool IsRefusal(Exception thrown) => thrown is ArgumentException or FormatException or ArithmeticException;

    // Without what the runtime adds to it.
    private static string Reason(Exception thrown) => thrown.Message.Split(" (Parameter '")[0].Split("Actual value was")[0].Trim();
}
