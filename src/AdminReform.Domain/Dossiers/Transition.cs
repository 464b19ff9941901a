using System.Diagnostics;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>One row of the transition table: from where an act is lawful, where it leads, and which provision says so.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record Transition
{
    internal Transition(DossierEventKind act, ValueList<DossierStatus> from, DossierStatus? to, LocalizedText rule, Citation? provision)
    {
        Act = act;
        From = from;
        To = to;
        Rule = rule;
        Provision = provision;
    }

    /// <summary>The act.</summary>
    public DossierEventKind Act { get; }

    /// <summary>The statuses in which it is lawful; a pending request to withdraw leaves lawful what was lawful before it.</summary>
    public ValueList<DossierStatus> From { get; }

    /// <summary>The status that it leads to; <see langword="null"/> where the status stays, or goes back to the one before a wait.</summary>
    /// <remarks>A pending request to withdraw stays on top of it, until a result or an end.</remarks>
    public DossierStatus? To { get; }

    /// <summary>When the act is lawful, in words.</summary>
    public LocalizedText Rule { get; }

    /// <summary>The provision of Decree 118/2025/NĐ-CP; <see langword="null"/> where the act is a matter of the record only.</summary>
    public Citation? Provision { get; }

    /// <summary>The provision for acts in dossiers of a day: under the decree before, the decree as a whole; before both, none.</summary>
    public Citation? ProvisionOn(LocalDate day) => Provision is null || Provision.Instrument.IsInForce(day) ? Provision
        : Instruments.Decree61.IsInForce(day) ? Instruments.Decree61.Cite()
        : null;

    /// <summary>Returns the row on one line.</summary>
    public override string ToString() => $"{Act}: {string.Join(" | ", From)} -> {(To is { } to ? to.ToString() : "=")}{(Provision is null ? "" : $" [{Provision}]")}";
}
