using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Interchange.Json.Deadlines;
using AdminReform.Interchange.Json.Results;
using AdminReform.Rules.Findings;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Reading;

/// <summary>When a dossier is due and why, and what the rules say of it now.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="At">The moment.</param>
/// <param name="Deadline">Its deadline; the default deadline before it is accepted.</param>
/// <param name="Trace">The proof of the deadline, step by step; <see langword="null"/> before it is accepted.</param>
/// <param name="Conclusions">What the rules conclude about it: findings, notices, and what could not be worked out.</param>
public sealed record DossierExplanation(Dossier Dossier, LocalDateTime At, Deadline Deadline, DeadlineTrace? Trace, ValueList<Conclusion> Conclusions) : IWritten
{
    /// <summary>Which acts are lawful at the moment, whatever their details.</summary>
    public ValueList<DossierEventKind> LawfulActs { get; init; } = [];

    /// <summary>The decisions that a provisional deadline waits for; none where it is certain.</summary>
    public ValueList<PendingDecision> Awaits { get; init; } = [];

    void IWritten.Write(JsonWriting json)
    {
        json.Text("dossierId", Dossier.Id);
        json.Moment("at", At);
        json.Object("deadline", this, static (json, explanation) => explanation.WriteDeadline(json));
        json.Words("lawfulActs", LawfulActs);
        json.List("irregularities", Dossier.Irregularities, (json, irregularity) =>
        {
            var item = Dossier.Events[irregularity.EventIndex];
            json.Text("code", irregularity.Code);
            json.Words("message", irregularity.Message);
            json.Text("path", FormattableString.Invariant($"$.events[{irregularity.EventIndex}]"));
            json.Word<DossierEventKind>("type", item.Kind);
            json.Moment("at", item.At);
            json.Text("provision", irregularity.Provision?.ToString());
        });
        json.List("conclusions", Conclusions, ConclusionsJson.Write);
    }

    private void WriteDeadline(JsonWriting json)
    {
        json.Word<DeadlineState>("state", Deadline.State);
        json.Due("due", Deadline.Due);
        json.Due("original", Deadline.Original);
        json.Due("reappointed", Deadline.Reappointed);
        json.Flag("isProvisional", Deadline.IsProvisional);
        json.Flag("isEstimated", Deadline.IsEstimated);
        json.Due("earliest", Deadline.Earliest);
        json.Due("latest", Deadline.Latest);
        json.Object("undetermined", Deadline.Undetermined, ResultsJson.Write);

        // What cannot be told has no proof.
        if (Trace is { } trace && Deadline.State != DeadlineState.Undetermined)
        {
            DeadlineTraceJson.Write(json, trace);
        }
        else
        {
            json.List<TraceSegment>("steps", [], DeadlineTraceJson.Write);
        }

        json.WordsOf("awaits", Awaits.Select(each => each.Name));
    }
}
