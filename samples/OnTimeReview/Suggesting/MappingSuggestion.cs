using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnTimeReview.Reading;

namespace OnTimeReview.Suggesting;

/// <summary>Writes a first mapping of a log from its head, for a person to correct: what is a guess says so beside it.</summary>
public static class MappingSuggestion
{
    private const int Head = 1 << 20;
    private const int MostWords = 100;
    private const int MostNamed = 10;
    private const int LongestNamed = 40;
    private const string Utf8 = "utf-8";

    private static readonly string[] Needed = ["dossier", "eventTime"];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="file">The log, or the file of its events.</param>
    /// <param name="dossiers">The file of its dossiers; <see langword="null"/> where one file has both.</param>
    /// <exception cref="InputException">A file cannot be read, or has no rows.</exception>
    public static string Of(string file, string? dossiers = null)
    {
        var (sample, encoding) = Sample(file);
        return dossiers is null ? Write(Path.GetFileName(file), sample, encoding, null) : Write($"{Path.GetFileName(file)}, {Path.GetFileName(dossiers)}", sample, encoding, Sample(dossiers));
    }

    private static (LogSample Sample, string Encoding) Sample(string file)
    {
        var (sample, encoding) = LogSample.OfWorkbook(file) is { } sheet ? (sheet, Utf8) : OfText(file);
        if (sample.IsTitleAlone)
        {
            throw InputException.Of(
                $"{file}: dòng đầu chỉ có một ô, không phải dòng tiêu đề cột, và không thấy dòng tiêu đề ở dưới",
                $"{file}: the first row has one cell alone and is no row of headings, and none is seen below it");
        }

        return sample.Rows > 0 ? (sample, encoding) : throw InputException.Of($"{file}: không thấy dòng nào để gợi ý", $"{file}: there are no rows to suggest from");
    }

    private static (LogSample Sample, string Encoding) OfText(string file)
    {
        var (text, encoding) = TextOf(file);
        var sample = LogSample.Of(text);
        HeadOfReview.Check(file, sample, encoding, Head);
        return (sample, encoding);
    }

    private static string Write(string name, LogSample sample, string encoding, (LogSample Sample, string Encoding)? dossiers)
    {
        var statuses = dossiers is null ? MappingGuesses.OfStatuses(sample) : null;
        var (ofCase, columns) = dossiers is { } other ? (MappingGuesses.OfDossiers(other.Sample), MappingGuesses.OfEvents(sample)) : ([], statuses?.Columns ?? MappingGuesses.Columns(sample));
        var known = new Suggested(sample, columns, dossiers?.Sample, ofCase, statuses?.Moments ?? []);
        var json = new StringBuilder("{\n");
        Line(json, $"// A first mapping, guessed from the first {sample.Rows} rows of {Comment(name)}. Correct it before anything is built on it.");
        Line(json, "\"version\": 1,");
        Line(json, $"\"name\": {Text(name)},");
        Line(json, "// A guess: the zone and the calendar are not in the file.");
        Line(json, "\"timeZone\": \"Asia/Ho_Chi_Minh\",");
        Line(json, "\"calendar\": \"vietnam-civil-service\",");
        Written(json, sample, encoding);
        if (dossiers is { } file)
        {
            Line(json, "\"dossierFile\": {");
            Written(json, file.Sample, file.Encoding);
            Columns(json, file.Sample, ["dossier"], ofCase, []);
            Line(json, "},");
        }

        Moments(json, known);
        Promises(json, known);
        Words(json, known);
        Rows(json, sample, columns);
        Columns(json, sample, known.Moments.Count > 0 ? [] : Needed, columns, known.Moments);
        return json.Append("}\n").ToString();
    }

    private static void Written(StringBuilder json, LogSample sample, string encoding)
    {
        if (sample.Delimiter is { } delimiter and not ',')
        {
            Line(json, $"\"delimiter\": {Text(delimiter.ToString())},");
        }

        if (sample.Sheet is { } sheet)
        {
            Line(json, $"\"sheet\": {Text(sheet)},");
        }

        if (sample.HeaderRow is { } row)
        {
            Line(json, "// A guess: above this row is a title.");
            Line(json, $"\"headerRow\": {row},");
        }

        if (encoding != Utf8)
        {
            Line(json, $"// A guess: the bytes are not UTF-8.\n  \"encoding\": \"{encoding}\",");
        }
    }

