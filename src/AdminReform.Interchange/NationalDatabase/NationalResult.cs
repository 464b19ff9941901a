namespace AdminReform.Interchange.NationalDatabase;

/// <summary>A result of a procedure (kết quả).</summary>
/// <param name="Name">What it is, in the words of the record.</param>
/// <param name="Code">Its code, such as <c>KQ.G15.000167</c>; <see langword="null"/> where the record has none.</param>
public sealed record NationalResult(string Name, string? Code = null)
{
    /// <summary>Returns the name and the code.</summary>
    public override string ToString() => Code is null ? Name : $"{Name} ({Code})";
}
