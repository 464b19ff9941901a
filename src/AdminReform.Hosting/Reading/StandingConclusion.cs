using System.Text.Json;
using AdminReform.Deadlines;
using AdminReform.Interchange.Json;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Hosting.Reading;

/// <summary>What the rules conclude and what stands until it is cleared (kết luận đang có hiệu lực): a finding, a notice, an alert.</summary>
/// <param name="Unit">The resolving unit whose desk concluded it.</param>
/// <param name="Id">The stable id of the conclusion.</param>
/// <param name="Kind">Its kind as JSON documents name it: <c>finding</c>, <c>notice</c>, <c>undetermined</c>, <c>unitAlert</c>, <c>planAlert</c>, <c>dutyAlert</c>, <c>dutyNotice</c> or <c>undeterminedDuty</c>.</param>
/// <param name="Subject">The dossier, unit, target or duty that it is about.</param>
/// <param name="Since">The first moment at which it held.</param>
/// <param name="Message">What to tell people.</param>
public sealed record StandingConclusion(string Unit, string Id, string Kind, string Subject, LocalDateTime Since, LocalizedText Message) : IWritten
{
    /// <summary>The unit that received the dossier which it is about; <see langword="null"/> where it is about no dossier.</summary>
    public string? ReceivingUnit { get; init; }

    /// <summary>The rule; <see langword="null"/> for a notice, and where a due moment or a ladder could not be worked out.</summary>
    public string? Rule { get; init; }

    /// <summary>How serious it is under the policy; <see langword="null"/> for a notice and for what could not be worked out.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The due moment in force when it was concluded; <see langword="null"/> where there was none.</summary>
    public DueMoment? Due { get; init; }

    /// <summary>The whole conclusion as a JSON object, as <c>ConclusionsJson</c> writes one, in both languages.</summary>
    public required string Json { get; init; }

    void IWritten.Write(JsonWriting json)
    {
        json.Text("unit", Unit);
        json.Text("receivingUnit", ReceivingUnit);
        json.Text("id", Id);
        json.Text("kind", Kind);
        json.Text("subject", Subject);
        json.Moment("since", Since);
        json.Words("message", Message);
        json.Text("rule", Rule);
        json.Word("severity", Severity);
        json.Due("due", Due);
        using var whole = JsonDocument.Parse(Json);
        json.Raw("conclusion", whole.RootElement);
    }
}
