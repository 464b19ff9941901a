using System.Globalization;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Law;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Writes dossiers as JSON and reads them back: what they are about and the events that they fold.</summary>
/// <remarks>
/// Events are told apart by their <c>type</c>, such as <c>accepted</c>. Members that are not known are skipped, so that a later version can
/// add some. A dossier that stands twice is refused. What is missing or malformed comes back as problems with JSON paths, all of them at
/// once; text that is no JSON gives the first one only. A history is read as <see cref="Dossier.Replay"/> reads it: an unlawful one is a
/// dossier with irregularities.
/// </remarks>
/// <example>
/// <code>
/// var dossiers = DossiersJson.Read(json).Value;
/// var now = new LocalDateTime(2026, 7, 15, 18, 0);
/// var review = Review.Run(Caseload.At(now, dossiers, office), now);
/// </code>
/// </example>
public static class DossiersJson
{
    /// <summary>The greatest number of events that a dossier is read with.</summary>
    public const int MaximumEvents = 10_000;

    private static readonly JsonFrame Frame = new(1);

    /// <summary>Writes dossiers.</summary>
    public static string Write(IEnumerable<Dossier> dossiers) => Frame.Write(dossiers, Write);

    /// <summary>Writes dossiers to a stream, as UTF-8.</summary>
    public static void Write(Stream json, IEnumerable<Dossier> dossiers) => Frame.Write(json, dossiers, Write);

    /// <summary>Reads dossiers from text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    /// <param name="regimes">Where the regimes are found that acceptances name; the known ones where nothing is said.</param>
    public static Result<ValueList<Dossier>> Read(string json, JsonLimits? limits = null, Regimes? regimes = null) =>
        Frame.Read(json, limits, Reader(regimes ?? Regimes.Known));

    /// <summary>Reads dossiers from a stream of UTF-8, and no more of it than the limits allow.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    /// <param name="regimes">Where the regimes are found that acceptances name; the known ones where nothing is said.</param>
    public static Result<ValueList<Dossier>> Read(Stream json, JsonLimits? limits = null, Regimes? regimes = null) =>
        Frame.Read(json, limits, Reader(regimes ?? Regimes.Known));

    /// <summary>Writes who held a dossier when; it follows from the dossier, and is not read back.</summary>
    public static string WriteHoldings(IEnumerable<Holding> holdings) => HoldingsJson.Write(holdings);

    /// <summary>Writes what is odd in histories; it follows from the dossiers, and is not read back.</summary>
    public static string WriteIrregularities(IEnumerable<Irregularity> irregularities) => IrregularitiesJson.Write(irregularities);

    /// <summary>Writes the statuses that a dossier took; they follow from the dossier, and are not read back.</summary>
    public static string WriteStatusChanges(IEnumerable<StatusChange> changes) => StatusChangesJson.Write(changes);

    /// <summary>Writes where the time of a dossier went, in hours, minutes and seconds such as <c>26:30:00</c>; it follows from the dossier, and is not read back.</summary>
    public static string WriteTimeAccount(TimeAccount account) => TimeAccountJson.Write(account);

    private static void Write(JsonWriting json, IEnumerable<Dossier> dossiers) => json.List("dossiers", dossiers, Write);

    /// <summary>Reads one dossier.</summary>
    internal static Func<JsonPlace, Dossier?> DossierReader(Regimes regimes)
    {
        var read = EventReader(regimes);
        return json => Dossier(json, [], read);
    }

    /// <summary>Reads one event.</summary>
    internal static Func<JsonPlace, DossierEvent?> EventReader(Regimes regimes)
    {
        var named = RegimesJson.Named(regimes, "dossier.regime.unknown");
        Func<JsonPlace, DossierEvent?> read = null!;
        Func<JsonPlace, DossierEventKind, DossierEvent?> ofType = (json, type) => Event(json, type, named, read);
        return read = json => json.ByKind("type", ofType);
    }

    private static Func<JsonPlace, ValueList<Dossier>> Reader(Regimes regimes)
    {
        var read = EventReader(regimes);
        return json =>
        {
            HashSet<string> seen = [];
            return json.List("dossiers", dossier => Dossier(dossier, seen, read));
        };
    }

