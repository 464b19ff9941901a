namespace AdminReform.Law;

/// <summary>Says which provision of law a member or a type puts into effect; a test carries the same citation.</summary>
/// <param name="instrument">The number of the instrument, such as <c>118/2025/NĐ-CP</c>.</param>
/// <param name="provision">Article, clause and point between dots, such as <c>19.6</c>; left out where only the instrument is known.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
internal sealed class ImplementsAttribute(string instrument, string provision = "") : Attribute
{
    /// <summary>The number of the instrument.</summary>
    public string Instrument { get; } = instrument;

    /// <summary>Article, clause and point between dots.</summary>
    public string Provision { get; } = provision;

    /// <summary>Returns the instrument and the provision.</summary>
    public override string ToString() => $"{Instrument} {Provision}".TrimEnd();
}
