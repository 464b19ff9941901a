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
    private readonly Lazy<List<TimeLimit>> _ofSteps = new(() => TimeLimitReader.ReadBeside(steps).Limits);

    internal NationalLimit Read(WayRow row)
    {
        var (way, wording) = (TidyText.Of(row.Way), TidyText.Of(row.Limit));
        var isKnown = Channels.TryGetValue(way, out var channel);
        if (!isKnown)
        {
            problems.Add(NationalFaults.Way(way, line, row.Place));
        }

        var (cell, understood) = TimeLimitReader.Read(wording);
        var limit = cell.IsSuccess ? cell.Value : null;
        var (named, times) = TimeLimitReader.ReadBeside(row.Note);
        if (limit is null)
        {
            named = Offered(named, wording);
            problems.Add(Refusal(wording, cell.Problems, named, row.Place));
            named = understood is null ? named : [understood, .. named.Where(one => one != understood)];
        }
        else if (times.Exists(one => one != limit) && _told.Add((wording, row.Note)))
        {
            problems.Add(NationalFaults.OtherLimits(wording, times.Where(one => one != limit).Take(MostNamed), line, row.Place));
        }

        return new(way, wording)
        {
            Channel = isKnown ? channel : null,
            Limit = limit,
            Suggestions = limit is null ? [.. named] : [],
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
