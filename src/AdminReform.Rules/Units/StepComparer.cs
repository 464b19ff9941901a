using System.Runtime.CompilerServices;
using AdminReform.Processes;

namespace AdminReform.Rules.Units;

/// <summary>Steps of procedures, by the object that a step is.</summary>
internal sealed class StepComparer : IEqualityComparer<(string Procedure, ProcessStep Step)>
{
    internal static StepComparer Instance { get; } = new();

    public bool Equals((string Procedure, ProcessStep Step) x, (string Procedure, ProcessStep Step) y) => ReferenceEquals(x.Step, y.Step) && x.Procedure == y.Procedure;

    public int GetHashCode((string Procedure, ProcessStep Step) obj) => RuntimeHelpers.GetHashCode(obj.Step);
}
