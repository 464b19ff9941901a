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

    internal ValueList<NationalLimit> Read(IEnumerable<WayRow> rows)
    {
        var read = rows.Select(Read).ToList();
        foreach (var way in read.Where(one => one.Named is not null).GroupBy(one => (one.Limit.Channel, Way: one.Limit.Channel is null ? one.Limit.Way : "")))
        {
            Compare([.. way]);
        }

        return [.. read.Select(Judge)];
    }

    // Several limits of one way are of cases, or they are of parts of the work.
    private void Compare(List<LimitRow> rows)
    {
        if (rows.Select(row => TidyText.Of(row.Row.Limit)).Distinct(TidyText.SameWord).Count() < 2)
        {
            return;
        }

        var (way, place) = (rows[0].Limit.Way, rows[0].Row.Place);
        if (rows.Exists(row => row.Beside.NamesPart || row.More?.Saying is Saying.OtherTime or Saying.OtherStart))
        {
            problems.Add(NationalFaults.Parts(way, line, place));
            rows.ForEach(row => row.Are = RowsAre.Parts);
            return;
        }

        if (rows.Select(row => row.Named).Distinct().Count() < 2)
        {
            return;
        }

        rows.ForEach(row => row.Are = RowsAre.Cases);
        var plain = rows.Where(row => row.Beside.IsPlain).Select(row => row.Named).Distinct().Count();
        if ((plain > 1 || rows.Exists(row => rows.Exists(other => other.Named != row.Named && TidyText.SameWord.Equals(TidyText.Of(other.Row.Note), TidyText.Of(row.Row.Note)))))
            && _told.Add((string.Join('\n', rows.Select(row => row.Limit.Wording)), string.Join('\n', rows.Select(row => row.Row.Note)))))
        {
            problems.Add(NationalFaults.Cases(way, line, place));
        }
    }

    private LimitRow Read(WayRow row)
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
        var inFee = InFee(row);
        List<TimeLimit> times = [.. beside.Times, .. inFee is { IsOfTime: true } ? inFee.Times : []];
        var suggestions = new List<TimeLimit>();
        if (limit is null)
        {
            var named = Offered(beside.Limits, wording);
            problems.Add(Refusal(wording, cell.Problems, named, row.Place));
            suggestions = understood is null ? named : [understood, .. named.Where(one => one != understood)];
        }
        else if (times.Exists(one => one != limit) && _told.Add((wording, row.Note)))
        {
            problems.Add(NationalFaults.OtherLimits(wording, times.Where(one => one != limit).Distinct().Take(MostNamed), line, row.Place));
        }

        var read = new LimitRow(row, beside, times, limit is null ? null : More(beside, inFee, limit), new(way, wording)
        {
            Channel = isKnown ? channel : null,
            Limit = limit,
            Suggestions = [.. suggestions],
            Fee = row.Fee,
            Note = row.Note,
        });
        if (read.More is { Saying: Saying.OtherStart } start)
        {
            problems.Add(NationalFaults.Start(wording, start.Words, line, row.Place));
        }

        return read;
    }

    // What is told where the rows of its way are no parts, for there all is told at once.
    private NationalLimit Judge(LimitRow row)
    {
        var wording = row.Limit.Wording;
        if (row.Named is not { } limit)
        {
            return row.Limit;
        }

        var isOther = row.More?.Saying is Saying.OtherTime or Saying.OtherStart;
        if (row.More is { Saying: not Saying.OtherStart } more && row.Are != RowsAre.Parts)
        {
            if (isOther)
            {
                problems.Add(NationalFaults.OtherTime(wording, more.Words, line, row.Row.Place));
            }
            else if (row.Times.TrueForAll(one => one == limit) && !(more.Saying == Saying.Case && row.Are == RowsAre.Cases) && _told.Add((wording, more.Words)))
            {
                problems.Add(NationalFaults.More(wording, more.Words, line, row.Row.Place));
            }
        }

        return isOther || row.Are == RowsAre.Parts ? row.Limit with { Limit = null, Suggestions = [limit] } : row.Limit;
    }

    // The page has no sign between the fee and the text beside it: what brackets there say of times is of the limit all the same.
    private static TextBeside? InFee(WayRow row) =>
        row.Fee.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open ? TimeLimitReader.ReadBeside(row.Fee[open..]) : null;

    private static Said? More(TextBeside beside, TextBeside? inFee, TimeLimit limit) =>
        beside.MoreOf(limit) is { } more ? more
        : inFee?.MoreOf(limit) is { } other && (other.Saying == Saying.OtherStart || inFee.IsOfTime) ? other
        : null;

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
