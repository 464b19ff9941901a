using System.Collections.Immutable;
using AdminReform.Rules.Findings;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>The acknowledgements by dossier; immutable.</summary>
internal sealed class AcknowledgementBook
{
    internal static readonly AcknowledgementBook Empty =
        new(ImmutableDictionary.Create<string, ValueList<Acknowledgement>>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<string, ValueList<Acknowledgement>> _byDossier;

    private AcknowledgementBook(ImmutableDictionary<string, ValueList<Acknowledgement>> byDossier) => _byDossier = byDossier;

    internal static AcknowledgementBook Of(ValueList<Acknowledgement> acknowledgements) => acknowledgements.Count == 0
        ? Empty
        : new(acknowledgements.GroupBy(item => item.DossierId, StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => ValueList.From(group.Distinct()), StringComparer.Ordinal));

    internal AcknowledgementBook With(Acknowledgement item)
    {
        var former = _byDossier.TryGetValue(item.DossierId, out var list) ? list : [];
        return former.AsSpan().Contains(item) ? this : new(_byDossier.SetItem(item.DossierId, former.With(item)));
    }

    internal AcknowledgementBook With(AcknowledgementBook others) =>
        others._byDossier.Values.SelectMany(list => list).Aggregate(this, (book, item) => book.With(item));

    internal AcknowledgementBook Without(string dossierId) => _byDossier.ContainsKey(dossierId) ? new(_byDossier.Remove(dossierId)) : this;

    /// <summary>When a cause was first acknowledged, of a dossier or of a run of a step of it, the future included; <see langword="null"/> for never.</summary>
    internal LocalDateTime? FirstOf(string dossierId, LocalDateTime cause, string? ofStep)
    {
        LocalDateTime? first = null;
        if (_byDossier.Count > 0 && _byDossier.TryGetValue(dossierId, out var list))
        {
            foreach (var item in list.AsSpan())
            {
                first = item.Cause == cause && item.OfStep == ofStep ? NextMoment.Earlier(first, item.At) : first;
            }
        }

        return first;
    }
}
