using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace AdminReform.Counting;

/// <summary>Loads a test assembly once more, beside copies of the assemblies under test that count what they do; nothing in the sources knows of it.</summary>
internal sealed class CountingContext(string testAssembly) : AssemblyLoadContext("counting")
{
    protected override Assembly? Load(AssemblyName name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll");
        return name.Name == testAssembly ? LoadFromStream(new MemoryStream(File.ReadAllBytes(path)))
            : name.Name!.StartsWith("AdminReform", StringComparison.Ordinal) && File.Exists(path) ? LoadFromStream(Counting(path))
            : null;
    }

    private MemoryStream Counting(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var counter = LoadFromAssemblyName(new(testAssembly)).GetType(typeof(OperationCount).FullName!)!;
        var ofLists = counter.GetMethods().Where(method => method.IsGenericMethodDefinition).ToDictionary(method => method.Name);
        var (module, add) = (assembly.MainModule, counter.GetMethod(nameof(OperationCount.Add), Type.EmptyTypes)!);
        foreach (var body in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody).Select(method => method.Body))
        {
            Count(body, module.ImportReference(add), name => ofLists.TryGetValue(name, out var method) ? module.ImportReference(method) : null);
        }

        MemoryStream copy = new();
        assembly.Write(copy);
        copy.Position = 0;
        return copy;
    }

    private static void Count(Mono.Cecil.Cil.MethodBody body, MethodReference add, Func<string, MethodReference?> ofLists)
    {
        body.SimplifyMacros();
        var il = body.GetILProcessor();
        Instruction[] all = [.. body.Instructions];
        foreach (var instruction in all)
        {
            if (instruction.Operand is Instruction target && target.Offset <= instruction.Offset)
            {
                // A jump to the jump counts, too: the call takes its place.
                il.InsertAfter(instruction, il.Create(instruction.OpCode, target));
                (instruction.OpCode, instruction.Operand) = (OpCodes.Call, add);
            }
            else if (instruction.Operand is MethodReference { DeclaringType: GenericInstanceType { ElementType.FullName: "System.Collections.Generic.List`1" } list } called
                && instruction.OpCode.FlowControl == FlowControl.Call && ofLists(called.Name) is { } counting)
            {
                GenericInstanceMethod made = new(counting);
                made.GenericArguments.Add(list.GenericArguments[0]);
                (instruction.OpCode, instruction.Operand) = (OpCodes.Call, made);
            }
        }

        il.InsertBefore(body.Instructions[0], il.Create(OpCodes.Call, add));
        body.OptimizeMacros();
    }
}
