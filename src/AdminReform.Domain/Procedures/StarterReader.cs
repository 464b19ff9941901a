using System.Text.Json;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Procedures;

/// <summary>Reads the embedded records. They are part of the assembly and tested with it, so a fault in them is a fault of the program.</summary>
internal static class StarterReader
{
    private const string Resource = "AdminReform.Procedures.starter-procedures.json";

    internal static ValueList<StarterProcedure> Read()
    {
        using var stream = typeof(StarterReader).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        var factors = root.GetProperty("factors").EnumerateArray().Select(FactorOf).ToDictionary(factor => factor.Name);
        return [.. root.GetProperty("procedures").EnumerateArray().Select(entry => EntryOf(entry, factors))];
    }

    private static CaseFactor FactorOf(JsonElement factor) => new(Text(factor, "name"), Words(factor), Texts(factor, "values"));

    private static StarterProcedure EntryOf(JsonElement entry, Dictionary<string, CaseFactor> factors) => new(
        new Procedure(
            ProcedureCode.Parse(Text(entry, "code")), [.. List(entry, "versions").Select(version => VersionOf(entry, version, factors))]),
        Text(entry, "authority"),
        Text(entry, "certainty") == "text" ? Certainty.Text : Certainty.Secondary,
        [.. List(entry, "sources").Select(SourceOf)])
    {
        Instrument = Maybe(entry, "instrument") is { } instrument ? InstrumentNumber.Parse(instrument) : null,
        AnnouncedBy = Maybe(entry, "announcedBy") is { } decision ? InstrumentNumber.Parse(decision) : null,
        ReviewFrom = Day(entry, "reviewFrom"),
    };

    private static ProcedureVersion VersionOf(JsonElement entry, JsonElement version, Dictionary<string, CaseFactor> factors)
    {
        var basis = version.TryGetProperty("basis", out var cited) ? CitationOf(cited) : null;
        return new(
            new Validity(Day(version, "from")!.Value, Day(version, "to")),
            new LocalizedText(Text(entry, "nameVi"), Text(entry, "nameEn")),
            new LocalizedText(Text(entry, "fieldVi"), Text(entry, "fieldEn")))
        {
            Levels = [.. Texts(entry, "levels").Select(level => level == "commune" ? AgencyLevel.Commune : AgencyLevel.Province)],
            Factors = [.. Texts(entry, "factors").Select(name => factors[name])],
            Limits = [.. List(version, "limits").Select(limit => LimitOf(limit, basis))],
            HasFee = entry.TryGetProperty("fee", out var fee) ? fee.GetBoolean() : null,
            ServiceLevel = Maybe(entry, "service") == "partial" ? ServiceLevel.Partial : null,
            Stages = [.. List(entry, "stages").Select(stage => new LegStage([.. stage.EnumerateArray().Select(LegOf)]))],
            Basis = basis is null ? [] : [basis],
        };
    }

    private static LimitCase LimitOf(JsonElement limit, Citation? basis) => new(Text(limit, "id"), TimeLimit.Parse(Text(limit, "limit")))
    {
        When = limit.TryGetProperty("when", out var when)
            ? [.. when.EnumerateObject().Select(test => new CaseTest(test.Name, [.. test.Value.EnumerateArray().Select(value => value.GetString()!)]))]
            : [],
        Effect = Maybe(limit, "effect") == "addition" ? LimitEffect.Addition : LimitEffect.Whole,
        Wording = Maybe(limit, "wording"),
        Basis = basis,
    };

    private static ProcedureLeg LegOf(JsonElement leg) =>
        new(Text(leg, "id"), Words(leg), Maybe(leg, "unit"), Maybe(leg, "limit") is { } limit ? TimeLimit.Parse(limit) : null);

    private static Citation CitationOf(JsonElement cited)
    {
        var number = InstrumentNumber.Parse(Text(cited, "number"));
        var title = new LocalizedText(Text(cited, "titleVi"), number.Value);
        return new(new Instrument(number, title, Day(cited, "from")!.Value), Maybe(cited, "article"), Maybe(cited, "clause"), Maybe(cited, "point"));
    }

    private static StarterSource SourceOf(JsonElement source) => new(
        Text(source, "title"), Text(source, "publisher"), Text(source, "address"), Day(source, "asOf"), Day(source, "date"), Maybe(source, "copy"));

    private static LocalizedText Words(JsonElement element) => new(Text(element, "vi"), Text(element, "en"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string? Maybe(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static LocalDate? Day(JsonElement element, string name) =>
        Maybe(element, name) is { } text ? LocalDatePattern.Iso.Parse(text).GetValueOrThrow() : null;

    private static JsonElement[] List(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

    private static ValueList<string> Texts(JsonElement element, string name) => [.. List(element, name).Select(item => item.GetString()!)];
}
