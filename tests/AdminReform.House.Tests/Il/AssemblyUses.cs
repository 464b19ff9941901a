using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AdminReform.House.Il;

/// <summary>Reads an assembly's metadata and method bodies for every type and member that they name.</summary>
internal sealed class AssemblyUses : IDisposable
{
    private readonly PEReader _image;
    private readonly MetadataReader _reader;

    private AssemblyUses(Stream stream)
    {
        _image = new PEReader(stream);
        _reader = _image.GetMetadataReader();
    }

    internal static ImmutableArray<Use> Of(Assembly assembly)
    {
        using var uses = new AssemblyUses(File.OpenRead(assembly.Location));
        return [.. uses._reader.TypeDefinitions.SelectMany(uses.InType)];
    }

    public void Dispose() => _image.Dispose();

    private IEnumerable<Use> InType(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        var outer = _reader.GetTypeDefinition(TypeNames.Outermost(_reader, handle));
        var space = _reader.GetString(outer.Namespace);
        var name = _reader.GetString(outer.Name);
        Use At(string member, bool generated, string target, string? called, int parameters, ImmutableArray<string> mentions) =>
            new(space, name, member, generated, target, called, parameters, mentions);

        foreach (var target in TypeNames.Of(_reader, type.BaseType)
            .Concat(type.GetInterfaceImplementations().SelectMany(each => TypeNames.Of(_reader, _reader.GetInterfaceImplementation(each).Interface)))
            .Concat(AttributesOf(type.GetCustomAttributes())))
        {
            yield return At("(declaration)", false, target, null, 0, []);
        }

        foreach (var field in type.GetFields().Select(_reader.GetFieldDefinition))
        {
            foreach (var target in field.DecodeSignature(TypeNames.Provider, null))
            {
                yield return At(_reader.GetString(field.Name), false, target, null, 0, []);
            }
        }

        foreach (var method in type.GetMethods().Select(_reader.GetMethodDefinition))
        {
            var generated = AttributesOf(method.GetCustomAttributes()).Contains("System.Runtime.CompilerServices.CompilerGeneratedAttribute");
            var member = _reader.GetString(method.Name);
            foreach (var target in TypeNames.Of(method.DecodeSignature(TypeNames.Provider, null)).Concat(AttributesOf(method.GetCustomAttributes())))
            {
                yield return At(member, generated, target, null, 0, []);
            }

            foreach (var (target, called, parameters, mentions) in InBody(method))
            {
                yield return At(member, generated, target, called, parameters, mentions);
            }
        }
    }

    private IEnumerable<(string Target, string? Called, int Parameters, ImmutableArray<string> Mentions)> InBody(MethodDefinition method)
    {
        if (method.RelativeVirtualAddress == 0)
        {
            yield break;
        }

        var body = _image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            foreach (var local in _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(TypeNames.Provider, null).SelectMany(type => type))
            {
                yield return (local, null, 0, []);
            }
        }

        // A call on a value type goes through "constrained": the type that it names is the one whose member runs.
        var constrained = ImmutableArray<string>.Empty;
        foreach (var (code, token) in Instructions.WithTokens(body.GetILBytes()!))
        {
            if (code == OpCodes.Constrained)
            {
                constrained = TypeNames.Of(_reader, token);
                continue;
            }

            var (target, called, parameters, mentions) = Named(token);
            yield return constrained.IsEmpty
                ? (target, called, parameters, mentions)
                : (constrained[0], called, parameters, [.. constrained.Skip(1), .. mentions]);
            constrained = [];
        }
    }

    private (string Target, string? Called, int Parameters, ImmutableArray<string> Mentions) Named(EntityHandle token)
    {
        switch (token.Kind)
        {
            case HandleKind.MethodSpecification:
                var instance = _reader.GetMethodSpecification((MethodSpecificationHandle)token);
                var generic = Named(instance.Method);
                var arguments = instance.DecodeSignature(TypeNames.Provider, null).SelectMany(type => type);
                return generic with { Mentions = [.. generic.Mentions, .. arguments] };
            case HandleKind.MethodDefinition:
                var method = _reader.GetMethodDefinition((MethodDefinitionHandle)token);
                return Called(method.GetDeclaringType(), method.Name, method.DecodeSignature(TypeNames.Provider, null));
            case HandleKind.FieldDefinition:
                var field = _reader.GetFieldDefinition((FieldDefinitionHandle)token);
                return Read(field.GetDeclaringType(), field.Name, field.DecodeSignature(TypeNames.Provider, null));
            case HandleKind.MemberReference:
                var member = _reader.GetMemberReference((MemberReferenceHandle)token);
                return member.GetKind() == MemberReferenceKind.Method
                    ? Called(member.Parent, member.Name, member.DecodeMethodSignature(TypeNames.Provider, null))
                    : Read(member.Parent, member.Name, member.DecodeFieldSignature(TypeNames.Provider, null));
            default:
                var types = TypeNames.Of(_reader, token);
                return (types.FirstOrDefault(""), null, 0, [.. types.Skip(1)]);
        }
    }

    private (string Target, string? Called, int Parameters, ImmutableArray<string> Mentions) Called(
        EntityHandle parent, StringHandle name, MethodSignature<ImmutableArray<string>> signature)
    {
        var types = TypeNames.Of(_reader, parent);
        return (types.FirstOrDefault(""), _reader.GetString(name), signature.ParameterTypes.Length, [.. types.Skip(1), .. TypeNames.Of(signature)]);
    }

    private (string Target, string? Called, int Parameters, ImmutableArray<string> Mentions) Read(
        EntityHandle parent, StringHandle name, ImmutableArray<string> fieldType)
    {
        var types = TypeNames.Of(_reader, parent);
        return (types.FirstOrDefault(""), _reader.GetString(name), 0, [.. types.Skip(1), .. fieldType]);
    }

    private IEnumerable<string> AttributesOf(CustomAttributeHandleCollection attributes) =>
        attributes.Select(each => Named(_reader.GetCustomAttribute(each).Constructor).Target);
}
