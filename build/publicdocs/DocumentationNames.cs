using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace PublicDocs;

/// <summary>Writes types and members as the ids of XML documentation name them.</summary>
internal sealed class DocumentationNames : ISignatureTypeProvider<string, object?>
{
    internal string OfMethod(MetadataReader metadata, MethodDefinition method)
    {
        var name = metadata.GetString(method.Name).Replace('.', '#');
        var signature = method.DecodeSignature(this, null);
        var result = name is "op_Implicit" or "op_Explicit" or "op_CheckedExplicit" ? $"~{signature.ReturnType}" : "";
        return $"{name}{(signature.GenericParameterCount > 0 ? $"``{signature.GenericParameterCount}" : "")}{Parameters(signature.ParameterTypes)}{result}";
    }

    internal string OfProperty(MetadataReader metadata, PropertyDefinition property) =>
        metadata.GetString(property.Name).Replace('.', '#') + Parameters(property.DecodeSignature(this, null).ParameterTypes);

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{GetTypeFromDefinition(reader, outer, 0)}.{name}" : Full(reader.GetString(type.Namespace), name);
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0)}.{name}"
            : Full(reader.GetString(type.Namespace), name);
    }

    // Each type of a nested name takes as many arguments as stand behind its mark.
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        var taken = 0;
        return string.Join('.', genericType.Split('.').Select(part =>
        {
            var mark = part.IndexOf('`', StringComparison.Ordinal);
            if (mark < 0)
            {
                return part;
            }

            var count = int.Parse(part[(mark + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            var arguments = string.Join(',', typeArguments.Skip(taken).Take(count));
            taken += count;
            return $"{part[..mark]}{{{arguments}}}";
        }));
    }

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";

    public string GetSZArrayType(string elementType) => $"{elementType}[]";

    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{string.Join(',', Enumerable.Repeat("0:", shape.Rank))}]";

    public string GetByReferenceType(string elementType) => $"{elementType}@";

    public string GetPointerType(string elementType) => $"{elementType}*";

    public string GetPinnedType(string elementType) => elementType;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetGenericTypeParameter(object? genericContext, int index) => $"`{index}";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"``{index}";

    public string GetFunctionPointerType(MethodSignature<string> signature) => throw new NotSupportedException("No public member takes a function pointer.");

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    private static string Full(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";

    private static string Parameters(ImmutableArray<string> types) => types.IsEmpty ? "" : $"({string.Join(',', types)})";
}
