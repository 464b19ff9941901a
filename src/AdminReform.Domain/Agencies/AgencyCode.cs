using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Agencies;

/// <summary>The electronic identifier of an agency (mã định danh điện tử), in the form of QCVN 102:2016 or of Quyết định 20/2020/QĐ-TTg.</summary>
/// <remarks>
/// The first character tells the forms apart: a digit in the older one, the letter of the province or ministry in the newer one.
/// No text is a code of both forms, and a code of one form never equals a code of the other: whether <c>000.00.12.H26</c> and
/// <c>H26.12</c> name the same office is a fact of the register, not of the text.
/// </remarks>
[DebuggerDisplay("{Value,nq} ({Form})")]
[Implements("20/2020/QĐ-TTg", certainty: Certainty.Secondary)]
[Implements("QCVN 102:2016/BTTTT", certainty: Certainty.Secondary)]
[TypeConverter(typeof(TextValueConverter<AgencyCode>))]
public sealed record AgencyCode : IComparable<AgencyCode>, ITextValue<AgencyCode>
{
    /// <summary>The greatest length of a code, in characters (Quyết định 20/2020/QĐ-TTg).</summary>
    public const int MaximumLength = 35;

    private const int TopLength = 3;

    private AgencyCode(string value) => Value = value;

    /// <summary>The code as it is written.</summary>
    public string Value { get; }

    /// <summary>Which regulation the code is written by.</summary>
    internal AgencyCodeForm Form => char.IsAsciiDigit(Value[0]) ? AgencyCodeForm.Qcvn102 : AgencyCodeForm.Decision20;

    /// <summary>The part of the province or ministry, such as <c>H26</c>; the same in both forms.</summary>
    public string Top => Form == AgencyCodeForm.Qcvn102 ? Value[^TopLength..] : Value[..TopLength];

    /// <summary>The level of the agency in its code: 1 for the province or ministry itself, 2 for what is directly under it, and so on.</summary>
    public int Depth => Form == AgencyCodeForm.Qcvn102 ? OlderAgencyCode.Depth(Value) : Value.Count(c => c == '.') + 1;

    /// <summary>The nearest code above, in the same form; <see langword="null"/> for a province or a ministry.</summary>
    /// <remarks>In the older form a level may be left out: above <c>000.26.00.H43</c> comes <c>000.00.00.H43</c>.</remarks>
    public AgencyCode? Parent => Depth == 1 ? null
        : Form == AgencyCodeForm.Qcvn102 ? new(OlderAgencyCode.Parent(Value))
        : new(Value[..Value.LastIndexOf('.')]);

    /// <summary>Whether this is another agency's code or one below it. Codes of different forms are never within each other.</summary>
    public bool IsWithin(AgencyCode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var code = this; code is not null; code = code.Parent)
        {
            if (code == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Orders codes by their characters.</summary>
    public int CompareTo(AgencyCode? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>Reads a code; a failure says at which character and why.</summary>
    public static Result<AgencyCode> Create(string? text) => AgencyCodeReading.Check(text, 0) is { } problem
        ? Result<AgencyCode>.Invalid(problem)
        : Result.Of(new AgencyCode(text!));

    /// <summary>Reads a code that is known to be well formed.</summary>
    /// <exception cref="UnreadableTextException">The text is not an agency code.</exception>
    public static AgencyCode Parse(string text) =>
        AgencyCodeReading.Check(text, 0) is { } problem ? throw new UnreadableTextException(problem) : new(text);

    /// <summary>Reads a code without throwing.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AgencyCode? code)
    {
        code = AgencyCodeReading.Check(text, 0) is null ? new(text!) : null;
        return code is not null;
    }

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    /// <summary>Whether one code sorts before another.</summary>
    public static bool operator <(AgencyCode? left, AgencyCode? right) => Compare(left, right) < 0;

    /// <summary>Whether one code sorts before another or equals it.</summary>
    public static bool operator <=(AgencyCode? left, AgencyCode? right) => Compare(left, right) <= 0;

    /// <summary>Whether one code sorts after another.</summary>
    public static bool operator >(AgencyCode? left, AgencyCode? right) => Compare(left, right) > 0;

    /// <summary>Whether one code sorts after another or equals it.</summary>
    public static bool operator >=(AgencyCode? left, AgencyCode? right) => Compare(left, right) >= 0;

    /// <summary>Makes a code from a part of a longer code that has been checked already.</summary>
    internal static AgencyCode OfChecked(string text) => new(text);

    private static int Compare(AgencyCode? left, AgencyCode? right) => string.CompareOrdinal(left?.Value, right?.Value);
}
