using AdminReform.Dossiers;
using AdminReform.Values;

namespace AdminReform.Testing.Arbitraries;

/// <summary>A generated history, lawful or not, with times that may run backwards.</summary>
/// <param name="Events">The events, in the order in which they were written down.</param>
public sealed record History(ValueList<DossierEvent> Events)
{
    /// <summary>Returns the events.</summary>
    public override string ToString() => string.Join("; ", Events);
}
