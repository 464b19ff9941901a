using System.Globalization;
using System.Text.Json.Nodes;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Dossiers;
using NodaTime;
using NodaTime.Text;

namespace ProvinceMonitor.Load;

/// <summary>The dossiers of one caller: accepted, forwarded, and every other one with a result before it is due. Each event is a command of its own.</summary>
internal sealed class DossierWork(LoadPlan plan, int caller)
{
    /// <summary>How many of a batch are about dossiers that are there already, where so many wait.</summary>
    private const int Acts = 12;

    // Every limit is this one, which runs by the clock, and is so long past that it ends while one waits.
    private static readonly TimeLimit Limit = TimeLimit.Hours(1);

    private readonly DeadlineCalculator _office = DeadlineCalculator.VietnamCivilService;
    private readonly Queue<Func<LocalDateTime, JsonObject>> _acts = [];
    private int _opened;
    private int _sent;

    /// <summary>The next batch, and which of its dossiers are due while somebody is there to be told.</summary>
    internal (string Json, IReadOnlyList<Expected> Expected) Next()
    {
        var (commands, expected) = (new JsonArray(), new List<Expected>());
        while (commands.Count < Acts && _acts.TryDequeue(out var act))
        {
            commands.Add(Numbered(act(plan.Now)));
        }

        while (commands.Count < LoadPlan.EventsOfBatch)
        {
            commands.Add(Numbered(Open(expected)));
        }

        return (new JsonObject { ["commands"] = commands }.ToJsonString(), expected);
    }

    private JsonObject Numbered(JsonObject command)
    {
        command["id"] = string.Create(CultureInfo.InvariantCulture, $"{plan.Run}/{caller}/{_sent++}");
        return command;
    }

    private JsonObject Open(List<Expected> expected)
    {
        var (number, own) = ((_opened * plan.Callers) + caller, _opened++);
        var (unit, now) = (Agencies.Unit(number, plan.Agencies), plan.Now);
        var due = now.PlusTicks(plan.Lead.Ticks);
        var dossier = Dossier.Replay(
            new DossierHeader(string.Create(CultureInfo.InvariantCulture, $"{plan.Run}-{caller}-{own}"), "2.000815", unit, unit, "Chứng thực", Channel.Counter),
            [new Accepted(due.PlusHours(-1), Limit)]);
        _acts.Enqueue(at => Record(dossier.Id, new JsonObject { ["type"] = "forwarded", ["at"] = Text(at), ["unit"] = unit, ["officer"] = Agencies.Officer(number, plan.Agencies) }));
        if (own % 2 == 0)
        {
            _acts.Enqueue(at => Record(dossier.Id, new JsonObject { ["type"] = "resultReady", ["at"] = Text(at), ["outcome"] = "granted" }));
        }
        else if (_office.Calculate(dossier.ToDeadlineFacts()).Due?.End is { } end && end > now && end <= due.PlusMinutes(1) && _office.Time.IsOpen(end))
        {
            expected.Add(new(dossier.Id, unit, end));
        }

        return new JsonObject { ["kind"] = "open", ["dossier"] = JsonNode.Parse(DossiersJson.Write([dossier]))!["dossiers"]![0]!.DeepClone() };
    }

    private static JsonObject Record(string dossier, JsonObject happened) => new() { ["kind"] = "record", ["dossierId"] = dossier, ["events"] = new JsonArray(happened) };

    private static string Text(LocalDateTime moment) => LocalDateTimePattern.ExtendedIso.Format(moment);
}
