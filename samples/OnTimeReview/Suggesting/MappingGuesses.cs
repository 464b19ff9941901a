using AdminReform.Deadlines;
using AdminReform.Texts;

namespace OnTimeReview.Suggesting;

/// <summary>What words of a log most likely are. Guesses, for a person to correct.</summary>
internal static class MappingGuesses
{
    // A word with = before it is the whole header.
    private static readonly (string Field, string[] Words)[] Headers =
    [
        ("dossier",
            [
                "case:concept:name", "case id", "caseid", "case", "ma ho so", "ma so ho so", "so ho so", "=ma hs", "=so hs", "so bien nhan", "ma bien nhan", "=bien nhan", "so tiep nhan", "ma tiep nhan",
                "=ho so", "=ma so", "sr_number", "service request number", "id",
            ]),
        ("eventTime",
            [
                "time:timestamp", "timestamp", "complete timestamp", "completetime", "=thoi diem", "=thoi gian", "thoi diem thuc hien", "thoi gian thuc hien", "thoi diem xu ly", "thoi gian xu ly", "ngay thuc hien",
                "=ngay gio", "time", "date",
            ]),
        ("activity",
            ["concept:name", "activity", "cong viec", "=buoc", "ten buoc", "buoc xu ly", "cong doan", "su kien", "hoat dong", "hanh dong", "thao tac", "event", "status", "trang thai", "tinh trang"]),
        ("handledBy", ["org:group", "org:resource", "resource", "don vi xu ly", "phong ban xu ly", "bo phan xu ly", "nguoi xu ly", "group"]),
        ("eventOfficer", ["org:resource", "resource", "nguoi xu ly", "can bo xu ly", "nguoi thuc hien", "can bo thuc hien"]),
        ("startedAt", ["start_timestamp", "start timestamp", "starttime", "start time", "thoi diem bat dau", "thoi gian bat dau", "bat dau luc"]),
        ("lifecycle", ["lifecycle:transition", "lifecycle"]),
        ("promised",
            [
                "case:deadline", "ngay hen tra", "hen tra", "ngay hen", "han tra", "han xu ly", "han giai quyet", "thoi han giai quyet den", "thoi han tra", "thoi han giai quyet", "thoi han xu ly", "du kien",
                "den han", "ngay het han", "due date", "deadline", "=due", "sla target",
            ]),
        ("submittedAt",
            ["case:submitted", "ngay nop", "thoi gian nop", "thoi diem nop", "=ngay dang ky", "=ngay tao", "ngay tao ho so", "submitted", "created", "opened", "open date", "=open dt"]),
        ("acceptedAt",
            [
                "case:startdate", "ngay tiep nhan", "thoi gian tiep nhan", "thoi diem tiep nhan", "=tiep nhan", "=ngay nhan", "ngay nhan ho so", "thoi gian nhan ho so", "=accepted", "accepted at", "=received",
                "received date", "date received", "start date",
            ]),
        ("returnedAt", ["ngay tra ket qua", "nhan ket qua", "ngay tra", "thoi gian tra", "thoi diem tra", "=tra ket qua", "=returned", "returned at"]),
        ("readyAt",
            [
                "case:enddate", "ngay hoan thanh", "ngay hoan tat", "ngay co ket qua", "ngay ket thuc", "ket thuc xu ly", "ngay giai quyet xong", "ngay xu ly xong", "=ngay giai quyet", "thoi diem hoan thanh",
                "thoi gian hoan thanh", "closed date", "=closed", "=closed dt", "=completed", "completed at", "end date",
            ]),
        ("procedure",
            ["case:procedure", "ma thu tuc", "ma tthc", "ten thu tuc", "ten tthc", "thu tuc", "tthc", "loai ho so", "procedure", "request type", "complaint type", "=type"]),
        ("field", ["case:field", "linh vuc", "category"]),
        ("receivingUnit", ["noi tiep nhan", "don vi tiep nhan", "co quan tiep nhan", "bo phan tiep nhan", "diem tiep nhan", "receiving"]),
        ("resolvingUnit",
            [
                "case:department", "co quan giai quyet", "don vi giai quyet", "don vi ca nhan giai quyet", "noi giai quyet", "don vi thu ly", "phong ban thu ly", "don vi xu ly", "co quan xu ly", "phong ban xu ly",
                "bo phan xu ly", "noi xu ly", "don vi thuc hien", "co quan thuc hien", "phong chuyen mon", "=phong ban", "=phong", "=don vi", "=ten don vi", "=ma don vi", "=co quan", "=co quan don vi",
                "=don vi co quan", "=bo phan", "=unit", "department", "agency",
            ]),
        ("channel",
            [
                "case:channel", "hinh thuc nop", "hinh thuc tiep nhan", "hinh thuc nhan ho so", "cach thuc nop", "phuong thuc nop", "phuong thuc tiep nhan", "=hinh thuc", "nguon tiep nhan", "nguon ho so", "kenh",
                "channel", "=source",
            ]),
        ("officer",
            [
                "case:responsible", "can bo thu ly", "can bo xu ly", "can bo giai quyet", "nguoi thu ly", "nguoi giai quyet", "nguoi xu ly hien tai", "=nguoi xu ly", "can bo", "chuyen vien", "cong chuc", "officer",
            ]),
        ("limit", ["thoi han", "so ngay quy dinh", "so ngay giai quyet", "so ngay xu ly", "=so ngay", "thoi gian quy dinh", "thoi gian giai quyet", "limit"]),
    ];

