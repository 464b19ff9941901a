using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using AdminReform.Agencies;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>
/// The code of an administrative procedure (mã thủ tục hành chính), such as <c>1.001193</c>, with the code of the agency that published
/// its own variant where there is one: <c>1.000948.H38</c>, <c>1.001193.000.00.00.H26</c>.
/// </summary>
[DebuggerDisplay("{Value,nq}")]
[Implements("Cơ sở dữ liệu quốc gia về thủ tục hành chính", certainty: Certainty.Secondary)]
[TypeConverter(typeof(TextValueConverter<ProcedureCode>))]
public sealed record ProcedureCode : IComparable<ProcedureCode>, ITextValue<ProcedureCode>
{
    private ProcedureCode(string value) => Value = value;

    /// <summary>The code as it is written.</summary>
    public string Value { get; }

    /// <summary>The national part, such as <c>1.001193</c>.</summary>
    public string Number => Value.Length == ProcedureCodeReading.NumberLength ? Value : Value[..ProcedureCodeReading.NumberLength];

    /// <summary>The agency whose variant this is; <see langword="null"/> for the national procedure.</summary>
    public AgencyCode? Agency =>
        HasAgency ? AgencyCode.OfChecked(Value[(ProcedureCodeReading.NumberLength + 1)..]) : null;

    /// <summary>Whether the code names the variant of one agency.</summary>
    public bool HasAgency => Value.Length > ProcedureCodeReading.NumberLength;

    /// <summary>The code without an agency.</summary>
    public ProcedureCode National => HasAgency ? new(Number) : this;

    /// <summary>The code of an agency's variant of the same procedure.</summary>
    public ProcedureCode WithAgency(AgencyCode agency)
    {
        ArgumentNullException.ThrowIfNull(agency);
        return new($"{Number}.{agency.Value}");
    }

    /// <summary>Whether two codes name the same procedure, whichever agency's variant each may be.</summary>
    public bool IsSameProcedure(ProcedureCode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        const int length = ProcedureCodeReading.NumberLength;
        return Value.AsSpan(0, length).SequenceEqual(other.Value.AsSpan(0, length));
    }

    /// <summary>Orders codes by their characters, so that variants follow their national procedure.</summary>
    public int CompareTo(ProcedureCode? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>Reads a code; a failure says at which character and why.</summary>
    public static Result<ProcedureCode> Create(string? text) => ProcedureCodeReading.Check(text) is { } problem
        ? Result<ProcedureCode>.Invalid(problem)
        : Result.Of(new ProcedureCode(text!));

    /// <summary>Reads a code that is known to be well formed.</summary>
    /// <exception cref="UnreadableTextException">The text is not a procedure code.</exception>
    public static ProcedureCode Parse(string text) =>
        ProcedureCodeReading.Check(text) is { } problem ? throw new UnreadableTextException(problem) : new(text);

    /// <summary>Reads a code without throwing.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ProcedureCode? code)
    {
        code = ProcedureCodeReading.Check(text) is null ? new(text!) : null;
        return code is not null;
    }

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    /// <summary>Whether one code sorts before another.</summary>
    public static bool operator <(ProcedureCode? left, ProcedureCode? right) => Compare(left, right) < 0;

    /// <summary>Whether one code sorts before another or equals it.</summary>
    public static bool operator <=(ProcedureCode? left, ProcedureCode? right) => Compare(left, right) <= 0;

    /// <summary>Whether one code sorts after another.</summary>
    public static bool operator >(ProcedureCode? left, ProcedureCode? right) => Compare(left, right) > 0;

    /// <summary>Whether one code sorts after another or equals it.</summary>
    public static bool operator >=(ProcedureCode? left, ProcedureCode? right) => Compare(left, right) >= 0;

    private static int Compare(ProcedureCode? left, ProcedureCode? right) => string.CompareOrdinal(left?.Value, right?.Value);
}
