using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Results;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Commands;

/// <summary>The answer to a command: it is accepted, under the caller's id, and this is how it stands.</summary>
/// <param name="Id">The caller's id of the command.</param>
/// <param name="Unit">The resolving unit whose desk it went to.</param>
/// <param name="DossierId">The dossier that it is about; empty for one about the desk.</param>
/// <param name="AcceptedAt">When it was accepted, by the clock of the machine.</param>
/// <param name="State">How it stands.</param>
public sealed record CommandReceipt(string Id, string Unit, string DossierId, Instant AcceptedAt, CommandState State) : IWritten
{
    /// <summary>The moment of the office at which the desk settled it; <see langword="null"/> while it waits.</summary>
    public LocalDateTime? SettledAt { get; init; }

    /// <summary>Why it was refused; empty otherwise.</summary>
    public ValueList<Problem> Problems { get; init; } = [];

    /// <summary>
    /// What is odd in the history that it opened or recorded (điểm bất thường): taken as it was told, and kept, each with its place in the command. An event before the acceptance, such as a
    /// result, is believed and may end what was late, so whoever sent it looks at it. Empty where nothing is, and for what was applied before they were kept.
    /// </summary>
    public ValueList<Problem> Irregularities { get; init; } = [];

    /// <summary>Whether the desk has come to it.</summary>
    public bool IsSettled => State != CommandState.Waiting;

    void IWritten.Write(JsonWriting json)
    {
        json.Text("id", Id);
        json.Text("unit", Unit);
        json.Text("dossierId", DossierId.Length == 0 ? null : DossierId);
        json.Instant("acceptedAt", AcceptedAt);
        json.Word<CommandState>("state", State);
        json.Moment("settledAt", SettledAt);
        json.List("problems", Problems, ResultsJson.Write);
        json.List("irregularities", Irregularities, ResultsJson.Write);
    }
}
