using System.CodeDom.Compiler;
using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace AdminReform.House.Shape;

/// <summary>Everything public is immutable, and nothing public can be derived from unless it was meant to be.</summary>
public sealed class PublicTypeTests
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Assemblies => House.Assemblies;

    [Theory, MemberData(nameof(Assemblies))]
    public void A_class_is_sealed_abstract_or_static(string assembly) =>
        House.NoFaults(House.PublicTypes(assembly)
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Select(type => $"{type} can be derived from"));

    [Theory, MemberData(nameof(Assemblies))]
    public void A_struct_is_readonly(string assembly) =>
        House.NoFaults(House.PublicTypes(assembly)
            .Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute)))
            .Select(type => $"{type} is a struct that can change"));

    [Theory, MemberData(nameof(Assemblies))]
    public void A_property_is_set_once_or_never(string assembly) =>
        House.NoFaults(
            from type in House.PublicTypes(assembly)
            from property in type.GetProperties(Visible)
            where property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type}.{property.Name} can be set");

    [Theory, MemberData(nameof(Assemblies))]
    public void A_public_field_is_a_constant(string assembly) =>
        House.NoFaults(
            from type in House.PublicTypes(assembly)
            from field in type.GetFields(Visible)
            where field is { IsLiteral: false, IsSpecialName: false } && !(field.IsStatic && field.IsInitOnly)
            select $"{type}.{field.Name} is a field");

    [Theory, MemberData(nameof(Assemblies))]
    public void No_static_field_changes(string assembly) =>
        House.NoFaults(
            from type in House.Load(assembly).GetTypes()
            where !IsGenerated(type)
            from field in type.GetFields(Static)
            where field is { IsInitOnly: false, IsLiteral: false } && !field.IsDefined(typeof(CompilerGeneratedAttribute))
            select $"{type}.{field.Name} is a static that can change");

    [Theory, MemberData(nameof(Assemblies))]
    public void Nothing_public_hands_out_a_collection_that_can_be_changed(string assembly) =>
        House.NoFaults(
            from type in House.PublicTypes(assembly)
            from member in type.GetMembers(Visible)
            let given = member switch
            {
                PropertyInfo property => property.PropertyType,
                FieldInfo field => field.FieldType,
                _ => typeof(void),
            }
            where given.IsArray || IsMutableCollection(given)
            select $"{type}.{member.Name} is a {given.Name}");

    // Interfaces that only read, the immutable and the frozen collections and ValueList are what remains.
    private static bool IsMutableCollection(Type type) =>
        type.Namespace is "System.Collections.Generic" or "System.Collections"
        && typeof(IEnumerable).IsAssignableFrom(type)
        && !(type.IsInterface && (type.Name.StartsWith("IReadOnly", StringComparison.Ordinal) || type.Name.StartsWith("IEnumerable", StringComparison.Ordinal)));

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute))
        || type.IsDefined(typeof(GeneratedCodeAttribute))
        || typeof(JsonSerializerContext).IsAssignableFrom(type)
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
