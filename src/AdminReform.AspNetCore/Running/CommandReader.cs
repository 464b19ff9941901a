using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Plans;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.AspNetCore.Running;

/// <summary>Reads commands; a member that is not known is most likely misspelt and refused.</summary>
internal sealed class CommandReader(Regimes regimes, JsonLimits limits)
{
    private static readonly JsonFrame Frame = new(JsonFrame.WithoutVersion) { IsConfiguration = true };

    private static readonly FrozenDictionary<string, CommandKind> Kinds = JsonNames<CommandKind>.Values.Where(each =>
        each.Value is CommandKind.Open or CommandKind.Record or CommandKind.Act or CommandKind.Acknowledge or CommandKind.HandOver or CommandKind.EraseTexts or CommandKind.Report).ToFrozenDictionary();

    private readonly Func<JsonPlace, Dossier?> _dossier = DossiersJson.DossierReader(regimes);
    private readonly Func<JsonPlace, DossierEvent?> _event = DossiersJson.EventReader(regimes);

    /// <summary>One command, whose id is in the address.</summary>
    internal Result<OfficeCommand> One(string id, ReadOnlyMemory<byte> json) => Frame.Read(json, limits, place => Command(place, id));

    /// <summary>Several commands, each with its own id.</summary>
    internal Result<ValueList<OfficeCommand>> Many(ReadOnlyMemory<byte> json, int most) => Frame.Read(json, limits, place =>
    {
        if (place.CountOf("commands") <= most)
        {
            return place.List("commands", each => Command(each, each.Named("id")));
        }

        var number = most.ToString(CultureInfo.InvariantCulture);
        place.Fault("command.too-many", $"Có hơn {number} lệnh", $"There are more than {number} commands", "commands");
        return [];
    });

    private static CommandKind KindOf(JsonPlace json)
    {
        if (json.Text("kind") is not { } word)
        {
            return default;
        }

        if (Kinds.TryGetValue(word, out var kind))
        {
            return kind;
        }

        if (!JsonNames<CommandKind>.Values.ContainsKey(word))
        {
            json.Unknown(json.Codes.Word, word, Kinds.Keys, "kind");
            return default;
        }

        var known = string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal));
        json.Fault(
            "command.kind", $"Lệnh này chỉ dùng giữa các bàn xử lý; các lệnh dùng được: {known}", $"Desks alone send such a command to each other; the commands are: {known}", "kind");
        return default;
    }

    private OfficeCommand? Command(JsonPlace json, string id)
    {
        json.Refuse(
            id is not null && (string.IsNullOrWhiteSpace(id) || id.Length > OfficeCommand.MaximumIdLength),
            "command.id.length", "Mã lệnh bị trống hoặc dài quá 200 ký tự", "The id of a command is blank, or longer than 200 characters");
        var kind = KindOf(json);
        if (!json.IsWhole)
        {
            json.Know("dossier", "dossierId", "events", "acknowledgement", "toUnit", "unit", "report");
            return null;
        }

        switch (kind)
        {
            case CommandKind.Open:
                var dossier = json.Object("dossier", _dossier);
                return json.Make(() => OfficeCommand.Open(id!, dossier));
            case CommandKind.Acknowledge:
                var acknowledgement = json.Object("acknowledgement", AcknowledgementsJson.One);
                return json.Make(() => OfficeCommand.Acknowledge(id!, acknowledgement));
            case CommandKind.Record or CommandKind.Act:
                var (recorded, events) = (json.Named("dossierId"), json.List("events", _event));
                json.Refuse(json.IsWhole && events.Count == 0, "json.empty", "Phải có ít nhất một sự kiện", "There must be at least one event", "events");
                return json.Make(() => kind == CommandKind.Act ? OfficeCommand.Act(id!, recorded, events) : OfficeCommand.Record(id!, recorded, events));
            case CommandKind.HandOver:
                var (handed, unit) = (json.Named("dossierId"), json.Named("toUnit"));
                return json.Make(() => OfficeCommand.HandOver(id!, handed, unit));
            case CommandKind.EraseTexts:
                var erased = json.Named("dossierId");
                return json.Make(() => OfficeCommand.EraseTexts(id!, erased));
            case CommandKind.Report:
                var (keeper, report) = (json.Named("unit"), json.Object("report", PlanReportJson.One));
                json.Refuse(json.IsWhole && report.IsEmpty, "json.empty", "Báo cáo không có nội dung", "The report says nothing", "report");
                return json.Make(() => OfficeCommand.Report(id!, keeper, report));
            default:
                throw new UnreachableException();
        }
    }
}
