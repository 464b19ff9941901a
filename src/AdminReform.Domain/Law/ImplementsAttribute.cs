namespace AdminReform.Law;

/// <summary>Says which provision of law a member or a type puts into effect; a test carries the same citation.</summary>
/// <param name="instrument">The number of the instrument, such as <c>118/2025/NĐ-CP</c>.</param>
/// <param name="provision">Article, clause and point between dots, such as <c>19.6</c>; left out where only the instrument is known.</param>
/// <param name="certainty">How surely what is put into effect is known.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
internal sealed class ImplementsAttribute(string instrument, string provision = "", Certainty certainty = Certainty.Text) : Attribute
{
    /// <summary>The number of the instrument.</summary>
    public string Instrument { get; } = instrument;

    /// <summary>Article, clause and point between dots.</summary>
    public string Provision { get; } = provision;

    /// <summary>How surely what is put into effect is known.</summary>
    public Certainty Certainty { get; } = certainty;

    /// <summary>Returns the instrument, the provision and how surely it is known.</summary>
    public override string ToString() => $"{$"{Instrument} {Provision}".TrimEnd()} ({Certainty})";
}
