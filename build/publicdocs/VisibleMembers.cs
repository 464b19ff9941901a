using System.Reflection;
using System.Reflection.Metadata;

namespace PublicDocs;

/// <summary>The documentation ids of what users of an assembly can name: public and protected members of public and protected types.</summary>
internal static class VisibleMembers
{
    internal static HashSet<string> Of(MetadataReader metadata)
    {
        var names = new DocumentationNames();
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (IsVisible(metadata, type))
            {
                AddMembers(metadata, names, type, names.GetTypeFromDefinition(metadata, handle, 0), ids);
            }
        }

        return ids;
    }

    private static void AddMembers(MetadataReader metadata, DocumentationNames names, TypeDefinition type, string name, HashSet<string> ids)
    {
        ids.Add($"T:{name}");
        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition).Where(field => IsVisible((MethodAttributes)(field.Attributes & FieldAttributes.FieldAccessMask))))
        {
            ids.Add($"F:{name}.{metadata.GetString(field.Name)}");
        }

        foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition).Where(method => IsVisible(method.Attributes)))
        {
            ids.Add($"M:{name}.{names.OfMethod(metadata, method)}");
        }

        foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
        {
            var accessors = property.GetAccessors();
            if (IsVisible(metadata, accessors.Getter) || IsVisible(metadata, accessors.Setter))
            {
                ids.Add($"P:{name}.{names.OfProperty(metadata, property)}");
            }
        }

        foreach (var @event in type.GetEvents().Select(metadata.GetEventDefinition).Where(@event => IsVisible(metadata, @event.GetAccessors().Adder)))
        {
            ids.Add($"E:{name}.{metadata.GetString(@event.Name)}");
        }
    }

    private static bool IsVisible(MetadataReader metadata, TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(metadata, metadata.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private static bool IsVisible(MetadataReader metadata, MethodDefinitionHandle method) => !method.IsNil && IsVisible(metadata.GetMethodDefinition(method).Attributes);

    // The access of fields has the numbers of that of methods.
    private static bool IsVisible(MethodAttributes attributes) =>
        (attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
}
