using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Published figures held against the identities of form II.06a (đối chiếu số liệu).</summary>
/// <remarks>
/// The arithmetic is exact and complete for counts that are not negative: an identity that could still hold is not called broken, and a
/// figure is called derived only when no other value fits. Figures are never called inconsistent that some counts satisfy; of sums that overlap in a
/// circle (8 with 9, 9 with 10, 10 with 8) a few may pass that only parts of a dossier would satisfy. Arithmetic cannot tell two readings apart that both
/// fit; then it says so.
/// </remarks>
/// <example>
/// <code>
/// var parts = PublishedFigures.Create(
/// [
///     PublishedFigure.Of(ReportColumn.ResolvedOnTime, 60),
///     PublishedFigure.Within(ReportColumn.ResolvedOnTime, new("chờ bổ sung", "waiting for a supplement"), 12),
///     PublishedFigure.Within(ReportColumn.ResolvedOnTime, new("trả lại", "sent back"), 3),
/// ]).Value;
/// Reconciliation.Of(parts).Conclusions[^1].English;
/// // Column 9 (resolved on time): 45 (derived), without 12 (“waiting for a supplement”) and 3 (“sent back”) that are counted within it.
/// </code>
/// </example>
public sealed record Reconciliation
{
    private Reconciliation(PublishedFigures figures)
    {
        var model = new FigureModel(figures.Figures, []);
        Figures = figures;
        IsConsistent = model.System().IsFeasible();
        Identities = IdentityChecks.Of(model);
        Readings = FigureReadings.Of(figures.Figures, IsConsistent, Identities);
        Corrections = IsConsistent ? [] : FigureCorrections.Of(model);
        Columns = ColumnKnowledges.Of(model, IsConsistent);
        WithoutParts = ColumnKnowledges.WithoutParts(model, IsConsistent);
    }

    /// <summary>What was published.</summary>
    public PublishedFigures Figures { get; }

    /// <summary>Whether some counts satisfy every published figure and every identity, with the figures beside the form outside the sums.</summary>
    public bool IsConsistent { get; }

    /// <summary>Each identity: holds, fails and by how much, or cannot be told.</summary>
    public ValueList<IdentityCheck> Identities { get; }

    /// <summary>The readings that were tried: each figure beside the form in each place and, where the identities fail, dossiers that no figure
    /// names, and pairs.</summary>
    public ValueList<FigureReading> Readings { get; }

    /// <summary>The smallest sets of corrections that make all identities hold; empty when they hold, or when more than three figures would
    /// have to change.</summary>
    public ValueList<ValueList<FigureCorrection>> Corrections { get; }

    /// <summary>What is known of each column: published, derived, bounded or unknown.</summary>
    public ValueList<ColumnKnowledge> Columns { get; }

    /// <summary>
    /// The columns within which figures are known to be counted (<see cref="PublishedFigureKind.Part"/>), each without those: what the column would be under
    /// a policy that does not put them there. Empty where the figures cannot all be right.
    /// </summary>
    public ValueList<ColumnKnowledge> WithoutParts { get; }

    /// <summary>The findings as sentences to print, the most important first.</summary>
    public ValueList<LocalizedText> Conclusions => ReconciliationConclusions.Of(this);

    /// <summary>Reconciles published figures.</summary>
    public static Reconciliation Of(PublishedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new(figures);
    }

    /// <summary>Returns whether the figures hold together, and how many readings make them.</summary>
    public override string ToString() =>
        $"{Figures}: {(IsConsistent ? "consistent" : "not consistent")}, {Readings.Count} readings, {Corrections.Count} corrections";
}
