using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AdminReform.House.Surface;

/// <summary>Writes what users of an assembly see, one line per type and member, in an order that does not depend on the build.</summary>
internal static class SurfaceText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static string Of(Assembly assembly) =>
        string.Concat(assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Of));

    private static string Of(Type type)
    {
        var members = type.IsEnum
            ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}")
            : type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal);
        return $"{Heading(type)}\n{string.Concat(members.Select(member => $"  {member}\n"))}\n";
    }

    private static string Heading(Type type)
    {
        var isRecord = type.GetMethod("<Clone>$") is not null
            || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => isRecord ? "readonly record struct" : "readonly struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => isRecord ? "abstract record" : "abstract class",
            _ => isRecord ? "sealed record" : "sealed class",
        };
        var bases = (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? [parent] : Type.EmptyTypes)
            .Concat(type.GetInterfaces().Where(each => each.IsPublic && !type.IsEnum))
            .Select(each => TypeText.Of(each)).Order(StringComparer.Ordinal).ToList();
        return $"{kind} {type.Namespace}.{TypeText.Of(type)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    private static string? Line(MemberInfo member) => member switch
    {
        FieldInfo field when IsVisible(field.Attributes) =>
            $"{(field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : "")}{TypeText.Of(field)} {field.Name}",
        PropertyInfo property when property.GetMethod is { } getter && IsVisible(getter) => Line(property, getter),
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) => $"{Access(constructor)}new({Parameters(constructor)})",
        MethodInfo method when IsVisible(method) && !IsAccessor(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute)) =>
            $"{Access(method)}{(method.IsStatic ? "static " : "")}{TypeText.Of(method.ReturnParameter)} {Name(method)}({Parameters(method)})",
        EventInfo => throw new NotSupportedException($"{member.DeclaringType}.{member.Name}: the surface has no events."),
        _ => null,
    };

    private static string Line(PropertyInfo property, MethodInfo getter)
    {
        var name = property.GetIndexParameters().Length > 0 ? $"this[{Parameters(getter)}]" : property.Name;
        var setter = property.SetMethod is { } set && IsVisible(set) ? " init;" : "";
        return $"{Access(getter)}{(getter.IsStatic ? "static " : "")}{TypeText.Of(property)} {name} {{ get;{setter} }}";
    }

    private static string Name(MethodInfo method) =>
        method.IsGenericMethod ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : method.Name;

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")
        + string.Join(", ", method.GetParameters().Select(parameter =>
            $"{(parameter.IsOut ? "out " : "")}{(parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "")}"
            + $"{TypeText.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : "")}"));

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
        string text => $"\"{text}\"",
        var value => parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value).ToString()! : string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static bool IsVisible(MethodBase method) => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsVisible(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;
}
