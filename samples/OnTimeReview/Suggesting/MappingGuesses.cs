using AdminReform.Texts;
using NodaTime;
using NodaTime.Text;

namespace OnTimeReview.Suggesting;

/// <summary>What words of a log most likely are. Guesses, for a person to correct.</summary>
internal static class MappingGuesses
{
    private static readonly (string Field, string[] Words)[] Headers =
    [
        ("dossier", ["case:concept:name", "case id", "caseid", "case", "ma ho so", "so ho so", "mahoso", "sr_number", "service request number", "id"]),
        ("eventTime", ["time:timestamp", "timestamp", "complete timestamp", "completetime", "thoi diem", "thoi gian", "time", "date"]),
        ("activity", ["concept:name", "activity", "cong viec", "buoc", "su kien", "hoat dong", "event", "status", "trang thai"]),
        ("handledBy", ["org:group", "org:resource", "resource", "don vi xu ly", "nguoi xu ly", "group"]),
        ("eventOfficer", ["org:resource", "resource", "nguoi xu ly", "can bo xu ly"]),
        ("startedAt", ["start_timestamp", "start timestamp", "starttime", "start time", "thoi diem bat dau", "bat dau luc"]),
        ("lifecycle", ["lifecycle:transition", "lifecycle"]),
        ("submittedAt", ["case:submitted", "ngay nop", "submitted", "created", "opened", "open date"]),
        ("acceptedAt", ["case:startdate", "ngay tiep nhan", "tiep nhan", "ngay nhan", "accepted", "received", "start date"]),
        ("promised", ["case:deadline", "ngay hen tra", "hen tra", "ngay hen", "due date", "deadline", "due"]),
        ("readyAt", ["case:enddate", "ngay hoan thanh", "ngay co ket qua", "closed date", "closed", "completed", "end date"]),
        ("returnedAt", ["ngay tra ket qua", "ngay tra", "returned"]),
        ("procedure", ["case:procedure", "ma thu tuc", "thu tuc", "procedure", "request type", "complaint type", "type"]),
        ("field", ["case:field", "linh vuc", "category"]),
        ("resolvingUnit", ["case:department", "co quan giai quyet", "don vi giai quyet", "department", "agency"]),
        ("receivingUnit", ["noi tiep nhan", "don vi tiep nhan", "receiving"]),
        ("channel", ["case:channel", "hinh thuc nop", "kenh", "channel", "source"]),
        ("officer", ["case:responsible", "can bo", "nguoi thu ly", "officer"]),
        ("limit", ["thoi han", "so ngay", "limit"]),
    ];

    private static readonly (string Meaning, string[] Words)[] Acts =
    [
        ("refused", ["tu choi tiep nhan"]), ("resultRefused", ["tu choi giai quyet"]), ("supplementAsked", ["yeu cau bo sung", "request supplement"]),
        ("supplemented", ["da bo sung", "supplemented"]), ("withdrawalAsked", ["rut ho so", "withdraw"]), ("stopped", ["dung xu ly", "cancelled", "canceled"]),
        ("returned", ["tra ket qua", "returned"]), ("resultReady", ["co ket qua", "hoan thanh", "da xu ly xong", "resolved", "completed", "closed"]),
        ("forwarded", ["chuyen", "forward", "assigned"]), ("submitted", ["nop ho so", "submitted", "nop"]), ("accepted", ["tiep nhan", "accepted", "registered"]),
    ];

    private static readonly (string Channel, string[] Words)[] Ways =
    [
        ("online", ["truc tuyen", "e-mail", "email", "internet", "online", "web", "app", "dvc"]), ("post", ["buu chinh", "buu dien", "post", "mail"]), ("kiosk", ["kiosk", "ki-ot"]),
        ("authorisedPerson", ["uy quyen", "authorised"]), ("counter", ["truc tiep", "mot cua", "quay", "desk", "counter", "walk"]),
    ];

    private static readonly Dictionary<char, char> Plain = new[]
    {
        "aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ", "dđ",
    }.SelectMany(letters => letters.Select(letter => (letter, letters[0]))).ToDictionary();

    private static readonly string[] MonthFirst = ["M/d/uuuu H:mm:ss", "M/d/uuuu h:mm:ss tt", "M/d/uuuu H:mm", "M/d/uuuu h:mm tt", "M/d/uuuu"];

    private static readonly string[] DayFirst =
    [
        "d/M/uuuu H:mm:ss", "d/M/uuuu h:mm:ss tt", "d/M/uuuu H:mm", "d/M/uuuu h:mm tt", "d/M/uuuu", "d-M-uuuu", "d-M-uuuu H:mm", "d-M-uuuu H:mm:ss", "d.M.uuuu", "d.M.uuuu H:mm",
        "H:mm d/M/uuuu", "H:mm:ss d/M/uuuu",
    ];

    private static readonly string[] Iso = ["uuuu-M-d", "uuuu-M-d'T'H:mm", "uuuu-M-d'T'H:mm:ss", "uuuu-M-d'T'H:mm:ss.FFFFFFFFF"];

