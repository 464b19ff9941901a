using System.Reflection;

namespace AdminReform.House.Surface;

/// <summary>Writes a type as C# does, without its namespace, with the question mark of what may be null.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
    };

    internal static string Of(Type type) => type switch
    {
        { IsByRef: true } => Of(type.GetElementType()!),
        { IsArray: true } => $"{Of(type.GetElementType()!)}[]",
        _ when Nullable.GetUnderlyingType(type) is { } value => $"{Of(value)}?",
        { IsGenericType: true } => $"{Outer(type)}{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>",
        _ => Keywords.GetValueOrDefault(type) ?? Outer(type) + type.Name,
    };

    internal static string Of(FieldInfo field) => Of(field.FieldType) + Mark(new NullabilityInfoContext().Create(field));

    internal static string Of(PropertyInfo property) => Of(property.PropertyType) + Mark(new NullabilityInfoContext().Create(property));

    internal static string Of(ParameterInfo parameter) => Of(parameter.ParameterType) + Mark(new NullabilityInfoContext().Create(parameter));

    private static string Mark(NullabilityInfo nullability) =>
        nullability.Type is { IsValueType: true } or { IsGenericParameter: true } || nullability.ReadState != NullabilityState.Nullable ? "" : "?";

    private static string Outer(Type type) => type is { IsNested: true, IsGenericParameter: false } ? $"{Of(type.DeclaringType!)}." : "";
}
