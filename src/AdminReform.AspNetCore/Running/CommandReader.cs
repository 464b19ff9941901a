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
    private const string Item = "$.commands[";

    private static readonly JsonFrame Frame = new(JsonFrame.WithoutVersion) { IsConfiguration = true };

    private static readonly FrozenDictionary<string, CommandKind> Kinds = JsonNames<CommandKind>.Values.Where(each =>
        each.Value is CommandKind.Open or CommandKind.Record or CommandKind.Act or CommandKind.Acknowledge or CommandKind.HandOver or CommandKind.EraseTexts or CommandKind.Report).ToFrozenDictionary();

    private readonly Func<JsonPlace, Dossier?> _dossier = DossiersJson.DossierReader(regimes);
    private readonly Func<JsonPlace, DossierEvent?> _event = DossiersJson.EventReader(regimes);

    /// <summary>One command, whose id is in the address.</summary>
    internal Result<OfficeCommand> One(string id, ReadOnlyMemory<byte> json) => Frame.Read(json, limits, place => Command(place, id));

    /// <summary>Several commands, each with its own id and its own problems; fails as a whole where what is wrong belongs to none of them.</summary>
    internal Result<ValueList<ReadCommand>> Many(ReadOnlyMemory<byte> json, int most)
    {
        (string? Id, OfficeCommand? Command)[] read = [];
        var isDocument = false;
        var result = Frame.Read<object>(json, limits, place =>
        {
            isDocument = true;
            if (place.CountOf("commands") > most)
            {
                var number = most.ToString(CultureInfo.InvariantCulture);
                place.Fault("command.too-many", $"Có hơn {number} lệnh", $"There are more than {number} commands", "commands");
                return null;
            }

            read = new (string?, OfficeCommand?)[place.CountOf("commands")];
            return place.List("commands", each =>
            {
                var id = each.Named("id");
                read[each.Index] = (id, Command(each, id));
                return read[each.Index].Command;
            });
        });
        if (!isDocument && result.Problems[0].Code != Frame.Codes.Size && EachAlone(json, most) is { } alone)
        {
            return Result.Of(ValueList.From(alone));
        }

        var problems = result.Problems.ToLookup(problem => IndexOf(problem.Path));
        return problems.Any(of => of.Key < 0 || of.Key >= read.Length) ? Result<ValueList<ReadCommand>>.Invalid(result.Problems) : Result.Of<ValueList<ReadCommand>>(
            [.. read.Select((each, index) => new ReadCommand(
                each.Id, problems.Contains(index) ? Result<OfficeCommand>.Invalid(ValueList.From(problems[index])) : Result.Of(each.Command!)))]);
    }

    // What makes one of them no document keeps no other from being one. Nothing where the commands or their problems are too many.
    private List<ReadCommand>? EachAlone(ReadOnlyMemory<byte> json, int most)
    {
        if (CommandParts.Of(json) is not { } parts || parts.Count > most)
        {
            return null;
        }

        List<ReadCommand> read = [];
        var left = limits.MaximumProblems;
        foreach (var (index, part) in parts.Index())
        {
            string? id = null;
            var command = Frame.Read(part, new(limits.MaximumBytes, limits.MaximumDepth, left), place => Command(place, id = place.Named("id")));
            left -= command.Problems.Count;
            if (left <= 0)
            {
                return null;
            }

            read.Add(new(id, command.IsSuccess ? command : Result<OfficeCommand>.Invalid(
                command.Problems.Select(problem => problem with { Path = FormattableString.Invariant($"{Item}{index}]{problem.Path[1..]}") }))));
        }

        return read;
    }

    private static int IndexOf(string path) =>
        path.StartsWith(Item, StringComparison.Ordinal) && int.TryParse(path.AsSpan(Item.Length, path.IndexOf(']', StringComparison.Ordinal) - Item.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : -1;

    private static CommandKind Kind(JsonPlace json, JsonCell value, string name, int index)
    {
        if (JsonLeaf.Text(json, value, name, index) is not { } word)
        {
            return default;
        }

        if (Kinds.TryGetValue(word, out var kind))
        {
            return kind;
        }

        if (!JsonNames<CommandKind>.Values.ContainsKey(word))
        {
            json.Unknown(json.Codes.Word, word, Kinds.Keys, name);
            return default;
        }

        var known = string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal));
        json.Fault(
            "command.kind", $"Lệnh này chỉ dùng giữa các bàn xử lý; các lệnh dùng được: {known}", $"Desks alone send such a command to each other; the commands are: {known}", name);
        return default;
    }

    private OfficeCommand? Command(JsonPlace json, string id)
    {
        json.Refuse(
            id is not null && (string.IsNullOrWhiteSpace(id) || id.Length > OfficeCommand.MaximumIdLength),
            "command.id.length", "Mã lệnh bị trống hoặc dài quá 200 ký tự", "The id of a command is blank, or longer than 200 characters", "id");
        return json.ByKind("kind", Kind, Kinds.Values, (json, kind) => Command(json, id!, kind));
    }

    private OfficeCommand? Command(JsonPlace json, string id, CommandKind kind)
    {
        switch (kind)
        {
            case CommandKind.Open:
                var dossier = json.Object("dossier", _dossier);
                return json.Make(() => OfficeCommand.Open(id, dossier));
            case CommandKind.Acknowledge:
                var acknowledgement = json.Object("acknowledgement", AcknowledgementsJson.One);
                return json.Make(() => OfficeCommand.Acknowledge(id, acknowledgement));
            case CommandKind.Record or CommandKind.Act:
                var (recorded, events) = (json.Named("dossierId"), json.List("events", _event));
                json.Refuse(json.IsWhole && events.Count == 0, "json.empty", "Phải có ít nhất một sự kiện", "There must be at least one event", "events");
                return json.Make(() => kind == CommandKind.Act ? OfficeCommand.Act(id, recorded, events) : OfficeCommand.Record(id, recorded, events));
            case CommandKind.HandOver:
                var (handed, unit) = (json.Named("dossierId"), json.Named("toUnit"));
                return json.Make(() => OfficeCommand.HandOver(id, handed, unit));
            case CommandKind.EraseTexts:
                var erased = json.Named("dossierId");
                return json.Make(() => OfficeCommand.EraseTexts(id, erased));
            case CommandKind.Report:
                var (keeper, report) = (json.Named("unit"), json.Object("report", PlanReportJson.One));
                json.Refuse(json.IsWhole && report.IsEmpty, "json.empty", "Báo cáo không có nội dung", "The report says nothing", "report");
                return json.Make(() => OfficeCommand.Report(id, keeper, report));
            default:
                throw new UnreachableException();
        }
    }
}
