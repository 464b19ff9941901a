using AdminReform.Law;

namespace AdminReform.Rules.Impact;

/// <summary>What a thing cites: a provision, or an instrument of which it knows the number alone.</summary>
internal readonly record struct Ground(InstrumentNumber Number, Citation? Citation, Certainty? Certainty)
{
    internal static Ground Of(Citation citation, Certainty? certainty = null) => new(citation.Instrument.Number, citation, certainty);

    internal static Ground Of(InstrumentNumber number, Certainty? certainty = null) => new(number, null, certainty);

    internal bool IsTouchedBy(Citation provision) => Citation?.Overlaps(provision) ?? Number == provision.Instrument.Number;

    /// <summary>As a citation; a number alone is that of the instrument of the provision that touches it.</summary>
    internal Citation CitationBeside(Citation provision) => Citation ?? provision.Instrument.Cite();
}