    internal static void Write(JsonWriting json, Dossier dossier)
    {
        Write(json, dossier.Header);
        json.List("events", dossier.Events, Write);
    }

    internal static void Write(JsonWriting json, DossierHeader header)
    {
        json.Text("id", header.Id);
        json.Text("code", header.Code?.Value);
        json.Text("procedure", header.Procedure);
        json.Text("receivingUnit", header.ReceivingUnit);
        json.Text("resolvingUnit", header.ResolvingUnit);
        json.Text("field", header.Field);
        json.Word<Channel>("channel", header.Channel);
        json.Text("officer", header.Officer);
        json.Text("applicant", header.Applicant?.Value);
    }

    private static Dossier? Dossier(JsonPlace json, HashSet<string> seen, Func<JsonPlace, DossierEvent?> read)
    {
        var header = Header(json);
        if (header?.Id is { } id && !seen.Add(id))
        {
            json.Fault("dossier.twice", $"Hồ sơ “{id}” có hai lần", $"The dossier “{id}” stands twice", "id");
        }

        if (json.CountOf("events") > MaximumEvents)
        {
            var most = MaximumEvents.ToString(CultureInfo.InvariantCulture);
            json.Fault("dossier.events.too-many", $"Hồ sơ có hơn {most} sự kiện", $"The dossier has more than {most} events", "events");
            return null;
        }

        var events = json.List("events", read);
        return json.IsWhole ? AdminReform.Dossiers.Dossier.Replay(header!, events) : null;
    }

    internal static DossierHeader? Header(JsonPlace json)
    {
        var (code, applicant) = (json.CodeIfAny("code", DossierCode.Create), json.CodeIfAny("applicant", ApplicantReference.Create));
        var (id, procedure, receiving, resolving) = (json.Named("id"), json.Named("procedure"), json.Named("receivingUnit"), json.Named("resolvingUnit"));
        var (field, channel, officer) = (json.Text("field"), json.Word<Channel>("channel"), json.TextIfAny("officer"));
        return json.IsWhole ? new DossierHeader(id, procedure, receiving, resolving, field, channel, officer, code, applicant) : null;
    }

    internal static void Write(JsonWriting json, DossierEvent item)
    {
        json.Word<DossierEventKind>("type", item.Kind);
        json.Moment("at", item.At);
        switch (item)
        {
            case Accepted accepted:
                json.Object("limit", accepted.Limit, JsonParts.Write);
                json.Due("promised", accepted.Promised);
                json.Word("effect", accepted.Effect);
                json.Text("regime", accepted.Regime?.Id);
                json.Object("supplementNotice", accepted.SupplementNotice, JsonParts.Write);
                json.Flag("nonTerritorial", accepted.IsNonTerritorial ? true : null);
                break;
            case RefusedAtIntake refused:
                json.Text("reason", refused.Reason);
                break;
            case Forwarded forwarded:
                json.Text("unit", forwarded.Unit);
                json.Text("officer", forwarded.Officer);
                break;
            case SupplementAsked asked:
                json.Text("reason", asked.Reason);
                break;
            case DutyAsked asked:
                json.Flag("suspendsLimit", asked.SuspendsLimit ? true : null);
                break;
            case OpinionAsked asked:
                json.Object("limit", asked.Limit, JsonParts.Write);
                json.Text("agency", asked.Agency);
                break;
            case OpinionGiven given:
                json.Text("agency", given.Agency);
                break;
            case Reappointed reappointed:
                json.Due("newDue", reappointed.NewDue);
                json.Text("reason", reappointed.Reason);
                break;
            case Stopped stopped:
                json.Text("reason", stopped.Reason);
                break;
            case ResultReady ready:
                json.Word<ResultOutcome>("outcome", ready.Outcome);
                break;
            case CorrectionAsked asked:
                json.Text("reason", asked.Reason);
                break;
            case StepRecorded recorded:
                json.Text("step", recorded.Step);
                break;
            case Paid paid:
                json.Word<PaymentWay>("way", paid.Way);
                break;
            case TakenBack taken:
                json.Text("reason", taken.Reason);
                json.Object("event", taken.Event, Write);
                json.Text("by", taken.By);
                break;
        }
    }

