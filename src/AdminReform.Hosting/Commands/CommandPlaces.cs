namespace AdminReform.Hosting.Commands;

/// <summary>Where things stand in a command as it is sent: a path from the command on, as <c>$.dossier.id</c>.</summary>
internal static class CommandPlaces
{
    internal const string Id = "$.id";

    internal const string ReceivingUnit = "$.dossier.receivingUnit";

    internal const string ToUnit = "$.toUnit";

    internal const string Successor = "$.succession.successor";

    internal const string Acknowledgement = "$.acknowledgement";
    internal const string LadderStep = "$.acknowledgement.ladderStep";

    internal static string DossierOf(OfficeCommand command) => command.Kind switch
    {
        CommandKind.Open or CommandKind.TakeOver => "$.dossier.id",
        CommandKind.Acknowledge => "$.acknowledgement.dossier",
        CommandKind.Report or CommandKind.BeginGoingLive or CommandKind.GoLive or CommandKind.Succeed => UnitOf(command),
        _ => "$.dossierId",
    };

    internal static string UnitOf(OfficeCommand command) => command.Kind switch
    {
        CommandKind.Open or CommandKind.TakeOver => "$.dossier.resolvingUnit",
        CommandKind.HandOver => ToUnit,
        _ => "$.unit",
    };

    internal static string EventsOf(OfficeCommand command) => command.Dossier is null ? "$.events" : "$.dossier.events";

    internal static string DutyAt(int index) => Of("$.report.duties", index);

    internal static string UnitOfDuty(int index) => $"{DutyAt(index)}.unit";

    internal static string Of(string list, int index) => FormattableString.Invariant($"{list}[{index}]");
}
