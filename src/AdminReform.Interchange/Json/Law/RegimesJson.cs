using System.Globalization;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Law;

/// <summary>Writes regimes of the one-stop mechanism as JSON and reads them back, so that an amendment is data and needs no new release.</summary>
/// <remarks>
/// Every figure has its value, its provision with all that is known of the instrument, and how surely it is known; a figure that is left
/// out is not set. A member that is not known is refused. What is wrong comes back as problems with JSON paths, all of them at once;
/// text that is no JSON gives the first one only.
/// </remarks>
public static class RegimesJson
{
    /// <summary>The greatest number of regimes that are read from one document.</summary>
    public const int MaximumRegimes = 1_000;

    // Until version 1 one number of supplements held for reception and for the appraisal.
    private const int OneNumberForBothStages = 1;

    private static readonly JsonFrame Frame = new(2) { IsConfiguration = true, IsIndented = true };

    /// <summary>Writes regimes.</summary>
    public static string Write(IEnumerable<Regime> regimes) => Frame.Write(regimes, static (json, regimes) => json.List("regimes", regimes, Write));

    /// <summary>Reads regimes from text.</summary>
    public static Result<ValueList<Regime>> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    /// <summary>Reads regimes from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<Regime>> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    /// <summary>Reads regimes from text and adds each, in the order of the document, to those that are known, as <see cref="Regimes.With"/> does.</summary>
    /// <param name="json">The document.</param>
    /// <param name="to">The regimes known so far, such as <see cref="Regimes.Known"/>.</param>
    /// <param name="limits">How much of the document is read; the usual limits where nothing is said.</param>
    public static Result<Regimes> Add(string json, Regimes to, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(to);
        return Read(json, limits).Then(regimes => Added(regimes, to));
    }

    /// <summary>Finds the regime that a document names by its id, if it names one.</summary>
    internal static Func<JsonPlace, Regime?> Named(Regimes regimes, string code)
    {
        var known = regimes.All.ToLookup(regime => regime.Id);
        return json =>
        {
            if (json.TextIfAny("regime") is not { } id)
            {
                return null;
            }

            var regime = known[id].FirstOrDefault();
            json.Refuse(regime is null, code, $"Không có quy định “{id}”", $"There is no regime “{id}” among those given", "regime");
            return regime;
        };
    }

    private static Result<Regimes> Added(ValueList<Regime> regimes, Regimes to)
    {
        var all = to;
        for (var i = 0; i < regimes.Count; i++)
        {
            try
            {
                all = all.With(regimes[i]);
            }
            catch (Exception e) when (e is ArgumentException or OverflowException)
            {
                return Result<Regimes>.Invalid(Problem.Of(
                    "law.regime.gap",
                    $"Quy định “{regimes[i].Id}” để trống ngày không có quy định nào áp dụng.",
                    $"The regime “{regimes[i].Id}” leaves days that no regime governs.",
                    string.Create(CultureInfo.InvariantCulture, $"$.regimes[{i}]")));
            }
        }

        return Result.Of(all);
    }

    private static ValueList<Regime> All(JsonPlace json)
    {
        if (json.CountOf("regimes") <= MaximumRegimes)
        {
            var isOld = json.WholeIfAny("version") == OneNumberForBothStages;
            return json.List("regimes", regime => Read(regime, isOld));
        }

        var most = MaximumRegimes.ToString(CultureInfo.InvariantCulture);
        json.Fault("law.regimes.too-many", $"Có hơn {most} quy định", $"There are more than {most} regimes", "regimes");
        return [];
    }

    internal static Regime? Regime(JsonPlace json) => Read(json, isOld: false);

    internal static void Write(JsonWriting json, Regime regime)
    {
        json.Text("id", regime.Id);
        json.Words("name", regime.Name);
        json.Date("from", regime.From);
        json.Date("to", regime.To);
        json.ListIfAny("amendments", regime.Amendments, Write);
        json.Object("clockStart", regime.ClockStart, JsonParts.Write);
        json.Object("participation", regime.Participation, JsonParts.Write);
        json.Object("refusal", regime.Refusal, JsonParts.Write);
        json.Object("resultReturn", regime.ResultReturn, JsonParts.Write);
        json.Object("earlyReturn", regime.EarlyReturn, JsonParts.Write);
        Write(json, "forwardingCutOff", regime.ForwardingCutOff, static (json, time) => json.Time("value", time));
        Write(json, "outsideTerritoryForwardingCutOff", regime.OutsideTerritoryForwardingCutOff, static (json, time) => json.Time("value", time));
        Write(json, "outsideTerritoryForwardingWorkingDays", regime.OutsideTerritoryForwardingWorkingDays, Count);
        Write(json, "nonTerritorialClock", regime.NonTerritorialClock, static (json, clock) => json.Word<NonTerritorialClock>("value", clock));
        Write(json, "supplementNoticeWorkingDays", regime.SupplementNoticeWorkingDays, Count);
        Write(json, "supplementRequestsAllowed", regime.SupplementRequestsAllowed, Count);
        Write(json, "appraisalSupplementRequestsAllowed", regime.AppraisalSupplementRequestsAllowed, Count);
        Write(json, "supplementEffect", regime.SupplementEffect, static (json, effect) => json.Word<SupplementEffect>("value", effect));
        Write(json, "closingDays", regime.ClosingDays, Count);
        Write(json, "apologyLeadDays", regime.ApologyLeadDays, Count);
        Write(json, "reappointmentsAllowed", regime.ReappointmentsAllowed, Count);
        Write(json, "onlineAlertHours", regime.OnlineAlertHours, Count);
        Write(json, "onlineAcceptanceWorkingHours", regime.OnlineAcceptanceWorkingHours, Count);
        Write(json, "correctionWorkingDays", regime.CorrectionWorkingDays, Count);
    }