    private static DossierEvent? Event(JsonPlace json, DossierEventKind type, Func<JsonPlace, Regime?> regime, Func<JsonPlace, DossierEvent?> takenBack)
    {
        var at = json.Moment("at");
        return type switch
        {
            DossierEventKind.Submitted => json.Make(at, static at => new Submitted(at)),
            DossierEventKind.Accepted => Accepted(json, at, regime),
            DossierEventKind.RefusedAtIntake => json.Make((at, reason: json.TextIfAny("reason")), static item => new RefusedAtIntake(item.at, item.reason)),
            DossierEventKind.Forwarded => json.Make(
                (at, unit: json.Named("unit"), officer: json.TextIfAny("officer")), static item => new Forwarded(item.at, item.unit, item.officer)),
            DossierEventKind.SupplementAsked => json.Make((at, reason: json.TextIfAny("reason")), static item => new SupplementAsked(item.at, item.reason)),
            DossierEventKind.Supplemented => json.Make(at, static at => new Supplemented(at)),
            DossierEventKind.DutyAsked => json.Make((at, suspends: json.FlagIfAny("suspendsLimit")), static item => new DutyAsked(item.at, item.suspends ?? false)),
            DossierEventKind.DutyMet => json.Make(at, static at => new DutyMet(at)),
            DossierEventKind.OpinionAsked => json.Make(
                (at, agency: json.Named("agency"), limit: JsonParts.LimitIfAny(json, "limit")), static item => new OpinionAsked(item.at, item.agency, item.limit)),
            DossierEventKind.OpinionGiven => json.Make((at, agency: json.Named("agency")), static item => new OpinionGiven(item.at, item.agency)),
            DossierEventKind.Reappointed => json.Make(
                (at, due: json.Due("newDue"), reason: json.TextIfAny("reason")), static item => new Reappointed(item.at, item.due, item.reason)),
            DossierEventKind.WithdrawalAsked => json.Make(at, static at => new WithdrawalAsked(at)),
            DossierEventKind.WithdrawalDropped => json.Make(at, static at => new WithdrawalDropped(at)),
            DossierEventKind.Stopped => json.Make((at, reason: json.TextIfAny("reason")), static item => new Stopped(item.at, item.reason)),
            DossierEventKind.Closed => json.Make(at, static at => new Closed(at)),
            DossierEventKind.ResultReady => json.Make(
                (at, outcome: json.WordIfAny<ResultOutcome>("outcome")), static item => new ResultReady(item.at, item.outcome ?? ResultOutcome.Granted)),
            DossierEventKind.Returned => json.Make(at, static at => new Returned(at)),
            DossierEventKind.CorrectionAsked => json.Make((at, reason: json.TextIfAny("reason")), static item => new CorrectionAsked(item.at, item.reason)),
            DossierEventKind.Corrected => json.Make(at, static at => new Corrected(at)),
            DossierEventKind.TakenBack => json.Make(
                (at, taken: json.Object("event", takenBack), by: json.Named("by"), reason: json.Named("reason")),
                static item => new TakenBack(item.at, item.taken, item.by, item.reason)),
            DossierEventKind.ReceivedByCompetent => json.Make(at, static at => new ReceivedByCompetent(at)),
            DossierEventKind.StatusTold => json.Make(at, static at => new StatusTold(at)),
            DossierEventKind.Paid => json.Make((at, way: json.Word<PaymentWay>("way")), static item => new Paid(item.at, item.way)),
            _ => json.Make((at, step: json.Named("step")), static item => new StepRecorded(item.at, item.step)),
        };
    }

    private static Accepted? Accepted(JsonPlace json, LocalDateTime at, Func<JsonPlace, Regime?> regime)
    {
        var (limit, promised, effect) = (JsonParts.LimitIfAny(json, "limit"), json.DueIfAny("promised"), json.WordIfAny<SupplementEffect>("effect"));
        var (named, notice, outside) = (regime(json), JsonParts.LimitIfAny(json, "supplementNotice"), json.FlagIfAny("nonTerritorial"));
        return json.IsWhole ? new Accepted(at, limit, promised, effect, named, notice, outside ?? false) : null;
    }
}
