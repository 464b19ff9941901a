using System.Text.Json;
using AdminReform.Deadlines;
using AdminReform.Indices;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json;

/// <summary>The values that documents of several kinds hold, read and written alike everywhere.</summary>
internal static class JsonParts
{
    private static readonly string[] Bounds = ["atLeast", "moreThan", "atMost", "lessThan"];

    /// <summary>Words in both languages.</summary>
    internal static LocalizedText? Text(JsonPlace json)
    {
        var (vietnamese, english) = (json.Named("vi"), json.Named("en"));
        return json.IsWhole ? new(vietnamese, english) : null;
    }

    /// <summary>An instrument, with all that is known of it.</summary>
    internal static Instrument? Instrument(JsonPlace json)
    {
        var number = json.Code("number", Readings.InstrumentNumber);
        var title = json.Words("title");
        var (from, to) = (json.Date("inForceFrom"), json.DateIfAny("inForceTo"));
        InOrder(json, from, to, "inForceTo");
        return json.IsWhole ? new Instrument(number, title, from, to) : null;
    }

    internal static void Write(JsonWriting json, Instrument instrument)
    {
        json.Text("number", instrument.Number.Value);
        json.Words("title", instrument.Title);
        json.Date("inForceFrom", instrument.InForceFrom);
        json.Date("inForceTo", instrument.InForceTo);
    }

    /// <summary>A citation with all that is known of the instrument.</summary>
    internal static Citation? Citation(JsonPlace json)
    {
        var instrument = Instrument(json);
        var (article, clause, point) = (json.NamedIfAny("article"), json.NamedIfAny("clause"), json.NamedIfAny("point"));
        return json.IsWhole ? new Citation(instrument!, article, clause, point) : null;
    }

    internal static void Write(JsonWriting json, Citation citation)
    {
        Write(json, citation.Instrument);
        json.Text("article", citation.Article);
        json.Text("clause", citation.Clause);
        json.Text("point", citation.Point);
    }

    /// <summary>A provision as it reads, and beside it all that is known of the instrument where the words alone do not tell which it is.</summary>
    internal static void WriteProvision(JsonWriting json, Citation? provision)
    {
        json.Text("provision", provision?.ToString());
        if (provision is not null && !(AdminReform.Law.Citation.TryParse(provision.ToString(), Instruments.All, out var read) && read == provision))
        {
            json.Object("citation", provision, Write);
        }
    }

    /// <summary>Where a fact was read.</summary>
    internal static Publication? Publication(JsonPlace json)
    {
        var (title, publisher, date) = (json.Text("title"), json.Text("publisher"), json.DateIfAny("date"));
        return json.IsWhole ? new(title, publisher, date) : null;
    }

    internal static void Write(JsonWriting json, Publication publication)
    {
        json.Text("title", publication.Title);
        json.Text("publisher", publication.Publisher);
        json.Date("date", publication.Date);
    }

    /// <summary>A part of a counted whole.</summary>
    internal static Share Share(JsonPlace json)
    {
        var (part, whole) = (json.Long("part"), json.Long("whole"));
        json.Refuse(json.IsWhole && (part < 0 || whole < part), "json.value", "Phần (part) phải từ 0 đến tổng thể (whole)", "The part must be from 0 to the whole", "part");
        return json.IsWhole ? new Share(part, whole) : default;
    }

    internal static void Write(JsonWriting json, Share share)
    {
        json.Whole("part", share.Part);
        json.Whole("whole", share.Whole);
    }

    /// <summary>A count with its qualifier; without one it is exact.</summary>
    internal static PublishedCount Count(JsonPlace json) => new(json.Long("number"), json.WordIfAny<Qualifier>("qualifier") ?? default);

    internal static void Write(JsonWriting json, PublishedCount count)
    {
        json.Whole("number", count.Number);
        json.Word<Qualifier>("qualifier", count.Qualifier);
    }

    /// <summary>A place among ranked units.</summary>
    internal static Rank? Rank(JsonPlace json)
    {
        var (place, of) = (json.Whole("place"), json.Whole("of"));
        return json.Make(() => new Rank(place, of));
    }

    internal static void Write(JsonWriting json, Rank rank)
    {
        json.Whole("place", rank.Place);
        json.Whole("of", rank.Of);
    }

    /// <summary>The ends of a scale.</summary>
    internal static Scale? Scale(JsonPlace json)
    {
        var (from, to) = (json.Fraction("from"), json.Fraction("to"));
        return json.Make(() => new Scale(from, to));
    }