    private static void Columns(StringBuilder json, LogSample sample, string[] needed, Dictionary<string, string> columns, List<(string Header, string Meaning)> moments)
    {
        foreach (var field in needed.Where(field => !columns.ContainsKey(field)))
        {
            Line(json, $"// No column looks like \"{field}\": name it in \"columns\".");
        }

        if (columns.ContainsKey("limit") && columns.ContainsKey("promised"))
        {
            Line(json, "// Of a dossier with both, the limit wins and the promised moment has no effect: take out \"limit\" where the promised moment is to count.");
        }

        var others = sample.Headers.Except(columns.Values).Except(moments.Select(moment => moment.Header)).Select(Comment).ToList();
        Line(json, $"// Columns that were not used: {(others.Count == 0 ? "none" : string.Join(", ", others))}.");
        Line(json, $"\"columns\": {{\n    {string.Join(",\n    ", columns.Select(column => $"\"{column.Key}\": {Text(column.Value)}"))}\n  }}");
    }

    /// <summary>Rows that neither begin nor complete an activity are no events.</summary>
    private static void Rows(StringBuilder json, LogSample sample, Dictionary<string, string> columns)
    {
        if (columns.TryGetValue("lifecycle", out var header) && sample.Texts(header).Any(text => !MappingGuesses.IsLifecycle(text)))
        {
            Line(json, "// A guess: other rows than these are no events.");
            Line(json, $"\"rows\": {{ {Text(header)}: [\"start\", \"complete\"] }},");
        }
    }

    private static void Moments(StringBuilder json, Suggested known)
    {
        var cells = known.MomentCells.ToList();
        if (WrittenMoments.Of(cells, known.IsVietnamese) is not { } how)
        {
            Line(json, $"// Most moments are written in a way that is not known: say how in \"timestampPatterns\". Some are {Named(cells)}.");
            return;
        }

        if (how.IsDayFirst)
        {
            Line(json, how switch
            {
                { IsSure: true } => "// Some days are greater than 12.",
                { Telling: 0 } => "// A guess: no moment of the sample tells days and months apart.",
                _ => $"// A guess: of {how.Slashed} moments only {how.Telling} can be told by their days and months.",
            });
            Line(json, "\"dayFirst\": true,");
        }
        else if (how.Patterns.Count > 0)
        {
            Line(json, how.IsSure ? "// The month is first: some days after it are greater than 12." : $"// A guess, the month first: of {how.Slashed} moments only {how.Telling} can be told by their days and months.");
            Line(json, $"\"timestampPatterns\": [{string.Join(", ", how.Patterns.Select(Text))}],");
        }

        if (how.Others.Count > 0)
        {
            Line(json, $"// Written otherwise, so that their rows are rejected until they are corrected: {Named(how.Others)}.");
        }
    }

    /// <summary>Where a promise has no effect, nor has its time.</summary>
    private static void Promises(StringBuilder json, Suggested known)
    {
        var promises = known.Columns.Where(column => column.Field == "promised").SelectMany(column => column.Of.Texts(column.Header)).Where(text => !WrittenMoments.IsEmpty(text)).ToList();
        var timed = promises.Count(WrittenMoments.HasTime);
        if (timed > 0 && known.Columns.All(column => column.Field != "limit"))
        {
            Line(json, $"// Of {promises.Count} promised moments {timed} have a time of day. A term ends with its day, so it does not count; where it is to count, write \"promiseHasTime\": true.");
        }
    }

    // Some of many, with where they stand.
    private static string Named(IReadOnlyCollection<SampleCell> cells)
    {
        var named = cells.Take(MostNamed).Select(cell => Comment($"{(cell.Text.Length > LongestNamed ? $"{cell.Text[..LongestNamed]}…" : cell.Text)} ({cell.Place()})"));
        return string.Join("; ", cells.Count > MostNamed ? named.Append($"and {cells.Count - MostNamed} more") : named);
    }

    private static void Words(StringBuilder json, Suggested known)
    {
        var activities = Found(known, "activity");
        if (activities.Count > 0)
        {
            Line(json, $"// What each means is a guess{(activities.Count > MostWords ? $", and there are more than the {MostWords} most frequent" : "")}.");
            List(json, "activities", activities.Take(MostWords).Select(word => (word, MappingGuesses.Meaning(word))));
        }

        if (known.Moments.Count > 0)
        {
            Line(json, "// A row is a dossier. What happened at the moment of each column is a guess.");
            List(json, "moments", known.Moments.Select(moment => (moment.Header, moment.Meaning)));
        }
        else if (known.Columns.All(column => column.Field != "acceptedAt") && !activities.Take(MostWords).Any(word => MappingGuesses.Meaning(word) == "accepted"))
        {
            Line(json, "// A guess: nothing in the file looks like an acceptance.");
            Line(json, "\"firstEvent\": \"accepted\",");
        }

        var channels = Found(known, "channel");
        if (channels.Count > 0)
        {
            // A word that is not known is listed as nothing: the review tells it, with its dossiers, until somebody says what it is.
            var ways = channels.Select(word => (Word: word, Meaning: MappingGuesses.Way(word))).ToLookup(word => word.Meaning is not null);
            if (ways[true].Any())
            {
                Line(json, "// What each means is a guess.");
                List(json, "channels", ways[true].Take(MostWords).Select(word => (word.Word, word.Meaning!)));
            }

            if (ways[false].Any())
            {
                Line(json, $"// Not known, and to be listed in \"channels\": {string.Join(", ", ways[false].Take(MostWords).Select(word => Comment(word.Word)))}. Until then they count as");
                Line(json, "\"otherChannels\": \"counter\",");
            }
        }

        var empties = known.Texts.Where(WrittenMoments.IsEmpty).Distinct().ToList();
        if (empties.Count > 0)
        {
            Line(json, $"\"emptyTexts\": [{string.Join(", ", empties.Select(Text))}],");
        }
    }

    private static List<string> Found(Suggested known, string field) =>
        [.. known.Columns.Where(column => column.Field == field).SelectMany(column => column.Of.Texts(column.Header)).GroupBy(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];

    private static void List(StringBuilder json, string name, IEnumerable<(string Word, string Meaning)> words) =>
        Line(json, $"\"{name}\": {{\n    {string.Join(",\n    ", words.Select(word => $"{Text(word.Word)}: \"{word.Meaning}\""))}\n  }},");

    private static void Line(StringBuilder json, string text) => json.Append("  ").Append(text).Append('\n');

    private static string Text(string text) => JsonSerializer.Serialize(text, Plain);

    // A comment ends with its line, whatever a file or a column is called.
    private static string Comment(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));

    private static (string Text, string Encoding) TextOf(string file)
    {
        var bytes = EventLogFile.Open(file, stream =>
        {
            var first = new byte[2];
            var isPacked = stream.ReadAtLeast(first, 2, throwOnEndOfStream: false) == 2 && first is [0x1F, 0x8B];
            stream.Position = 0;
            using var gzip = isPacked ? new GZipStream(stream, CompressionMode.Decompress) : null;
            var head = new byte[Head];
            try
            {
                return head[..((Stream?)gzip ?? stream).ReadAtLeast(head, Head, throwOnEndOfStream: false)];
            }
            catch (InvalidDataException)
            {
                throw InputException.Of($"{file}: tệp gzip hỏng", $"{file}: the gzip is damaged");
            }
        });
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();

        // The head may end within a letter; a whole file ends with its last line.
        var (read, encoding) = text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var at && at < text.Length - 2
            ? (CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetString(bytes), "windows-1258")
            : (text, Utf8);
        return (bytes.Length < Head && read.Length > 0 ? $"{read}\n" : read, encoding);
    }
}
