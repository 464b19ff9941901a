using System.Security.Cryptography;
using System.Text;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Telling;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Rules.Escalation;
using AdminReform.Values;

namespace AdminReform.Hosting.Storage;

/// <summary>Commands, dossiers, problems and deliveries as a store keeps them.</summary>
internal static class StoredJson
{
    internal static string Write(Dossier dossier) => Documents.Write(dossier, DossiersJson.Write);

    internal static Dossier Dossier(string text, Regimes regimes) => Documents.Read(text, DossiersJson.DossierReader(regimes));

    internal static string? Write(ValueList<Acknowledgement> acknowledgements) => acknowledgements.Count == 0
        ? null
        : Documents.Write(acknowledgements, (json, all) => json.List("acknowledgements", all, AcknowledgementsJson.Write));

    internal static ValueList<Acknowledgement> Acknowledgements(string? text) =>
        text is null ? [] : Documents.Read(text, json => json.List("acknowledgements", AcknowledgementsJson.One));

    internal static string Write(ValueList<Problem> problems) =>
        Documents.Write(problems, (json, all) => json.List("problems", all, (json, problem) =>
        {
            json.Text("code", problem.Code);
            json.Words("message", problem.Message);
            json.Text("path", problem.Path);
            json.Object("citation", problem.Provision, JsonParts.Write);
        }));

    internal static ValueList<Problem> Problems(string? text) => text is null
        ? []
        : Documents.Read(text, json => json.List("problems", one => new Problem(
            one.Named("code"), one.Words("message"), one.Text("path"), one.ObjectIfAny("citation", JsonParts.Citation))));

    internal static string Write(OfficeCommand command) => Documents.Write(command, (json, command) =>
    {
        json.Word<CommandKind>("kind", command.Kind);
        json.Object("dossier", command.Dossier, DossiersJson.Write);
        json.ListIfAny("events", command.Events, DossiersJson.Write);
        json.ListIfAny(
            "acknowledgements", command.Acknowledgement is { } one ? [one] : command.Acknowledgements, AcknowledgementsJson.Write);
        json.Text("toUnit", command.ToUnit);
        json.TextsIfAny("via", command.Via);
        json.Object("succession", command.Succession, Write);
        json.Object("report", command.Reported, PlanReportJson.Write);
    });

    internal static OfficeCommand Command(string id, string dossierId, string text, Regimes regimes) => Documents.Read(text, json =>
    {
        var (kind, dossier) = (json.Word<CommandKind>("kind"), json.ObjectIfAny("dossier", DossiersJson.DossierReader(regimes)));
        var events = json.ListIfAny("events", DossiersJson.EventReader(regimes));
        var (acknowledgements, unit) = (json.ListIfAny("acknowledgements", AcknowledgementsJson.One), json.TextIfAny("toUnit"));
        var (via, succession) = (json.ItemsIfAny("via", JsonLeaf.Text), json.ObjectIfAny("succession", OneSuccession));
        var report = json.ObjectIfAny("report", PlanReportJson.One);
        return json.IsWhole ? OfficeCommand.Read(id, dossierId, kind, dossier, events, acknowledgements, unit, via, succession, report) : null;
    });

    internal static string? Write(Succession? succession) => succession is null ? null : Documents.Write(succession, Write);

    internal static Succession? Succession(string? text) => text is null ? null : Documents.Read(text, OneSuccession);

    internal static string? Write(PlanReport reported) => reported.IsEmpty ? null : Documents.Write(reported, PlanReportJson.Write);

    internal static PlanReport Reported(string? text) => text is null ? PlanReport.None : Documents.Read(text, PlanReportJson.One);

    internal static string? Write(DueMoment? due) => due is { } moment ? DueMomentJsonConverter.Write(moment) : null;

    internal static DueMoment? Due(string? text) => text is null ? null : DueMomentJsonConverter.Read(text).Value;

