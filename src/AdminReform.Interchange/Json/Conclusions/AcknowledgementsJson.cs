using AdminReform.Results;
using AdminReform.Rules.Escalation;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Conclusions;

/// <summary>Writes acknowledgements of notices as JSON and reads them back.</summary>
/// <remarks>Members that are not known are skipped. What is wrong comes back as problems with JSON paths, all of them at once.</remarks>
public static class AcknowledgementsJson
{
    private static readonly JsonFrame Frame = new(1);

    /// <summary>Writes acknowledgements.</summary>
    public static string Write(IEnumerable<Acknowledgement> acknowledgements) => Frame.Write(acknowledgements, Write);

    /// <summary>Writes acknowledgements to a stream, as UTF-8.</summary>
    public static void Write(Stream json, IEnumerable<Acknowledgement> acknowledgements) => Frame.Write(json, acknowledgements, Write);

    /// <summary>Reads acknowledgements from text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    public static Result<ValueList<Acknowledgement>> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    /// <summary>Reads acknowledgements from a stream of UTF-8, and no more of it than the limits allow.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    public static Result<ValueList<Acknowledgement>> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    internal static void Write(JsonWriting json, Acknowledgement acknowledgement)
    {
        json.Text("dossier", acknowledgement.DossierId);
        json.Text("ladderStep", acknowledgement.StepId);
        json.Moment("cause", acknowledgement.Cause);
        json.Text("run", acknowledgement.OfStep);
        json.Text("by", acknowledgement.By);
        json.Moment("at", acknowledgement.At);
    }

    internal static Acknowledgement? One(JsonPlace json)
    {
        var (dossier, step, cause) = (json.Named("dossier"), json.Named("ladderStep"), json.Moment("cause"));
        var (run, by, at) = (json.TextIfAny("run"), json.Named("by"), json.Moment("at"));
        return json.IsWhole ? new Acknowledgement(dossier, step, cause, by, at) { OfStep = run } : null;
    }

    private static void Write(JsonWriting json, IEnumerable<Acknowledgement> all) => json.List("acknowledgements", all, Write);

    private static ValueList<Acknowledgement> All(JsonPlace json) => json.List("acknowledgements", One);
}