    /// <summary>Which header says what: the best words first, and each header once.</summary>
    internal static Dictionary<string, string> Columns(LogSample sample) => Columns(sample, _ => true);

    /// <summary>The same of the file of the events, where the dossiers are in another.</summary>
    internal static Dictionary<string, string> OfEvents(LogSample sample) => Columns(sample, field => field == "dossier" || IsOfEvent(field));

    /// <summary>The same of the file of the dossiers.</summary>
    internal static Dictionary<string, string> OfDossiers(LogSample sample) => Columns(sample, field => !IsOfEvent(field));

    private static Dictionary<string, string> Columns(LogSample sample, Func<string, bool> isAsked)
    {
        var (columns, left) = (new Dictionary<string, string>(), sample.Headers.ToDictionary(header => header, Fold));
        foreach (var isExact in new[] { true, false })
        {
            foreach (var (field, words) in Headers.Where(entry => isAsked(entry.Field) && !columns.ContainsKey(entry.Field)))
            {
                var found = words.SelectMany(word => left.Where(header => isExact ? header.Value == word : word.Length > 3 && header.Value.Contains(word, StringComparison.Ordinal)))
                    .Where(header => !IsMoment(field) || LooksLikeMoments(sample.Texts(header.Key)))
                    .Where(header => field != "lifecycle" || (!columns.ContainsKey("startedAt") && Tells(sample.Texts(header.Key)))).Select(header => header.Key).FirstOrDefault();
                if (found is not null)
                {
                    columns.Add(field, found);
                    left.Remove(found);
                }
            }
        }

        return columns;
    }

    internal static string Meaning(string activity) => Of(Acts, activity) ?? "handled";

    internal static string? Way(string channel) => Of(Ways, channel);

    /// <summary>How moments are written: nothing for ISO 8601, <c>dayFirst</c>, or patterns; <c>either</c> where no day tells days and months apart.</summary>
    internal static (bool IsDayFirst, string[] Patterns, bool IsEither) Moments(IReadOnlyCollection<string> texts)
    {
        var others = texts.Where(text => !IsIso(text)).ToList();
        if (others.Count == 0)
        {
            return (false, [], false);
        }

        var (isDayFirst, isMonthFirst) = (others.TrueForAll(text => Reads(DayFirst, text)), others.TrueForAll(text => Reads(MonthFirst, text)));
        return isDayFirst ? (true, [], isMonthFirst)
            : isMonthFirst ? (false, [.. MonthFirst.Where(pattern => others.Exists(text => Reads([pattern], text)))], false)
            : (false, [], true);
    }

    private static bool LooksLikeMoments(IEnumerable<string> texts)
    {
        var some = texts.Take(200).ToList();
        return some.Count > 0 && 10 * some.Count(text => IsIso(text) || Reads(DayFirst, text) || Reads(MonthFirst, text)) >= 9 * some.Count;
    }

    /// <summary>Whether a text is the beginning or the completion of an activity.</summary>
    internal static bool IsLifecycle(string text) => text.ToUpperInvariant() is "START" or "COMPLETE";

    /// <summary>A column with completions alone says nothing.</summary>
    private static bool Tells(IEnumerable<string> texts)
    {
        var words = texts.Select(text => text.ToUpperInvariant()).ToHashSet();
        return words.Contains("START") && words.Contains("COMPLETE");
    }

    private static bool IsOfEvent(string field) => field is "eventTime" or "startedAt" or "activity" or "lifecycle" or "handledBy" or "eventOfficer";

    internal static bool IsMoment(string field) => field is "eventTime" or "startedAt" or "submittedAt" or "acceptedAt" or "promised" or "readyAt" or "returnedAt";

    private static bool IsIso(string text)
    {
        // The zone comes off, and a space may stand for T.
        var end = text.AsSpan().LastIndexOfAny('+', 'Z') is > 9 and var zone ? zone : text.LastIndexOf('-') > 10 ? text.LastIndexOf('-') : text.Length;
        return Reads(Iso, text[..end].Trim().Replace(' ', 'T'));
    }

    private static bool Reads(string[] patterns, string text)
    {
        var english = text.ToUpperInvariant().Replace("SA", "AM", StringComparison.Ordinal).Replace("CH", "PM", StringComparison.Ordinal);
        return Array.Exists(patterns, pattern => LocalDateTimePattern.CreateWithInvariantCulture(pattern).Parse(english) is { Success: true, Value.Calendar: var calendar } && calendar == CalendarSystem.Iso);
    }

    private static string? Of((string Meaning, string[] Words)[] table, string text)
    {
        var folded = Fold(text);
        return table.FirstOrDefault(entry => Array.Exists(entry.Words, word => folded.Contains(word, StringComparison.Ordinal))).Meaning;
    }

    /// <summary>Small letters without marks, so that one word stands for all its spellings.</summary>
    private static string Fold(string text) =>
        string.Concat(VietnameseText.Compose(text.Trim()).ToLowerInvariant().Select(letter => Plain.GetValueOrDefault(letter, letter)));
}