    // What a column of the dossier says happened, where its rows are no events.
    private static readonly Dictionary<string, string> Happened = new(StringComparer.Ordinal)
    {
        ["submittedAt"] = "submitted",
        ["acceptedAt"] = "accepted",
        ["readyAt"] = "resultReady",
        ["returnedAt"] = "returned",
    };

    // What is paid is filed nowhere, and which of the acts it is, nobody can tell by its name.
    private static readonly string[] Payments = ["nop tien", "nop phi", "nop le phi", "nop thue", "nop ngan sach", "nop kho bac"];

    private static readonly (string Meaning, string[] Words)[] Acts =
    [
        ("handled", ["tam dung", "tam ngung"]), ("refused", ["tu choi tiep nhan", "khong tiep nhan", "khong duoc tiep nhan", "refused at intake"]), ("resultRefused", ["tu choi giai quyet", "khong giai quyet", "result refused"]),
        ("supplementAsked", ["yeu cau bo sung", "de nghi bo sung", "cho bo sung", "request supplement", "supplement asked"]), ("supplemented", ["da bo sung", "bo sung ho so", "ngay bo sung", "thoi diem bo sung", "supplemented"]),
        ("dutyAsked", ["yeu cau thuc hien nghia vu", "cho thuc hien nghia vu", "financial duty asked"]), ("dutyMet", ["thuc hien nghia vu"]),
        ("withdrawalAsked", ["yeu cau rut", "de nghi rut", "xin rut", "withdrawal asked", "withdrawal request", "request to withdraw"]), ("withdrawn", ["rut ho so", "da rut", "withdraw"]),
        ("closed", ["dong ho so"]), ("stopped", ["dung xu ly", "dung giai quyet", "huy ho so", "cancelled", "canceled", "stopped"]),
        ("resultReady", ["cho tra ket qua", "cho nhan ket qua"]), ("returned", ["tra ket qua", "returned"]),
        ("resultReady", ["co ket qua", "result ready", "hoan thanh", "xu ly xong", "giai quyet xong", "resolved", "completed", "closed"]),
        ("forwarded", ["chuyen chuyen vien", "chuyen cho chuyen vien"]), ("handled", ["chuyen vien"]), ("forwarded", ["chuyen", "forward", "assigned"]),
        ("submitted", ["moi dang ky", "cho tiep nhan", "nop ho so", "submitted"]), ("handled", Payments), ("submitted", ["nop"]), ("accepted", ["tiep nhan", "accepted", "registered"]),
    ];

    private static readonly (string Channel, string[] Words)[] Ways =
    [
        ("online", ["truc tuyen", "e-mail", "email", "internet", "online", "web", "app", "dvc"]), ("post", ["buu chinh", "buu dien", "bcci", "post", "mail"]), ("kiosk", ["kiosk", "ki-ot"]),
        ("authorisedPerson", ["uy quyen", "authorised"]), ("counter", ["truc tiep", "mot cua", "quay", "desk", "counter", "walk"]),
    ];

    private static readonly Dictionary<char, char> Plain = new[]
    {
        "aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ", "dđ",
    }.SelectMany(letters => letters.Select(letter => (letter, letters[0]))).ToDictionary();

    /// <summary>Which header says what: the best words first, and each header once.</summary>
    internal static Dictionary<string, string> Columns(LogSample sample) => Columns(sample, _ => true);

    /// <summary>The same of the file of the events, where the dossiers are in another.</summary>
    internal static Dictionary<string, string> OfEvents(LogSample sample) => Columns(sample, field => field == "dossier" || IsOfEvent(field));

    /// <summary>The same of the file of the dossiers.</summary>
    internal static Dictionary<string, string> OfDossiers(LogSample sample) => Columns(sample, field => !IsOfEvent(field));

