using AdminReform.Deadlines;
using AdminReform.Interchange.Json.Law;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Deadlines;

/// <summary>Writes deadlines that are kept as JSON and reads them back, with their facts and the version of the calendar.</summary>
/// <remarks>
/// A regime of the caller's own is written by its id, and <see cref="Law.RegimesJson"/> writes the regime itself. Members that are not
/// known are skipped. What is wrong comes back as problems with JSON paths, all of them at once; text that is no JSON gives the first one
/// only.
/// </remarks>
public static class DeadlinesJson
{
    private static readonly JsonFrame Frame = new(1);

    /// <summary>Writes deadlines.</summary>
    public static string Write(IEnumerable<StoredDeadline> deadlines) => Frame.Write(deadlines, Write);

    /// <summary>Writes deadlines to a stream, as UTF-8.</summary>
    public static void Write(Stream json, IEnumerable<StoredDeadline> deadlines) => Frame.Write(json, deadlines, Write);

    /// <summary>Reads deadlines from text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    /// <param name="regimes">Where the regimes are found that facts name; the known ones where nothing is said.</param>
    public static Result<ValueList<StoredDeadline>> Read(string json, JsonLimits? limits = null, Regimes? regimes = null) =>
        Frame.Read(json, limits, Reader(regimes ?? Regimes.Known));

    /// <summary>Reads deadlines from a stream of UTF-8, and no more of it than the limits allow.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    /// <param name="regimes">Where the regimes are found that facts name; the known ones where nothing is said.</param>
    public static Result<ValueList<StoredDeadline>> Read(Stream json, JsonLimits? limits = null, Regimes? regimes = null) =>
        Frame.Read(json, limits, Reader(regimes ?? Regimes.Known));

    private static void Write(JsonWriting json, IEnumerable<StoredDeadline> deadlines) => json.List("deadlines", deadlines, Write);

    private static Func<JsonPlace, ValueList<StoredDeadline>> Reader(Regimes regimes)
    {
        var read = StoredReader(regimes);
        return json => json.List("deadlines", read);
    }

    /// <summary>Reads one deadline that is kept.</summary>
    internal static Func<JsonPlace, StoredDeadline?> StoredReader(Regimes regimes)
    {
        var read = FactsReader(regimes);
        return json => Stored(json, read);
    }

    /// <summary>Reads what a deadline is calculated from.</summary>
    internal static Func<JsonPlace, DeadlineFacts?> FactsReader(Regimes regimes)
    {
        var named = RegimesJson.Named(regimes, "law.regime.unknown");
        return json => Facts(json, named);
    }

    internal static void Write(JsonWriting json, StoredDeadline stored)
    {
        json.Text("dossier", stored.Dossier);
        json.Text("calendarVersion", stored.CalendarVersion);
        json.Object("facts", stored.Facts, Write);
        json.Object("deadline", stored.Deadline, Write);
    }

    private static StoredDeadline? Stored(JsonPlace json, Func<JsonPlace, DeadlineFacts?> readFacts)
    {
        var (dossier, version) = (json.Named("dossier"), json.Named("calendarVersion"));
        var (facts, deadline) = (json.Object("facts", readFacts), json.Object("deadline", Deadline));
        return json.IsWhole ? new StoredDeadline(dossier, facts, deadline, version) : null;
    }

    internal static void Write(JsonWriting json, DeadlineFacts facts)
    {
        json.Moment("acceptedAt", facts.AcceptedAt);
        json.Object("limit", facts.Limit, JsonParts.Write);
        json.Due("promised", facts.Promised);
        json.ListIfAny("interruptions", facts.Interruptions, Write);
        json.Object("extension", facts.Reappointments is [var one] ? one : null, Write);
        if (facts.Reappointments.Count > 1)
        {
            json.List("extensions", facts.Reappointments, Write);
        }

        json.Text("regime", facts.Regime?.Id);
        json.Flag("nonTerritorial", facts.IsNonTerritorial ? true : null);
        json.Moment("receivedAt", facts.ReceivedAt);
        json.Flag("isReceiptInferred", facts.IsReceiptInferred ? true : null);
    }

