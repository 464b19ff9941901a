using System.Globalization;
using AdminReform.Dossiers;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json;
using AdminReform.Procedures;
using AdminReform.Values;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>
/// Makes limits by case of the rows of a record: one limit where all rows say the same; by channel where they differ; by the case that the note beside
/// describes where one channel has several. A channel without a limit that can be read has none.
/// </summary>
internal static class PublishedCases
{
    private const string ChannelFactor = "channel";
    private const string CaseFactor = "case";

    internal static (ValueList<CaseFactor> Factors, ValueList<LimitCase> Limits) Of(ValueList<NationalLimit> rows)
    {
        var read = rows.Where(row => row.Limit is not null).ToList();
        if (read.Count == 0)
        {
            return ([], []);
        }

        if (read.Count == rows.Count && read.TrueForAll(row => row.Limit == read[0].Limit))
        {
            return ([], [new("usual", read[0].Limit!) { Wording = read[0].Wording }]);
        }

        ValueList<string> channels = [.. rows.Select(ChannelOf).Distinct(StringComparer.Ordinal)];
        var channel = new CaseFactor(ChannelFactor, new("Nộp hồ sơ bằng cách nào?", "How is the dossier filed?"), channels);
        var several = read.GroupBy(ChannelOf).Where(group => group.Select(row => row.Limit).Distinct().Count() > 1).SelectMany(group => group).ToList();
        if (several.Count == 0)
        {
            return ([channel], [.. read.DistinctBy(ChannelOf).Select(row => Case(ChannelOf(row), row, []))]);
        }

        var cases = several.Select(row => KeyOf(row, several)).Distinct(StringComparer.Ordinal).ToList();
        var words = string.Join("; ", cases.Select((key, index) => $"{NameOf(index)}: {LogFaults.Clip(key)}"));
        var which = new CaseFactor(
            CaseFactor, new($"Trường hợp nào của bản ghi? {words}", $"Which case of the record? {words}"), [.. cases.Select((_, index) => NameOf(index))]);
        return (
            [channel, which],
            [
                .. read.Select(row => several.Contains(row)
                    ? Case($"{ChannelOf(row)}-{NameOf(cases.IndexOf(KeyOf(row, several)))}", row, [new(CaseFactor, [NameOf(cases.IndexOf(KeyOf(row, several)))])])
                    : Case(ChannelOf(row), row, [])).DistinctBy(limit => limit.Id),
            ]);
    }

    private static LimitCase Case(string id, NationalLimit row, ValueList<CaseTest> more) =>
        new(id, row.Limit!) { When = [new(ChannelFactor, [ChannelOf(row)]), .. more], Wording = row.Wording };

    // Where two rows with the same note have different limits, the note does not tell them apart, and the limit itself has to.
    private static string KeyOf(NationalLimit row, List<NationalLimit> rows) =>
        row.Note.Length > 0 && rows.TrueForAll(other => other.Limit == row.Limit || other.Note != row.Note || other.Way != row.Way)
            ? TidyText.Of(row.Note)
            : row.Wording;

    private static string ChannelOf(NationalLimit row) => row.Channel is { } channel ? JsonNames<Channel>.Of(channel) : row.Way;

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"case-{index + 1}");
}