    internal static void Write(JsonWriting json, Scale scale)
    {
        json.Fraction("from", scale.From);
        json.Fraction("to", scale.To);
    }

    /// <summary>A span of days with both ends.</summary>
    internal static DateInterval? Term(JsonPlace json)
    {
        var (first, last) = (json.Date("first"), json.Date("last"));
        InOrder(json, first, last, "last");
        return json.IsWhole ? new DateInterval(first, last) : null;
    }

    internal static void Write(JsonWriting json, DateInterval term)
    {
        json.Date("first", term.Start);
        json.Date("last", term.End);
    }

    /// <summary>A span of days that may have no end.</summary>
    internal static Validity Validity(JsonPlace json)
    {
        var (from, to) = (json.Date("from"), json.DateIfAny("to"));
        InOrder(json, from, to, "to");
        return json.IsWhole ? new Validity(from, to) : default;
    }

    internal static void Write(JsonWriting json, Validity validity)
    {
        json.Date("from", validity.From);
        json.Date("to", validity.To);
    }

    /// <summary>A time limit: its parts as an object, or the words in which decisions and people write it.</summary>
    internal static TimeLimit Limit(JsonPlace json, string name) => IsText(json, name) ? json.Code(name, TimeLimit.Create) : json.Object(name, Limit, JsonShape.TextOrObject);

    internal static TimeLimit? LimitIfAny(JsonPlace json, string name) => IsText(json, name) ? json.CodeIfAny(name, TimeLimit.Create) : json.ObjectIfAny(name, Limit, JsonShape.TextOrObject);

    private static bool IsText(JsonPlace json, string name) => json.TryGet(name, out var value) && value.Kind == JsonValueKind.String;

    /// <summary>The parts of a time limit: a number and a unit, and the cut-off of a same-day limit that states one.</summary>
    internal static TimeLimit? Limit(JsonPlace json) => json.ByKind<TimeUnit, TimeLimit>("unit", LimitIn);

    private static TimeLimit? LimitIn(JsonPlace json, TimeUnit unit)
    {
        if (unit == TimeUnit.SameDay)
        {
            var cutOff = json.TimeIfAny("cutOff");
            return json.Make(cutOff, static cutOff => cutOff is { } stated ? TimeLimit.SameDayUntil(stated) : TimeLimit.SameDay, "cutOff");
        }

        var amount = json.Decimal("amount");
        return json.Make((amount, unit), static limit => TimeLimit.Of(limit.amount, limit.unit), "amount");
    }

    internal static void Write(JsonWriting json, TimeLimit limit)
    {
        json.Decimal("amount", limit.Unit == TimeUnit.SameDay ? null : limit.Amount);
        json.Word<TimeUnit>("unit", limit.Unit);
        json.Time("cutOff", limit.CutOff);
    }

    /// <summary>A figure to be reached or kept below: exactly one of <c>atLeast</c>, <c>moreThan</c>, <c>atMost</c> and <c>lessThan</c>.</summary>
    internal static Threshold? Threshold(JsonPlace json)
    {
        string[] there = [.. Bounds.Where(json.Has)];
        json.Refuse(
            there.Length > 1,
            "json.value", "Chỉ một trong atLeast, moreThan, atMost và lessThan", "Only one of atLeast, moreThan, atMost and lessThan may stand");
        var name = there.FirstOrDefault("atLeast");
        var figure = json.Fraction(name);
        return !json.IsWhole ? null : new Threshold(figure, name is "moreThan" or "lessThan", name is "atMost" or "lessThan");
    }

    internal static void Write(JsonWriting json, Threshold threshold) =>
        json.Fraction(Bounds[(threshold.IsCeiling ? 2 : 0) + (threshold.IsStrict ? 1 : 0)], threshold.Value);

    /// <summary>Notes that exactly one of some members must stand, unless it does.</summary>
    internal static void One(JsonPlace json, params ReadOnlySpan<string> names)
    {
        var count = 0;
        foreach (var name in names)
        {
            count += json.Has(name) ? 1 : 0;
        }

        if (count != 1)
        {
            var (vietnamese, english) = ($"{string.Join(", ", names[..^1]!)} và {names[^1]}", $"{string.Join(", ", names[..^1]!)} and {names[^1]}");
            json.Fault("json.value", $"Phải có đúng một trong {vietnamese}", $"There must be exactly one of {english}");
        }
    }

    internal static void InOrder(JsonPlace json, LocalDate first, LocalDate? last, string name) =>
        json.Refuse(json.IsWhole && last < first, "json.validity", "Ngày cuối trước ngày đầu", "The last day is before the first", name);
}
