namespace AdminReform.Interchange.NationalDatabase;

/// <summary>A document that is asked for (thành phần hồ sơ).</summary>
/// <param name="Name">What it is, in the words of the record; the name of its form may stand at the end.</param>
/// <param name="Quantity">How many originals and copies, in the words of the record; empty where it does not say.</param>
/// <param name="Group">The heading under which it stands, such as a case; empty where there is none.</param>
public sealed record NationalDocument(string Name, string Quantity = "", string Group = "")
{
    /// <summary>Returns the name and the quantity.</summary>
    public override string ToString() => Quantity.Length == 0 ? Name : $"{Name} ({Quantity})";
}