    /// <summary>
    /// The columns of a log with a row for each dossier and a column for each status, and what happened at its moments; <see langword="null"/> where rows are events.
    /// </summary>
    internal static (Dictionary<string, string> Columns, List<(string Header, string Meaning)> Moments)? OfStatuses(LogSample sample)
    {
        var columns = OfDossiers(sample);
        var ids = columns.TryGetValue("dossier", out var dossier) ? sample.Texts(dossier).ToList() : [];
        if (ids.Count == 0 || ids.Distinct(StringComparer.Ordinal).Count() < ids.Count || Columns(sample, IsOfEvent, isWhole: true).ContainsKey("eventTime"))
        {
            return null;
        }

        var moments = Happened.Where(happened => columns.ContainsKey(happened.Key)).Select(happened => (Header: columns[happened.Key], Meaning: happened.Value)).ToList();
        foreach (var header in sample.Headers.Except(columns.Values).Where(header => WrittenMoments.AreMoments(sample.Texts(header))))
        {
            if (Meaning(header) is not "handled" and var meaning && moments.TrueForAll(moment => moment.Meaning != meaning))
            {
                moments.Add((header, meaning));
            }
        }

        // Where no other column says when a result was ready, the day on which it was to be had is meant; the citizen's own is another.
        var returned = moments.FindIndex(moment => moment.Meaning == "returned" && !HasWords(Spaced(moment.Header), "nhan ket qua"));
        if (returned >= 0 && moments.TrueForAll(moment => moment.Meaning is not ("resultReady" or "resultRefused")))
        {
            moments[returned] = (moments[returned].Header, "resultReady");
        }

        foreach (var field in Happened.Keys)
        {
            columns.Remove(field);
        }

        // Somebody took the dossier in at the latest when the log begins to speak of it.
        var first = moments.FindIndex(moment => moment.Meaning is "submitted");
        if (first >= 0 && moments.TrueForAll(moment => moment.Meaning != "accepted"))
        {
            moments[first] = (moments[first].Header, "accepted");
        }

        return moments.Exists(moment => moment.Meaning == "accepted") ? (columns, moments) : null;
    }

    private static Dictionary<string, string> Columns(LogSample sample, Func<string, bool> isAsked, bool isWhole = false)
    {
        var (columns, left) = (new Dictionary<string, string>(), sample.Headers.ToDictionary(header => header, Spaced));
        foreach (var isExact in isWhole ? [true] : new[] { true, false })
        {
            foreach (var (field, words) in Headers.Where(entry => isAsked(entry.Field) && !columns.ContainsKey(entry.Field)))
            {
                var found = words.SelectMany(word => left.Where(header => isExact ? Joined(header.Value) == Joined(Spaced(word.TrimStart('='))) : HasWords(header.Value, word)))
                    .Where(header => field != "submittedAt" || !Array.Exists(Payments, word => HasWords(header.Value, word)))
                    .Where(header => !IsMoment(field) || WrittenMoments.AreMoments(sample.Texts(header.Key)))
                    .Where(header => field != "limit" || AreLimits(sample.Texts(header.Key)))
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

    // A number without its unit is no limit, and each of its rows would be rejected.
    private static bool AreLimits(IEnumerable<string> texts)
    {
        var some = texts.Where(text => !WrittenMoments.IsEmpty(text)).Take(200).ToList();
        return 2 * some.Count(text => TimeLimit.TryParse(text, out _)) > some.Count;
    }

    // NgayTiepNhanHoSo has no spaces to tell its words by.
    private static bool HasWords(string header, string word) => word.Length > 3 && word[0] != '='
        && (header.Contains(' ', StringComparison.Ordinal) ? header.Contains(Spaced(word), StringComparison.Ordinal) : header.Contains(Joined(Spaced(word)), StringComparison.Ordinal));

    internal static string Meaning(string activity) => Of(Acts, activity) ?? "handled";

    internal static string? Way(string channel) => Of(Ways, channel);

    /// <summary>Whether a heading of a moment is Vietnamese, with its marks or without.</summary>
    internal static bool IsVietnamese(string header) =>
        !header.All(char.IsAscii) || (Fold(header) is var folded && (folded.Contains("ngay", StringComparison.Ordinal) || folded.Contains("thoi", StringComparison.Ordinal)));

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

    private static string? Of((string Meaning, string[] Words)[] table, string text)
    {
        var folded = Fold(text);
        return table.FirstOrDefault(entry => Array.Exists(entry.Words, word => folded.Contains(word, StringComparison.Ordinal))).Meaning;
    }

    // ma_ho_so and Mã-hồ-sơ are Mã hồ sơ.
    private static string Spaced(string header) => string.Join(' ', Fold(header).Split([' ', '_', '-', '/', '\u00A0', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Joined(string spaced) => spaced.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Small letters without marks, so that one word stands for all its spellings.</summary>
    private static string Fold(string text) =>
        string.Concat(VietnameseText.Compose(text.Trim()).ToLowerInvariant().Select(letter => Plain.GetValueOrDefault(letter, letter)));
}
