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
        return json => Event(json, named);
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
        json.Text("id", dossier.Id);
        json.Text("code", dossier.Code?.Value);
        json.Text("procedure", dossier.Procedure);
        json.Text("receivingUnit", dossier.ReceivingUnit);
        json.Text("resolvingUnit", dossier.ResolvingUnit);
        json.Text("field", dossier.Field);
        json.Word<Channel>("channel", dossier.Channel);
        json.Text("officer", dossier.Header.Officer);
        json.Text("applicant", dossier.Applicant?.Value);
        json.List("events", dossier.Events, Write);
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

    private static DossierHeader? Header(JsonPlace json)
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

    private static DossierEvent? Event(JsonPlace json, Func<JsonPlace, Regime?> regime)
    {
        var (type, at) = (json.Word<DossierEventKind>("type"), json.Moment("at"));
        var named = type switch
        {
            _ when !json.IsWhole => "",
            DossierEventKind.Forwarded => json.Named("unit"),
            DossierEventKind.OpinionAsked or DossierEventKind.OpinionGiven => json.Named("agency"),
            DossierEventKind.StepRecorded => json.Named("step"),
            DossierEventKind.TakenBack => json.Named("by"),
            _ => "",
        };
        if (!json.IsWhole)
        {
            return null;
        }

        DossierEvent? item = type switch
        {
            DossierEventKind.Submitted => new Submitted(at),
            DossierEventKind.Accepted => new Accepted(
                at, JsonParts.LimitIfAny(json, "limit"), json.DueIfAny("promised"), json.WordIfAny<SupplementEffect>("effect"), regime(json),
                JsonParts.LimitIfAny(json, "supplementNotice"), json.FlagIfAny("nonTerritorial") ?? false),
            DossierEventKind.RefusedAtIntake => new RefusedAtIntake(at, json.TextIfAny("reason")),
            DossierEventKind.Forwarded => new Forwarded(at, named, json.TextIfAny("officer")),
            DossierEventKind.SupplementAsked => new SupplementAsked(at, json.TextIfAny("reason")),
            DossierEventKind.Supplemented => new Supplemented(at),
            DossierEventKind.DutyAsked => new DutyAsked(at, json.FlagIfAny("suspendsLimit") ?? false),
            DossierEventKind.DutyMet => new DutyMet(at),
            DossierEventKind.OpinionAsked => new OpinionAsked(at, named, JsonParts.LimitIfAny(json, "limit")),
            DossierEventKind.OpinionGiven => new OpinionGiven(at, named),
            DossierEventKind.Reappointed => new Reappointed(at, json.Due("newDue"), json.TextIfAny("reason")),
            DossierEventKind.WithdrawalAsked => new WithdrawalAsked(at),
            DossierEventKind.WithdrawalDropped => new WithdrawalDropped(at),
            DossierEventKind.Stopped => new Stopped(at, json.TextIfAny("reason")),
            DossierEventKind.Closed => new Closed(at),
            DossierEventKind.ResultReady => new ResultReady(at, json.WordIfAny<ResultOutcome>("outcome") ?? ResultOutcome.Granted),
            DossierEventKind.Returned => new Returned(at),
            DossierEventKind.CorrectionAsked => new CorrectionAsked(at, json.TextIfAny("reason")),
            DossierEventKind.Corrected => new Corrected(at),
            DossierEventKind.TakenBack => TakenBack(json, at, named, regime),
            DossierEventKind.ReceivedByCompetent => new ReceivedByCompetent(at),
            DossierEventKind.StatusTold => new StatusTold(at),
            DossierEventKind.Paid => Paid(json, at),
            _ => new StepRecorded(at, named),
        };
        return json.IsWhole ? item : null;
    }

    private static Paid? Paid(JsonPlace json, LocalDateTime at)
    {
        var way = json.Word<PaymentWay>("way");
        return json.IsWhole ? new Paid(at, way) : null;
    }

    private static TakenBack? TakenBack(JsonPlace json, LocalDateTime at, string by, Func<JsonPlace, Regime?> regime)
    {
        var (reason, taken) = (json.Named("reason"), json.Object("event", place => Event(place, regime)));
        return json.IsWhole ? new TakenBack(at, taken, by, reason) : null;
    }
}
