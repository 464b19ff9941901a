using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>A dossier that two definitions put in different classes.</summary>
/// <param name="Dossier">The dossier, as known at the moment.</param>
/// <param name="From">Its class by the first definition.</param>
/// <param name="To">Its class by the second.</param>
/// <param name="Why">What in the definitions makes the difference.</param>
public sealed record ClassChange(Dossier Dossier, OnTimeStatus From, OnTimeStatus To, LocalizedText Why)
{
    /// <summary>Returns the identifier, both classes and the reason.</summary>
    public override string ToString() => $"{Dossier.Id}: {From} -> {To} ({Why.English})";
}
