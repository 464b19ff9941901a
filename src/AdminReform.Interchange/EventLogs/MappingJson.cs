using System.Text.Json;
using AdminReform.Deadlines;
using AdminReform.Interchange.Json;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Reads a mapping and collects all of its faults.</summary>
internal static class MappingJson
{
    private static readonly JsonFrame Frame = new(EventLogMapping.CurrentVersion)
    {
        IsConfiguration = true,
        IsLenient = true,
        Limits = new(EventLogMapping.MaxSize, 16),
        Codes = new()
        {
            Malformed = "mapping.json",
            Size = "mapping.too-large",
            Depth = "mapping.json",
            Version = "mapping.version",
            Missing = "mapping.missing",
            Empty = "mapping.empty",
            Text = "mapping.text",
            Type = "mapping.type",
            Word = "mapping.word.unknown",
        },
    };

    internal static Result<EventLogMapping> Read(ReadOnlyMemory<byte> utf8, JsonLimits? limits) => Frame.Read(utf8, limits, Mapping);

    private static EventLogMapping Mapping(JsonPlace json)
    {
        var (delimiter, encoding) = TextOf(json);
        var mapping = new EventLogMapping
        {
            Name = TidyText.Of(json.TextIfAny("name")),
            Delimiter = delimiter.Length > 0 ? delimiter[0] : ',',
            Encoding = encoding,
            Sheet = SheetOf(json),
            HeaderRow = HeaderRowOf(json),
            TimeZone = json.Text("timeZone") ?? "UTC",
            Calendar = json.Member("calendar", (place, value, name, index) => JsonLeaf.WordOf(MappingWords.Calendars, place, value, name, index)),
            TimestampPatterns = ValueList.From(json.ItemsIfAny("timestampPatterns", JsonLeaf.Text).Where(text => text is not null)),
            EmptyTexts = ValueList.From(json.ItemsIfAny("emptyTexts", JsonLeaf.Text).Select(text => TidyText.Of(text)).Distinct(TidyText.SameWord)),
            Columns = Columns(json, MappingWords.Fields),
            Constants = json.ObjectIfAny("constants", place =>
                ValueList.From(Fields(place, MappingWords.ConstantFields).Select(entry => new EventLogConstant(entry.Field, entry.Text)))) ?? [],
            Channels = ValueList.From(Words(json, "channels", MappingWords.Channels).Select(word => new ChannelWord(word.Text, word.Meaning))),
            Activities = ValueList.From(Words(json, "activities", MappingWords.Meanings).Select(word => new ActivityWord(word.Text, word.Meaning))),
            Steps = json.ObjectIfAny("steps", Steps) ?? [],
            Moments = ValueList.From(Words(json, "moments", MappingWords.Meanings).Select(word => new MomentColumn(word.Text, word.Meaning))),
            Rows = json.ObjectIfAny("rows", Rows) ?? [],
            Lifecycles = ValueList.From(Words(json, "lifecycles", MappingWords.Lifecycles).Select(word => new LifecycleWord(word.Text, word.Meaning))),
            DossierFile = json.ObjectIfAny("dossierFile", OfDossiers),
            FirstEvent = json.MemberIfAny("firstEvent", (place, value, name, index) => JsonLeaf.WordOf(MappingWords.FirstEvents, place, value, name, index)),
            LastEvent = json.MemberIfAny("lastEvent", (place, value, name, index) => JsonLeaf.WordOf(MappingWords.LastEvents, place, value, name, index)),
            IsDayFirst = json.FlagIfAny("dayFirst") ?? false,
            IsPromiseTimed = json.FlagIfAny("promiseHasTime") ?? false,
            OtherChannels = json.MemberIfAny("otherChannels", (place, value, name, index) => JsonLeaf.WordOf(MappingWords.Channels, place, value, name, index)),
            Limits = json.ObjectIfAny("limits", Limits) ?? [],
            UsesStarterCatalogue = json.FlagIfAny("starterCatalogue") ?? false,
        };
        MappingChecks.Check(mapping, delimiter, json);
        return mapping;
    }

    private static (string Delimiter, string Encoding) TextOf(JsonPlace json) => (json.TextIfAny("delimiter") ?? ",", json.TextIfAny("encoding") ?? "utf-8");

