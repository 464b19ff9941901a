using System.Collections.Immutable;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>When each cause of each dossier was first acknowledged; immutable.</summary>
internal sealed class AcknowledgementBook
{
    private static readonly ImmutableDictionary<(LocalDateTime Cause, string? OfStep), LocalDateTime> None =
        ImmutableDictionary<(LocalDateTime Cause, string? OfStep), LocalDateTime>.Empty;

    internal static readonly AcknowledgementBook Empty =
        new(ImmutableDictionary.Create<string, ImmutableDictionary<(LocalDateTime Cause, string? OfStep), LocalDateTime>>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<string, ImmutableDictionary<(LocalDateTime Cause, string? OfStep), LocalDateTime>> _byDossier;

    private AcknowledgementBook(ImmutableDictionary<string, ImmutableDictionary<(LocalDateTime Cause, string? OfStep), LocalDateTime>> byDossier) =>
        _byDossier = byDossier;

    internal static AcknowledgementBook Of(ValueList<Acknowledgement> acknowledgements) => acknowledgements.Count == 0
        ? Empty
        : new(acknowledgements.GroupBy(item => item.DossierId, StringComparer.Ordinal).ToImmutableDictionary(
            dossier => dossier.Key,
            dossier => dossier.GroupBy(item => (item.Cause, item.OfStep)).ToImmutableDictionary(cause => cause.Key, cause => cause.Min(item => item.At)),
            StringComparer.Ordinal));

    internal AcknowledgementBook With(Acknowledgement item) => With(item.DossierId, (item.Cause, item.OfStep), item.At);

    internal AcknowledgementBook With(AcknowledgementBook others)
    {
        var book = this;
        foreach (var (dossier, causes) in others._byDossier)
        {
            foreach (var (cause, at) in causes)
            {
                book = book.With(dossier, cause, at);
            }
        }

        return book;
    }

    internal AcknowledgementBook Without(string dossierId) => _byDossier.ContainsKey(dossierId) ? new(_byDossier.Remove(dossierId)) : this;

    /// <summary>When a cause was first acknowledged, of a dossier or of a run of a step of it, the future included; <see langword="null"/> for never.</summary>
    internal LocalDateTime? FirstOf(string dossierId, LocalDateTime cause, string? ofStep) =>
        _byDossier.Count > 0 && _byDossier.TryGetValue(dossierId, out var causes) && causes.TryGetValue((cause, ofStep), out var first) ? first : null;

    private AcknowledgementBook With(string dossier, (LocalDateTime Cause, string? OfStep) cause, LocalDateTime at)
    {
        var causes = _byDossier.GetValueOrDefault(dossier, None);
        return causes.TryGetValue(cause, out var first) && first <= at ? this : new(_byDossier.SetItem(dossier, causes.SetItem(cause, at)));
    }
}
