using AdminReform.Law;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Procedures;

/// <summary>A decision that publishes, amends or repeals a procedure.</summary>
/// <param name="Kind">What it does; <see langword="null"/> when not known, as in the National Database, which names the number alone.</param>
/// <param name="Number">Its number and symbol, such as <c>163/QĐ-BTP</c>.</param>
/// <param name="Issued">The day on which it was signed; <see langword="null"/> when not known.</param>
public sealed record ProcedureDecision(DecisionKind? Kind, InstrumentNumber Number, LocalDate? Issued = null)
{
    /// <summary>Returns the kind, the number and the day.</summary>
    public override string ToString() => $"{(Kind is { } kind ? $"{kind} " : "")}{Number}{(Issued is { } day ? $" of {LocalDatePattern.Iso.Format(day)}" : "")}";
}