    private static string? SheetOf(JsonPlace json) => json.NamedIfAny("sheet") is { } name ? TidyText.Of(name) : null;

    private static int? HeaderRowOf(JsonPlace json)
    {
        var row = json.WholeIfAny("headerRow");
        if (row is < 1 or > EventLogMapping.MaximumHeaderRow)
        {
            json.Fault("mapping.header-row", $"Dòng tiêu đề phải từ 1 đến {EventLogMapping.MaximumHeaderRow}", $"The row of the headings must be 1 to {EventLogMapping.MaximumHeaderRow}", "headerRow");
        }

        return row;
    }

    private static DossierFile OfDossiers(JsonPlace json)
    {
        var (delimiter, encoding) = TextOf(json);
        MappingChecks.CheckText(json, delimiter, encoding);
        return new(Columns(json, MappingWords.DossierFields), delimiter.Length > 0 ? delimiter[0] : ',', encoding) { Sheet = SheetOf(json), HeaderRow = HeaderRowOf(json) };
    }

    private static ValueList<EventLogColumn> Columns(JsonPlace json, IReadOnlyDictionary<string, EventLogField> fields) => json.Object(
        "columns", place => ValueList.From(Fields(place, fields).Select(entry => new EventLogColumn(entry.Field, entry.Text)))) ?? [];

    private static IEnumerable<(EventLogField Field, string Text)> Fields(JsonPlace json, IReadOnlyDictionary<string, EventLogField> fields)
    {
        List<(EventLogField Field, string Text)> entries = [];
        foreach (var (name, value) in json.Entries())
        {
            if (!fields.TryGetValue(name, out var field))
            {
                json.Unknown("mapping.field.unknown", name, fields.Keys, name);
            }
            else if (JsonLeaf.Named(json, value, name, -1) is { } text)
            {
                entries.Add((field, TidyText.Of(text)));
            }
        }

        return entries.OrderBy(entry => entry.Field);
    }

    private static ValueList<StepWord> Steps(JsonPlace json)
    {
        List<StepWord> words = [];
        foreach (var (text, value) in json.Entries())
        {
            if (JsonLeaf.Named(json, value, text, -1) is { } step)
            {
                words.Add(new(TidyText.Of(text), TidyText.Of(step)));
            }
        }

        return ValueList.From(words);
    }

    private static ValueList<CountedRows> Rows(JsonPlace json)
    {
        List<CountedRows> rows = [];
        foreach (var (header, value) in json.Entries())
        {
            if (value.Kind != JsonValueKind.Array || value.Count == 0)
            {
                json.Fault("mapping.rows", "Phải là danh sách có ít nhất một chữ của dòng được tính", "It must be a list of at least one text of rows that count", header);
                continue;
            }

            var texts = value.Items().Select((item, index) => JsonLeaf.Named(json, item, header, index)).OfType<string>().ToList();
            rows.Add(new(TidyText.Of(header), [.. texts.Select(text => TidyText.Of(text)).Distinct(TidyText.SameWord)]));
        }

        return ValueList.From(rows);
    }

    private static ValueList<ProcedureLimit> Limits(JsonPlace json)
    {
        List<ProcedureLimit> limits = [];
        foreach (var (procedure, value) in json.Entries())
        {
            if (JsonLeaf.Named(json, value, procedure, -1) is not { } text)
            {
                continue;
            }

            var read = TimeLimit.Create(text);
            if (read.TryGet(out var limit))
            {
                limits.Add(new(TidyText.Of(procedure), limit));
            }
            else
            {
                var fault = LogFaults.Limit(text, read).Message;
                json.Fault("mapping.limit", fault.Vietnamese.TrimEnd('.'), fault.English.TrimEnd('.'), procedure);
            }
        }

        return ValueList.From(limits);
    }

    private static List<(string Text, T Meaning)> Words<T>(JsonPlace json, string name, IReadOnlyDictionary<string, T> words)
        where T : struct => json.ObjectIfAny(name, place =>
        {
            List<(string, T)> list = [];
            foreach (var (text, value) in place.Entries())
            {
                if (place.Sound(value, text, (json, value, name, index) => JsonLeaf.WordOf(words, json, value, name, index)) is { } meaning)
                {
                    list.Add((TidyText.Of(text), meaning));
                }
            }

            return list;
        }) ?? [];
}