    private static Regime? Read(JsonPlace json, bool isOld)
    {
        var (id, name, from, to) = (json.Named("id"), json.Words("name"), json.Date("from"), json.DateIfAny("to"));
        JsonParts.InOrder(json, from, to, "to");
        var regime = new Regime(id ?? "?", name ?? new("?", "?"), from, json.IsWhole ? to : null)
        {
            Amendments = json.ListIfAny("amendments", Amendment),
            ClockStart = json.ObjectIfAny("clockStart", JsonParts.Citation),
            Participation = json.ObjectIfAny("participation", JsonParts.Citation),
            Refusal = json.ObjectIfAny("refusal", JsonParts.Citation),
            ResultReturn = json.ObjectIfAny("resultReturn", JsonParts.Citation),
            EarlyReturn = json.ObjectIfAny("earlyReturn", JsonParts.Citation),
            ForwardingCutOff = Figure(json, "forwardingCutOff", JsonLeaf.Time),
            OutsideTerritoryForwardingCutOff = Figure(json, "outsideTerritoryForwardingCutOff", JsonLeaf.Time),
            NonTerritorialClock = Figure(json, "nonTerritorialClock", JsonLeaf.Word<NonTerritorialClock>),
            AppraisalSupplementRequestsAllowed = Figure(json, isOld ? "supplementRequestsAllowed" : "appraisalSupplementRequestsAllowed", Count),
            OutsideTerritoryForwardingWorkingDays = Figure(json, "outsideTerritoryForwardingWorkingDays", Count),
            SupplementNoticeWorkingDays = Figure(json, "supplementNoticeWorkingDays", Count),
            SupplementRequestsAllowed = Figure(json, "supplementRequestsAllowed", Count),
            SupplementEffect = Figure(json, "supplementEffect", JsonLeaf.Word<SupplementEffect>),
            ClosingDays = Figure(json, "closingDays", Count),
            ApologyLeadDays = Figure(json, "apologyLeadDays", Count),
            ReappointmentsAllowed = Figure(json, "reappointmentsAllowed", Count),
            OnlineAlertHours = Figure(json, "onlineAlertHours", Count),
            OnlineAcceptanceWorkingHours = Figure(json, "onlineAcceptanceWorkingHours", Count),
            CorrectionWorkingDays = Figure(json, "correctionWorkingDays", Count),
        };
        return json.IsWhole ? regime : null;
    }

    internal static void Write(JsonWriting json, Amendment amendment)
    {
        json.Text("number", amendment.Number.Value);
        json.Word<Certainty>("certainty", amendment.Certainty);
        json.Words("note", amendment.Note);
    }

    internal static Amendment? Amendment(JsonPlace json)
    {
        var (number, certainty) = (json.Code("number", Readings.InstrumentNumber), json.Word<Certainty>("certainty"));
        var note = json.Words("note");
        return json.IsWhole ? new Amendment(number, certainty, note) : null;
    }

    private static void Write<T>(JsonWriting json, string name, Cited<T>? figure, Action<JsonWriting, T> value)
        where T : struct => json.Object(name, figure, (json, figure) =>
        {
            value(json, figure.Value);
            json.Object("source", figure.Source, JsonParts.Write);
            json.Word<Certainty>("certainty", figure.Certainty);
            json.Object("amendedBy", figure.AmendedBy?.Cite(), JsonParts.Write);
        });

    // A figure without its provision or without its certainty is nobody's: it is refused, never taken as read in the text.
    private static Cited<T>? Figure<T>(JsonPlace json, string name, JsonLeaf<T> leaf)
        where T : struct => json.ObjectIfAny(name, json =>
        {
            var (value, source, certainty) = (
                json.Member("value", leaf), json.Object("source", JsonParts.Citation), json.Word<Certainty>("certainty"));
            var amendedBy = json.ObjectIfAny("amendedBy", JsonParts.Citation)?.Instrument;
            return json.IsWhole ? new Cited<T>(value, source, certainty, amendedBy) : null;
        });

    private static void Count(JsonWriting json, int count) => json.Whole("value", count);

    private static int Count(JsonPlace json, JsonCell value, string name, int index)
    {
        var count = JsonLeaf.Whole(json, value, name, index);
        json.Refuse(count < 0, "law.figure.negative", "Con số của pháp luật không được âm", "A figure of the law must not be below zero", name);
        return count;
    }
}
