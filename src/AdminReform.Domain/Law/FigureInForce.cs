using AdminReform.Texts;

namespace AdminReform.Law;

/// <summary>A figure as it stands on a day, in words, with where it stands and how surely it is known.</summary>
/// <param name="Id">The id of the figure.</param>
/// <param name="Name">What it is.</param>
/// <param name="Value">The figure in words, with its unit.</param>
/// <param name="Source">The provision.</param>
/// <param name="Certainty">How surely it is known; what is <see cref="Certainty.Unverified"/> is for whoever sets the system up to confirm.</param>
/// <param name="AmendedBy">The instrument that gave the provision its present words; <see langword="null"/> for its first words.</param>
public sealed record FigureInForce(
    string Id, LocalizedText Name, LocalizedText Value, Citation Source, Certainty Certainty, Instrument? AmendedBy = null)
{
    /// <summary>The provision, and the instrument that amended it.</summary>
    public string SourceIn(Language language) => AmendedBy is null
        ? Source.In(language)
        : Source.In(language) + new LocalizedText(", sửa đổi bởi ", ", as amended by ").In(language) + AmendedBy.In(language);

    /// <summary>Returns the figure, its source and its certainty on one line.</summary>
    public override string ToString() => $"{Name.English}: {Value.English} [{SourceIn(Language.English)}; {Certainty}]";
}
