using AdminReform.Dossiers;

namespace AdminReform.Interchange.EventLogs;

/// <summary>The dossiers of some of the cases of a log, which are made side by side with the others.</summary>
internal sealed class DossierPart
{
    private readonly List<Dossier> _dossiers;
    private readonly DossierAssembly _assembly;

    private DossierPart(int cases, DossierAssembly assembly, int maximumRejected) => (_dossiers, _assembly, WithoutStart) = (new(cases), assembly, new(maximumRejected));

    internal IReadOnlyList<Dossier> Dossiers => _dossiers;

    internal RejectedRows WithoutStart { get; }

    /// <summary>How many events they have in the log.</summary>
    internal int Events { get; private set; }

    internal IEnumerable<UnlistedChannel> UnlistedChannels => _assembly.UnlistedChannels;

    internal (int Dossiers, string? First) Single => _assembly.Single;

    internal IEnumerable<ProcedureWithoutLimit> ProceduresWithoutLimit => _assembly.ProceduresWithoutLimit;

    /// <summary>Makes them.</summary>
    /// <param name="cases">Their cases; each of them is let go of.</param>
    /// <param name="gathering">What was gathered.</param>
    /// <param name="assembly">Makes each, and nothing of another part.</param>
    /// <param name="start">How it is rejected that one never says when it was accepted: how many are listed, and the column that would.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal static DossierPart Of(
        ReadOnlySpan<CaseRows> cases, CaseGathering gathering, DossierAssembly assembly, (int MaximumRejected, string? Header, bool IsOfDossiers) start, CancellationToken cancellationToken)
    {
        var part = new DossierPart(cases.Length, assembly, start.MaximumRejected);
        foreach (var rows in cases)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.IsRejected)
            {
                continue;
            }

            if (assembly.Assemble(rows) is { } dossier)
            {
                part._dossiers.Add(dossier);
                part.Events += rows.EventCount;
            }
            else
            {
                part.WithoutStart.Add(rows.FirstLine, start.Header, rows.Code, LogFaults.StartMissing(), start.IsOfDossiers);
                rows.IsRejected = true;
            }

            gathering.Events.Forget(rows.FirstEvent);
            gathering.Cells.Forget(rows.Cells);
        }

        return part;
    }
}
