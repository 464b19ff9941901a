using System.Diagnostics;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>A record of the National Database (Cơ sở dữ liệu quốc gia về thủ tục hành chính): the procedure that it is, and all that it says beside.</summary>
/// <param name="Line">Its line in the file, the first being 1.</param>
/// <param name="Texts">Every text of the record, in its order: what has a place in <paramref name="Procedure"/> and what has none.</param>
/// <param name="Procedure">The procedure; <see langword="null"/> where its code, name or field cannot be read.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record NationalRecord(int Line, ValueList<NationalText> Texts, Procedure? Procedure)
{
    /// <summary>The ways of filing with their limits, row by row.</summary>
    public ValueList<NationalLimit> Limits { get; init; } = [];

    /// <summary>The documents asked for.</summary>
    public ValueList<NationalDocument> Documents { get; init; } = [];

    /// <summary>The results.</summary>
    public ValueList<NationalResult> Results { get; init; } = [];

    /// <summary>What cannot be read or is not certain, with its line and member.</summary>
    public ValueList<Problem> Problems { get; init; } = [];

    /// <summary>The texts of a part, such as the steps; empty where the record has none.</summary>
    public ValueList<string> Of(NationalPart part) => [.. Texts.Where(text => text.Part == part).Select(text => text.Text)];

    /// <summary>Returns the line and the procedure.</summary>
    public override string ToString() => $"{Line}: {Procedure?.ToString() ?? "no procedure"}";
}
