using System.Runtime.CompilerServices;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>What the ends of steps are counted by: the group of the dossiers in their caseload, the step, by the object that it is, and the day.</summary>
internal readonly struct EndsOfDay(int group, in StepEnd end) : IEquatable<EndsOfDay>
{
    internal int Group { get; } = group;

    internal string Procedure { get; } = end.Procedure;

    internal ProcessStep Step { get; } = end.Step;

    internal LocalDate On { get; } = end.On;

    public bool Equals(EndsOfDay other) => Group == other.Group && ReferenceEquals(Step, other.Step) && On == other.On && Procedure == other.Procedure;

    public override bool Equals(object? obj) => obj is EndsOfDay other && Equals(other);

    public override int GetHashCode() => unchecked((((Group * 397) ^ RuntimeHelpers.GetHashCode(Step)) * 397) ^ On.GetHashCode());
}
