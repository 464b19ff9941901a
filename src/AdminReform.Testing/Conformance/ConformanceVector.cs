using AdminReform.Dossiers;
using AdminReform.Values;

namespace AdminReform.Testing.Conformance;

/// <summary>A dossier with the due moment that it must have.</summary>
/// <param name="Id">A stable name.</param>
/// <param name="Office">The name of the office that counts.</param>
/// <param name="Events">What happened, in the order of the record.</param>
/// <param name="Expected">The due moment, worked out without the library.</param>
/// <param name="About">What it is an example of.</param>
/// <param name="Ground">How it was counted, and on which provisions.</param>
public sealed record ConformanceVector(
    string Id, string Office, ValueList<DossierEvent> Events, ConformanceAnswer Expected, string? About = null, string? Ground = null)
{
    /// <summary>The dossier.</summary>
    public Dossier ToDossier() => Dossier.Replay(new DossierHeader(Id, "1.001193", "one-stop", "one-stop", "conformance", Channel.Counter), Events);

    /// <summary>Returns the name, what it is about and what is expected.</summary>
    public override string ToString() => $"{Id}{(About is null ? "" : $" ({About})")}: {Expected}";
}
