using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AdminReform.Mutants;

/// <summary>A package with mutants in it.</summary>
internal static class Package
{
    /// <summary>Makes Stryker's question whether a mutant is the active one quick, has it note what was reached, and tells the mutants that compiled.</summary>
    public static HashSet<int> MakeQuick(string file)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(file, new ReaderParameters { InMemory = true });
        var control = assembly.MainModule.Types.Single(type => type.Name == Inside.Control);
        var reached = new FieldDefinition(Inside.Reached, Mono.Cecil.FieldAttributes.Public | Mono.Cecil.FieldAttributes.Static, new ArrayType(assembly.MainModule.TypeSystem.Byte));
        control.Fields.Add(reached);
        var asked = control.Methods.Single(method => method.Name == "IsActive");
        asked.AggressiveInlining = true;
        asked.Body = new Mono.Cecil.Cil.MethodBody(asked);
        var il = asked.Body.GetILProcessor();
        il.Emit(OpCodes.Ldsfld, reached);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Stelem_I1);
        il.Emit(OpCodes.Ldsfld, control.Fields.Single(field => field.Name == Inside.Active));
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ceq);
        il.Emit(OpCodes.Ret);
        assembly.Write(file);
        return [.. from type in assembly.MainModule.GetTypes()
                   from method in type.Methods
                   where method.HasBody
                   from call in method.Body.Instructions
                   where call.Operand is MethodReference { Name: "IsActive" } asks && asks.DeclaringType.Name == Inside.Control
                   select Id(call.Previous)];
    }

    private static int Id(Instruction loads) => loads.Operand switch
    {
        int id => id,
        sbyte id => id,
        _ => loads.OpCode.Code - Code.Ldc_I4_0,
    };
}
