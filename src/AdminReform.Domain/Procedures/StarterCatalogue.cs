using System.Collections.Frozen;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>A starter catalogue of common procedures with their published limits. It is not the National Database of administrative procedures.</summary>
/// <remarks>
/// Each record names the text that was read for it, and how sure it is. A version begins on the day from which that text vouches for
/// it, never before 01/07/2025, when the districts ended and competences moved. Provinces shorten many limits; those commitments are
/// not in the catalogue. The records are read on first use.
/// </remarks>
/// <example>
/// <code>
/// var version = StarterCatalogue.Find(ProcedureCode.Parse("1.001022"))!.Procedure.At(new LocalDate(2026, 7, 1))!;
/// version.Limit().Value;                                                                        // 03 ngày làm việc
/// version.LimitFor(new Dictionary&lt;string, string> { ["verification"] = "yes" }).Value;          // 08 ngày làm việc
/// </code>
/// </example>
public static class StarterCatalogue
{
    private static readonly Lazy<ValueList<StarterProcedure>> Read = new(StarterReader.Read);

    private static readonly Lazy<FrozenDictionary<string, StarterProcedure>> ByNumber =
        new(() => Entries.ToFrozenDictionary(entry => entry.Procedure.Code.Number));

    /// <summary>What to tell whoever sees a figure of the catalogue.</summary>
    public static LocalizedText Notice { get; } = new(
        "Danh mục khởi đầu, không phải Cơ sở dữ liệu quốc gia về thủ tục hành chính; kiểm tra lại số liệu trước khi sử dụng.",
        "A starter catalogue, not the National Database of administrative procedures; check the figures before relying on them.");

    /// <summary>The records, in the order of their codes.</summary>
    public static ValueList<StarterProcedure> Entries => Read.Value;

    /// <summary>The record of a procedure, whichever agency's variant the code names; <see langword="null"/> when there is none.</summary>
    public static StarterProcedure? Find(ProcedureCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByNumber.Value.GetValueOrDefault(code.Number);
    }
}
