namespace AdminReform.Law;

/// <summary>Says which provision of law a test holds the code to; the counterpart of <see cref="ImplementsAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class HoldsAttribute(string instrument, string provision = "", Certainty certainty = Certainty.Text) : Attribute
{
    public string Instrument { get; } = instrument;

    public string Provision { get; } = provision;

    public Certainty Certainty { get; } = certainty;

    public override string ToString() => $"{$"{Instrument} {Provision}".TrimEnd()} ({Certainty})";
}
