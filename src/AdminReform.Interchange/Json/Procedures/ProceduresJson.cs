using AdminReform.Agencies;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Procedures;

/// <summary>Writes procedures as JSON and reads them back.</summary>
/// <remarks>
/// Members that are not known are skipped, so that a later version can add some. What is missing or malformed comes back as problems
/// with JSON paths, all of them at once; text that is no JSON gives the first one only. Whether procedures hold together is another
/// question, which <see cref="ProcedureCheck"/> answers.
/// </remarks>
public static class ProceduresJson
{
    private static readonly JsonFrame Frame = new(1) { IsIndented = true };

    private static readonly Dictionary<string, AgencyLevel> Levels =
        new AgencyLevel[] { AgencyLevel.Central, AgencyLevel.Province, AgencyLevel.District, AgencyLevel.Commune }.ToDictionary(JsonNames<AgencyLevel>.Of);

    /// <summary>Writes procedures.</summary>
    public static string Write(IEnumerable<Procedure> procedures) =>
        Frame.Write(procedures, static (json, procedures) => json.List("procedures", procedures, Write));

    /// <summary>Reads procedures from text.</summary>
    public static Result<ValueList<Procedure>> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    /// <summary>Reads procedures from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<Procedure>> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    internal static void Write(JsonWriting json, Procedure procedure)
    {
        json.Text("code", procedure.Code.Value);
        json.List("versions", procedure.Versions, Write);
        json.Object("repeal", procedure.Repeal, Write);
    }

    internal static Procedure? Procedure(JsonPlace json)
    {
        var (code, versions) = (json.Code("code", ProcedureCode.Create), json.ListIfAny("versions", Version));
        var repeal = json.ObjectIfAny("repeal", Decision);
        return json.IsWhole ? new Procedure(code, versions) { Repeal = repeal } : null;
    }

    private static ValueList<Procedure> All(JsonPlace json) => json.List("procedures", Procedure);

    internal static void Write(JsonWriting json, ProcedureVersion version)
    {
        json.Object("validity", version.Validity, JsonParts.Write);
        json.Words("name", version.Name, WriteName);
        json.Words("field", version.Field, WriteName);
        json.Object("decision", version.Decision, Write);
        if (version.Levels.Count > 0)
        {
            json.Words("levels", version.Levels);
        }

        json.ListIfAny("factors", version.Factors, Write);
        json.ListIfAny("limits", version.Limits, Write);
        json.ListIfAny("commitments", version.Commitments, Write);
        json.Object("serviceLevel", version.ServiceLevel, Write);
        json.Flag("hasFee", version.HasFee);
        json.Flag("hasFinancialDuty", version.HasFinancialDuty);
        json.Object("supplement", version.Supplement, Write);
        json.ListIfAny("stages", version.Stages, Write);
        json.ListIfAny("basis", version.Basis, JsonParts.Write);
        json.ListIfAny("grounds", version.Grounds, Write);
        json.Date("asReadOn", version.AsReadOn);
    }

    internal static ProcedureVersion? Version(JsonPlace json)
    {
        var (validity, name, field) = (json.Object("validity", JsonParts.Validity), json.Object("name", Name), json.Object("field", Name));
        var version = new ProcedureVersion(validity, name, field)
        {
            Decision = json.ObjectIfAny("decision", Decision),
            Levels = json.ItemsIfAny("levels", Level),
            Factors = json.ListIfAny("factors", Factor),
            Limits = json.ListIfAny("limits", Limit),
            Commitments = json.ListIfAny("commitments", Commitment),
            ServiceLevel = json.ObjectIfAny("serviceLevel", Service),
            HasFee = json.FlagIfAny("hasFee"),
            HasFinancialDuty = json.FlagIfAny("hasFinancialDuty"),
            Supplement = json.ObjectIfAny("supplement", Supplement),
            Stages = json.ListIfAny("stages", Stage),
            Basis = json.ListIfAny("basis", JsonParts.Citation),
            Grounds = json.ListIfAny("grounds", Ground),
            AsReadOn = json.DateIfAny("asReadOn"),
        };
        return json.IsWhole ? version : null;
    }

    // What a record of the National Database is called has no English.
    private static LocalizedText? Name(JsonPlace json) => json.Has("en") ? JsonParts.Text(json) : json.Named("vi") is { } vietnamese && json.IsWhole ? LocalizedText.Untranslated(vietnamese) : null;

    private static void WriteName(JsonWriting json, LocalizedText name)
    {
        json.Text("vi", name.Vietnamese);
        json.Text("en", name.IsTranslated ? name.English : null);
    }

    internal static void Write(JsonWriting json, NamedInstrument ground)
    {
        json.Text("number", ground.Number.Value);
        json.Text("title", ground.Title);
        json.Date("issued", ground.Issued);
        json.Text("issuedBy", ground.IssuedBy);
    }

    internal static NamedInstrument? Ground(JsonPlace json)
    {
        var (number, title) = (json.Code("number", Readings.InstrumentNumber), json.TextIfAny("title"));
        var (issued, issuedBy) = (json.DateIfAny("issued"), json.TextIfAny("issuedBy"));
        return json.IsWhole ? new NamedInstrument(number, title, issued, issuedBy) : null;
    }

    internal static void Write(JsonWriting json, ProcedureDecision decision)
    {
        json.Word<DecisionKind>("kind", decision.Kind);
        json.Text("number", decision.Number.Value);
        json.Date("issued", decision.Issued);
    }