    internal static string DigestOf(string dossierId, string body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{dossierId}\n{body}")).AsSpan(0, 16));

    internal static string Write(Delivery delivery) => Documents.Write(delivery, (json, delivery) =>
    {
        json.Word<DeliveryKind>("kind", delivery.Kind);
        json.Text("unit", delivery.Unit);
        json.Moment("at", delivery.At);
        json.Words("subject", delivery.Subject);
        json.Text("person", delivery.Person);
        json.Word<ResponsibilityStep>("role", delivery.Role);
        json.Text("agency", delivery.Agency);
        json.List("parts", delivery.Parts, (json, part) =>
        {
            json.Words("heading", part.Heading);
            json.List("notices", part.Notices, Write);
        });
    });

    internal static Delivery Delivery(string id, string text) => Documents.Read(text, json => new Delivery(
        id, json.Word<DeliveryKind>("kind"), json.Text("unit"), json.Moment("at"), json.Words("subject"),
        json.List("parts", part => new DeliveryPart(part.WordsIfAny("heading"), part.List("notices", Notice))))
    {
        Person = json.TextIfAny("person"),
        Role = json.Word<ResponsibilityStep>("role"),
        Agency = json.Text("agency"),
    });

    internal static string Write(ToldNotice notice) => Documents.Write(notice, Write);

    internal static ToldNotice Notice(string text) => Documents.Read(text, Notice);

    private static void Write(JsonWriting json, Succession succession)
    {
        json.Text("unit", succession.Unit);
        json.Text("successor", succession.Successor);
        json.ListIfAny("parts", succession.Parts, (json, part) =>
        {
            json.Text("successor", part.Successor);
            json.TextsIfAny("procedures", part.Procedures);
            json.TextsIfAny("dossiers", part.Dossiers);
        });
    }

    private static Succession? OneSuccession(JsonPlace json)
    {
        var (unit, successor) = (json.Named("unit"), json.Named("successor"));
        var parts = json.ListIfAny("parts", part =>
        {
            var (to, procedures, dossiers) = (part.Named("successor"), part.ItemsIfAny("procedures", JsonLeaf.Text), part.ItemsIfAny("dossiers", JsonLeaf.Text));
            return part.IsWhole ? new SuccessionPart(to) { Procedures = procedures, Dossiers = dossiers } : null;
        });
        return json.IsWhole ? new Succession(unit, successor) { Parts = parts } : null;
    }

    private static void Write(JsonWriting json, ToldNotice notice)
    {
        json.Text("id", notice.Id);
        json.Text("subject", notice.Subject);
        json.Moment("at", notice.At);
        json.Words("message", notice.Message);
        json.Flag("isMissed", notice.IsMissed);
        json.Flag("isDuty", notice.IsDuty ? true : null);
        json.Text("person", notice.Person);
        json.Text("standIn", notice.StandIn);
        json.Word<ResponsibilityStep>("role", notice.Role);
        json.Text("agency", notice.Agency);
        json.Text("step", notice.Step);
        json.Moment("cause", notice.Cause);
        json.Text("run", notice.Run);
        json.Due("due", notice.Due);
        json.Moment("toldAt", notice.ToldAt);
    }

    private static ToldNotice Notice(JsonPlace json) => new(
        json.Text("id"), json.Text("subject"), json.Moment("at"), json.Words("message"), json.FlagIfAny("isMissed") ?? false)
    {
        IsDuty = json.FlagIfAny("isDuty") ?? false,
        Person = json.TextIfAny("person"),
        StandIn = json.TextIfAny("standIn"),
        Role = json.Word<ResponsibilityStep>("role"),
        Agency = json.Text("agency"),
        Step = json.Text("step"),
        Cause = json.Moment("cause"),
        Run = json.TextIfAny("run"),
        Due = json.DueIfAny("due"),
        ToldAt = json.MomentIfAny("toldAt"),
    };
}
