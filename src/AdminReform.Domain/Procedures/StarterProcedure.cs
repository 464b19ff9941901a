using System.Diagnostics;
using AdminReform.Law;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Procedures;

/// <summary>A record of the starter catalogue: a procedure and where its figures were read.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Authority">Who resolves it, as the source says.</param>
/// <param name="Certainty">Whether the limits were read in the instrument's own text or in a secondary one.</param>
/// <param name="Sources">The texts that were read; never empty.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StarterProcedure(Procedure Procedure, string Authority, Certainty Certainty, ValueList<StarterSource> Sources)
{
    /// <summary>The texts that were read; never empty.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public ValueList<StarterSource> Sources { get; init => field = Some(value); } = Some(Sources);

    /// <summary>The instrument that the source names for the limit; <see langword="null"/> when it names none.</summary>
    public InstrumentNumber? Instrument { get; init; }

    /// <summary>The decision that the source names as announcing the procedure; <see langword="null"/> when it names none.</summary>
    public InstrumentNumber? AnnouncedBy { get; init; }

    /// <summary>The day from which a change of the law is known whose figures were not read; <see langword="null"/> when none is known.</summary>
    public LocalDate? ReviewFrom { get; init; }

    /// <summary>Returns the procedure and its certainty.</summary>
    public override string ToString() => $"{Procedure} ({Certainty})";

    private static ValueList<StarterSource> Some(ValueList<StarterSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.Count > 0 ? sources : throw new ArgumentException("A record of the catalogue needs a text that was read for it.", nameof(sources));
    }
}
