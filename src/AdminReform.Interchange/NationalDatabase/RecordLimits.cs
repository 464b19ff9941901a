using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.EventLogs;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>Reads the limit of each way of filing; where a cell says none with certainty, it offers what the text beside names.</summary>
internal sealed class RecordLimits(int line, ProblemList problems, string steps)
{
    private const int MostNamed = 8;

    private static readonly Dictionary<string, Channel> Channels = new(TidyText.SameWord)
    {
        ["Trực tiếp"] = Channel.Counter,
        ["Trực tuyến"] = Channel.Online,
        ["Dịch vụ bưu chính"] = Channel.Post,
        ["Dịch vụ bưu chính công ích"] = Channel.Post,
        ["Bưu chính công ích"] = Channel.Post,
    };

    private readonly HashSet<(string, string)> _told = [];
    private readonly HashSet<WayRow> _parts = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<List<TimeLimit>> _ofSteps = new(() => TimeLimitReader.ReadBeside(steps).Limits);

    internal ValueList<NationalLimit> Read(IEnumerable<WayRow> rows)
    {
        var read = rows.Select(row => (Row: row, Limit: Read(row, out var isWhole), IsWhole: isWhole)).ToList();
        foreach (var way in read.Where(one => one.Limit.Limit is not null || !one.IsWhole).GroupBy(one => (one.Limit.Channel, Way: one.Limit.Channel is null ? one.Limit.Way : "")))
        {
            if (way.Any(one => !one.IsWhole) && way.Select(one => TidyText.Of(one.Row.Limit)).Distinct(TidyText.SameWord).Count() > 1)
            {
                problems.Add(NationalFaults.Parts(way.First().Limit.Way, line, way.First().Row.Place));
                _parts.UnionWith(way.Select(one => one.Row));
            }
        }

        return [.. read.Select(one => _parts.Contains(one.Row) && one.Limit.Limit is { } limit ? one.Limit with { Limit = null, Suggestions = [limit] } : one.Limit)];
    }

    // Whether the limit, if there is one, is that of the whole dossier from its receipt, as far as the text beside it says.
    private NationalLimit Read(WayRow row, out bool isWhole)
    {
        var (way, wording) = (TidyText.Of(row.Way), TidyText.Of(row.Limit));
        var isKnown = Channels.TryGetValue(way, out var channel);
        if (!isKnown)
        {
            problems.Add(NationalFaults.Way(way, line, row.Place));
        }

        var (cell, understood) = TimeLimitReader.Read(wording);
        var limit = cell.IsSuccess ? cell.Value : null;
        var beside = TimeLimitReader.ReadBeside(row.Note);
        var suggestions = new List<TimeLimit>();
        isWhole = true;
        if (limit is null)
        {
            var named = Offered(beside.Limits, wording);
            problems.Add(Refusal(wording, cell.Problems, named, row.Place));
            suggestions = understood is null ? named : [understood, .. named.Where(one => one != understood)];
        }
        else
        {
            if (beside.Times.Exists(one => one != limit) && _told.Add((wording, row.Note)))
            {
                problems.Add(NationalFaults.OtherLimits(wording, beside.Times.Where(one => one != limit).Take(MostNamed), line, row.Place));
            }

            if (beside.OtherStartOf(limit) is { } start)
            {
                problems.Add(NationalFaults.Start(wording, start, line, row.Place));
                (suggestions, limit, isWhole) = ([limit], null, false);
            }
            else
            {
                isWhole = !beside.IsPart(limit);
            }
        }

        return new(way, wording)
        {
            Channel = isKnown ? channel : null,
            Limit = limit,
            Suggestions = [.. suggestions],
            Fee = row.Fee,
            Note = row.Note,
        };
    }

    private Problem Refusal(string wording, ValueList<Problem> faults, List<TimeLimit> named, string place) => wording switch
    {
        "" or "Không quy định" => NationalFaults.NoLimit(named, line, place),
        _ when RecordReading.IsNothing(wording) => NationalFaults.NoLimit(named, line, place),
        _ when wording.All(char.IsAsciiDigit) => NationalFaults.NoUnit(wording, named, line, place),
        _ => NationalFaults.Limit(wording, faults[0], named, line, place),
    };

    private List<TimeLimit> Offered(List<TimeLimit> named, string wording)
    {
        var limits = named.Count > 0 ? named : _ofSteps.Value;
        var isNumber = int.TryParse(wording, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return [.. (isNumber ? limits.OrderBy(limit => limit.Amount != number) : limits.AsEnumerable()).Take(MostNamed)];
    }
}
