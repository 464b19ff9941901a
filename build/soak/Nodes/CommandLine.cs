using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using NodaTime;

namespace AdminReform.Soak.Nodes;

/// <summary>A command as a line of text, the same in every version.</summary>
/// <param name="Verb">What is asked.</param>
/// <param name="Id">The id of the command.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Unit">The unit, where it matters.</param>
/// <param name="At">The moment of what happened.</param>
internal sealed record CommandLine(string Verb, string Id, string Dossier, string Unit, LocalDateTime At)
{
    internal const string Open = "open";
    internal const string Told = "told";
    internal const string Ready = "ready";
    internal const string Over = "over";

    /// <summary>How long after its acceptance the officer of a dossier is told: its limit of an hour, and the minute of the ladder.</summary>
    internal static readonly Period ToNotice = Period.FromMinutes(61);

    internal static CommandLine Parse(string[] parts) => new(parts[0], parts[1], parts[2], parts[3], LetterFolder.Moment(parts[4]));

    public override string ToString() => string.Join('\t', Verb, Id, Dossier, Unit, LetterFolder.Text(At));

    internal OfficeCommand ToCommand() => Verb switch
    {
        Open => OfficeCommand.Open(Id, AdminReform.Dossiers.Dossier.Replay(
            new(Dossier, "1.001193", "one-stop", Unit, "civil status", Channel.Counter),
            [new Accepted(At, TimeLimit.WorkingHours(1)), new Forwarded(At.PlusMinutes(5), Unit, "an officer")])),
        Told => OfficeCommand.Record(Id, Dossier, new StatusTold(At)),
        Ready => OfficeCommand.Record(Id, Dossier, new ResultReady(At)),
        _ => OfficeCommand.HandOver(Id, Dossier, Unit),
    };
}