    internal static ProcedureDecision? Decision(JsonPlace json)
    {
        var (kind, number, issued) = (json.WordIfAny<DecisionKind>("kind"), json.Code("number", Readings.InstrumentNumber), json.DateIfAny("issued"));
        return json.IsWhole ? new ProcedureDecision(kind, number, issued) : null;
    }

    private static AgencyLevel Level(JsonPlace json, JsonCell value, string name, int index)
    {
        if (JsonLeaf.Text(json, value, name, index) is not { } text)
        {
            return default;
        }

        if (Levels.TryGetValue(text, out var level))
        {
            return level;
        }

        json.Fault(
            "json.value", "Cấp phải là central, province, district hoặc commune", "A level must be central, province, district or commune", name, index);
        return default;
    }

    internal static void Write(JsonWriting json, CaseFactor factor)
    {
        json.Text("name", factor.Name);
        json.Words("question", factor.Question);
        json.Texts("values", factor.Values);
    }

    internal static CaseFactor? Factor(JsonPlace json)
    {
        var (name, question, values) = (json.Text("name"), json.Words("question"), json.ItemsIfAny("values", JsonLeaf.Text));
        return json.IsWhole ? new CaseFactor(name, question, values) : null;
    }

    internal static void Write(JsonWriting json, LimitCase limit)
    {
        json.Text("id", limit.Id);
        json.Object("limit", limit.Limit, JsonParts.Write);
        json.ListIfAny("when", limit.When, Write);
        json.Word<LimitEffect>("effect", limit.Effect);
        json.Text("wording", limit.Wording);
        json.Object("basis", limit.Basis, JsonParts.Write);
    }

    internal static LimitCase? Limit(JsonPlace json)
    {
        var (id, limit, when) = (json.Text("id"), JsonParts.Limit(json, "limit"), json.ListIfAny("when", Test));
        var (effect, wording) = (json.WordIfAny<LimitEffect>("effect") ?? LimitEffect.Whole, json.TextIfAny("wording"));
        var basis = json.ObjectIfAny("basis", JsonParts.Citation);
        return json.IsWhole ? new LimitCase(id, limit) { When = when, Effect = effect, Wording = wording, Basis = basis } : null;
    }

    internal static void Write(JsonWriting json, CaseTest test)
    {
        json.Text("factor", test.Factor);
        json.Texts("anyOf", test.AnyOf);
    }

    internal static CaseTest? Test(JsonPlace json)
    {
        var (factor, values) = (json.Text("factor"), json.ItemsIfAny("anyOf", JsonLeaf.Text));
        return json.IsWhole ? new CaseTest(factor, values) : null;
    }

    internal static void Write(JsonWriting json, CommittedLimit commitment)
    {
        json.Text("agency", commitment.Agency);
        json.Object("limit", commitment.Limit, JsonParts.Write);
        json.Text("decision", commitment.Decision.Value);
        json.Object("validity", commitment.Validity, JsonParts.Write);
        json.Text("case", commitment.Case);
    }

    internal static CommittedLimit? Commitment(JsonPlace json)
    {
        var (agency, limit, decision) = (json.Text("agency"), JsonParts.Limit(json, "limit"), json.Code("decision", Readings.InstrumentNumber));
        var (validity, which) = (json.Object("validity", JsonParts.Validity), json.TextIfAny("case"));
        return json.IsWhole ? new CommittedLimit(agency, limit, decision, validity, which) : null;
    }

    internal static void Write(JsonWriting json, ServiceLevel service)
    {
        json.Word<ServiceScale>("scale", service.Scale);
        json.Whole("level", service.Level);
    }

    internal static ServiceLevel? Service(JsonPlace json)
    {
        var (scale, level) = (json.Word<ServiceScale>("scale"), json.Whole("level"));
        return json.IsWhole ? json.Take(ServiceLevel.Create(scale, level), "level") : null;
    }

    internal static void Write(JsonWriting json, SupplementTerms terms)
    {
        json.Word<SupplementEffect>("effect", terms.Effect);
        json.Whole("atMost", terms.AtMost);
        json.Object("answerWithin", terms.AnswerWithin, JsonParts.Write);
        json.Object("noticeWithin", terms.NoticeWithin, JsonParts.Write);
    }

    internal static SupplementTerms? Supplement(JsonPlace json)
    {
        var (effect, most, within) = (json.Word<SupplementEffect>("effect"), json.WholeIfAny("atMost"), JsonParts.LimitIfAny(json, "answerWithin"));
        var notice = JsonParts.LimitIfAny(json, "noticeWithin");
        return json.IsWhole ? new SupplementTerms(effect, most, within, notice) : null;
    }

    internal static void Write(JsonWriting json, LegStage stage) => json.List("legs", stage.Legs, Write);

    internal static LegStage Stage(JsonPlace json) => new(json.ListIfAny("legs", Leg));

    internal static void Write(JsonWriting json, ProcedureLeg leg)
    {
        json.Text("id", leg.Id);
        json.Words("name", leg.Name);
        json.Text("unit", leg.Unit);
        json.Object("limit", leg.Limit, JsonParts.Write);
        json.Object("supplement", leg.Supplement, Write);
    }

    internal static ProcedureLeg? Leg(JsonPlace json)
    {
        var (id, name, unit) = (json.Text("id"), json.Words("name"), json.TextIfAny("unit"));
        var (limit, supplement) = (JsonParts.LimitIfAny(json, "limit"), json.ObjectIfAny("supplement", Supplement));
        return json.IsWhole ? new ProcedureLeg(id, name, unit, limit) { Supplement = supplement } : null;
    }
}
