using System.Diagnostics;
using AdminReform.Law;
using AdminReform.Texts;

namespace AdminReform.Dossiers;

/// <summary>Something odd in a history that really happened (điểm bất thường): kept as a fact, never a reason to lose the dossier.</summary>
/// <param name="Code">A stable, dotted code such as <c>dossier.event.before-start</c>.</param>
/// <param name="DossierId">The dossier.</param>
/// <param name="EventIndex">The place of the event in <see cref="Dossier.Events"/>, from 0.</param>
/// <param name="Message">What is odd about it.</param>
/// <param name="Provision">The provision that it is against; <see langword="null"/> where no law is involved.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Irregularity(string Code, string DossierId, int EventIndex, LocalizedText Message, Citation? Provision = null)
{
    /// <summary>A stable, dotted code.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string Code { get; init => field = RequiredText.Of(value, nameof(Code)); } = RequiredText.Of(Code, nameof(Code));

    /// <summary>Returns the code, the dossier, the event and the English message on one line.</summary>
    public override string ToString() =>
        $"{Code} in {DossierId}, event {EventIndex}: {Message.English}{(Provision is null ? "" : $" [{Provision}]")}";
}
