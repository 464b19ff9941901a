using System.Text.Json;
using AdminReform.Hosting.Reading;
using AdminReform.Rules.Escalation;
using NodaTime;
using NodaTime.Text;

namespace OneStopOffice;

/// <summary>A notice that stands: about which dossier, to whom, since when, and who has taken it up.</summary>
/// <remarks>Read only when it is looked into: of many thousands a page shows a few.</remarks>
public sealed class ToldNotice(StandingConclusion notice, IReadOnlyCollection<Acknowledgement> acknowledgements)
{
    private readonly Lazy<JsonElement> _json = new(() => JsonElement.Parse(notice.Json));

    public StandingConclusion Notice => notice;

    public string Recipient => Text(_json.Value, "person") ?? Text(_json.Value, "agency") ?? notice.Unit;

    /// <summary>Who took it up, and when; <see langword="null"/> where nobody has.</summary>
    public Acknowledgement? TakenUp { get => field ??= acknowledgements.FirstOrDefault(each => (each.StepId, each.Cause, each.OfStep) == (Step, Cause, Run)); }

    /// <summary>That somebody takes it up, as the office asks for it.</summary>
    public Acknowledgement Acknowledge(string by, LocalDateTime at) => new(notice.Subject, Step, Cause, by, at) { OfStep = Run };

    private string Step => Text(_json.Value, "ladderStep")!;

    private LocalDateTime Cause => LocalDateTimePattern.ExtendedIso.Parse(Text(_json.Value, "cause")!).Value;

    private string? Run => _json.Value.TryGetProperty("step", out var step) ? Text(step, "run") : null;

    private static string? Text(JsonElement json, string member) => json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