    private static DeadlineFacts? Facts(JsonPlace json, Func<JsonPlace, Regime?> regime)
    {
        var (accepted, limit, promised) = (json.Moment("acceptedAt"), JsonParts.LimitIfAny(json, "limit"), json.DueIfAny("promised"));
        var (interruptions, first) = (json.ListIfAny("interruptions", Interruption), json.ObjectIfAny("extension", Reappointment));
        var (reappointments, named) = (json.ListIfAny("extensions", Reappointment), regime(json));
        var (outside, received, inferred) = (json.FlagIfAny("nonTerritorial"), json.MomentIfAny("receivedAt"), json.FlagIfAny("isReceiptInferred"));
        return json.IsWhole
            ? new DeadlineFacts(accepted, limit)
            {
                Promised = promised,
                Interruptions = interruptions,
                Reappointments = first is null ? reappointments : [first, .. reappointments],
                Regime = named,
                IsNonTerritorial = outside ?? false,
                ReceivedAt = received,
                IsReceiptInferred = inferred ?? false,
            }
            : null;
    }

    internal static void Write(JsonWriting json, Interruption interruption)
    {
        json.Word<InterruptionKind>("kind", interruption.Kind);
        json.Moment("from", interruption.From);
        json.Moment("to", interruption.To);
        json.Word("effect", interruption.Effect);
    }

    internal static Interruption? Interruption(JsonPlace json)
    {
        // Only of a supplement does the regime say what it does.
        var kind = json.Word<InterruptionKind>("kind");
        var effect = kind is InterruptionKind.Supplement or default(InterruptionKind)
            ? json.WordIfAny<SupplementEffect>("effect")
            : json.Word<SupplementEffect>("effect");
        var (from, to) = (json.Moment("from"), json.MomentIfAny("to"));
        return json.Make(() => new Interruption(kind, from, to, effect), "to");
    }

    internal static void Write(JsonWriting json, Reappointment reappointment)
    {
        json.Moment("toldAt", reappointment.ToldAt);
        json.Due("newDue", reappointment.NewDue);
    }

    internal static Reappointment? Reappointment(JsonPlace json)
    {
        var (told, due) = (json.Moment("toldAt"), json.Due("newDue"));
        return json.IsWhole ? new Reappointment(told, due) : null;
    }

    internal static void Write(JsonWriting json, Deadline deadline)
    {
        json.Word<DeadlineState>("state", deadline.State);
        json.Due("due", deadline.Due);
        json.Due("original", deadline.Original);
        json.Due("extended", deadline.Reappointed);
        json.Flag("isProvisional", deadline.IsProvisional);
        json.Flag("isEstimated", deadline.IsOriginalEstimated ? true : null);
        json.Due("earliest", deadline.Earliest);
        json.Due("latest", deadline.Latest);
        json.Object("undetermined", deadline.Undetermined, Write);
    }

    // Neither reason rests on a provision or a place.
    private static void Write(JsonWriting json, Problem why)
    {
        json.Text("code", why.Code);
        json.Words("message", why.Message);
    }

    private static Problem? Why(JsonPlace json)
    {
        var (code, message) = (json.Named("code"), json.Words("message"));
        return json.IsWhole ? new Problem(code, message) : null;
    }

    // The due moment in force is written for those who read nothing else; it follows from the two after it.
    internal static Deadline Deadline(JsonPlace json)
    {
        var (state, due) = (json.Word<DeadlineState>("state"), json.DueIfAny("due"));
        var (original, extended) = (json.DueIfAny("original"), json.DueIfAny("extended"));
        var isProvisional = json.FlagIfAny("isProvisional") == true;
        var (earliest, latest) = isProvisional ? (json.Due("earliest"), json.Due("latest")) : (json.DueIfAny("earliest"), json.DueIfAny("latest"));
        var bounds = isProvisional ? new DueBounds(earliest!.Value, latest!.Value) : null;
        var why = state == DeadlineState.Undetermined ? json.Object("undetermined", Why) : null;
        var deadline = new Deadline { State = state, Original = original, Reappointed = extended, Bounds = bounds, Undetermined = why, IsOriginalEstimated = json.FlagIfAny("isEstimated") ?? false };
        json.Refuse(
            json.IsWhole && due is not null && due != deadline.Due,
            "deadline.due.contradicted",
            "Hạn đang có hiệu lực không khớp với hạn ban đầu và hạn mới",
            "The due moment in force does not follow from the original and the extended one",
            "due");
        return deadline;
    }
}
