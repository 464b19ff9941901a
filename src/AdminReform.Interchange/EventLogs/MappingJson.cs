using System.Text.Json;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Reads a mapping and collects all of its faults.</summary>
internal sealed class MappingJson
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 16,
        AllowDuplicateProperties = false,
    };

    private readonly List<Problem> _problems = [];

    internal Result<EventLogMapping> Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > EventLogMapping.MaxSize)
        {
            return Result<EventLogMapping>.Invalid(Problem.Of(
                "mapping.too-large",
                $"Tệp ánh xạ dài {utf8.Length} byte, quá {EventLogMapping.MaxSize} byte.",
                $"The mapping has {utf8.Length} bytes, more than {EventLogMapping.MaxSize}."));
        }

        try
        {
            using var document = JsonDocument.Parse(WithoutByteOrderMark(utf8), Options);
            var mapping = Mapping(new JsonPlace(document.RootElement, "$", _problems));
            return _problems.Count == 0 ? Result.Of(mapping!) : Result<EventLogMapping>.Invalid(_problems);
        }
        catch (InvalidOperationException)
        {
            // A member's name holds half of a surrogate pair, written as an escape; texts are looked at one by one.
            return Result<EventLogMapping>.Invalid(Problem.Of(
                "mapping.text", "Tên của một mục không phải Unicode hợp lệ.", "The name of a member is not valid Unicode.", "$"));
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? $"{line + 1}:{e.BytePositionInLine + 1}" : "";
            return Result<EventLogMapping>.Invalid(Problem.Of(
                "mapping.json",
                $"Không đọc được JSON (dòng:cột {place}).",
                $"This is not JSON that can be read (line:column {place}): {Reason(e)}",
                place));
        }
    }

    private EventLogMapping? Mapping(JsonPlace root)
    {
        if (!root.Is(JsonValueKind.Object, "đối tượng JSON", "a JSON object"))
        {
            return null;
        }

        Version(root);
        var delimiter = Text(root, "delimiter", ",");
        var mapping = new EventLogMapping
        {
            Name = TidyText.Of(Text(root, "name", "")),
            Delimiter = delimiter.Length > 0 ? delimiter[0] : ',',
            Encoding = Text(root, "encoding", "utf-8"),
            TimeZone = Required(root, "timeZone") is { } zone && zone.TryText(out var id) ? id : "UTC",
            Calendar = Required(root, "calendar") is { } calendar && calendar.TryWord(MappingWords.Calendars, out var known) ? known : default,
            TimestampPatterns = Texts(root, "timestampPatterns"),
            EmptyTexts = ValueList.From(Texts(root, "emptyTexts").Select(text => TidyText.Of(text)).Distinct(TidyText.SameWord)),
            Columns = Columns(root),
            Constants = Constants(root),
            Channels = ValueList.From(Words(root, "channels", MappingWords.Channels).Select(word => new ChannelWord(word.Text, word.Meaning))),
            Activities = ValueList.From(Words(root, "activities", MappingWords.Meanings).Select(word => new ActivityWord(word.Text, word.Meaning))),
        };
        MappingChecks.Check(mapping, delimiter, root);
        return mapping;
    }

    private void Version(JsonPlace root)
    {
        if (Required(root, "version") is { } place
            && place.Is(JsonValueKind.Number, "số", "a number")
            && (!place.Value.TryGetInt32(out var version) || version != EventLogMapping.CurrentVersion))
        {
            place.Fault(
                "mapping.version",
                $"Chỉ đọc được phiên bản {EventLogMapping.CurrentVersion}.",
                $"Only version {EventLogMapping.CurrentVersion} is read.");
        }
    }

    private JsonPlace? Required(JsonPlace root, string name)
    {
        var member = root.Member(name);
        if (member is null)
        {
            _problems.Add(Problem.Of("mapping.missing", $"Thiếu “{name}”.", $"“{name}” is missing.", $"{root.Path}.{name}"));
        }

        return member;
    }

    private static string Text(JsonPlace root, string name, string otherwise) =>
        root.Member(name) is { } place && place.TryText(out var text) ? text : otherwise;

    private static ValueList<string> Texts(JsonPlace root, string name)
    {
        var texts = new List<string>();
        if (root.Member(name) is { } list && list.Is(JsonValueKind.Array, "danh sách", "a list"))
        {
            foreach (var item in list.Items())
            {
                if (item.TryText(out var text))
                {
                    texts.Add(text);
                }
            }
        }

        return ValueList.From(texts);
    }

    private ValueList<EventLogColumn> Columns(JsonPlace root) => Required(root, "columns") is { } place
        ? ValueList.From(Fields(place, MappingWords.Fields).Select(entry => new EventLogColumn(entry.Field, entry.Text)))
        : [];

    private static ValueList<EventLogConstant> Constants(JsonPlace root) => root.Member("constants") is { } place
        ? ValueList.From(Fields(place, MappingWords.ConstantFields).Select(entry => new EventLogConstant(entry.Field, entry.Text)))
        : [];

    private static IEnumerable<(EventLogField Field, string Text)> Fields(JsonPlace place, IReadOnlyDictionary<string, EventLogField> fields)
    {
        var entries = new List<(EventLogField, string)>();
        if (place.Is(JsonValueKind.Object, "đối tượng JSON", "a JSON object"))
        {
            foreach (var (name, member) in place.Members())
            {
                if (!fields.TryGetValue(name, out var field))
                {
                    var known = string.Join(", ", fields.Keys.Order(StringComparer.Ordinal));
                    member.Fault("mapping.field.unknown", $"Không biết trường “{name}”; các trường: {known}.", $"“{name}” is not a field; the fields are: {known}.");
                }
                else if (member.TryText(out var raw) && TidyText.Of(raw) is var text && Filled(member, text))
                {
                    entries.Add((field, text));
                }
            }
        }

        return entries.OrderBy(entry => entry.Item1);
    }

    private static bool Filled(JsonPlace place, string text)
    {
        if (text.Length > 0)
        {
            return true;
        }

        place.Fault("mapping.empty", "Không được để trống.", "This may not be empty.");
        return false;
    }

    private static List<(string Text, T Meaning)> Words<T>(JsonPlace root, string name, IReadOnlyDictionary<string, T> words)
    {
        var list = new List<(string, T)>();
        if (root.Member(name) is { } place && place.Is(JsonValueKind.Object, "đối tượng JSON", "a JSON object"))
        {
            foreach (var (text, word) in place.Members())
            {
                if (word.TryWord(words, out var meaning))
                {
                    list.Add((TidyText.Of(text), meaning));
                }
            }
        }

        return list;
    }

    private static string Reason(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}
