using System.Text.Json;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Writes dossiers as JSON and reads them back: what they are about and the events that they fold.</summary>
/// <remarks>
/// Events are told apart by their <c>type</c>, such as <c>accepted</c>. Members that are not known are skipped, so that a later version can
/// add some. What is missing or malformed comes back as problems with JSON paths, all of them at once; text that is no JSON gives the
/// first one only. A history is read as <see cref="Dossier.Replay"/> reads it: an unlawful one is a dossier with irregularities.
/// </remarks>
public static class DossiersJson
{
    /// <summary>The greatest number of events that a dossier is read with.</summary>
    public const int MaximumEvents = 10_000;

    /// <summary>Writes dossiers.</summary>
    public static string Write(IEnumerable<Dossier> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        return JsonSerializer.Serialize(DossierWriting.DtoOf(dossiers), DossierJsonContext.Shaped.DossiersDto);
    }

    /// <summary>Writes dossiers to a stream, as UTF-8.</summary>
    public static void Write(Stream json, IEnumerable<Dossier> dossiers)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(dossiers);
        JsonSerializer.Serialize(json, DossierWriting.DtoOf(dossiers), DossierJsonContext.Shaped.DossiersDto);
    }

    /// <summary>Reads dossiers from text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    /// <param name="regimes">Where the regimes are found that acceptances name; the known ones where nothing is said.</param>
    public static Result<ValueList<Dossier>> Read(string json, JsonLimits? limits = null, Regimes? regimes = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, DossierJsonContext.Shaped.DossiersDto, limits).Then(dto => DossierReading.ValueOf(dto, regimes ?? Regimes.Known));
    }

    /// <summary>Reads dossiers from a stream of UTF-8, and no more of it than the limits allow.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    /// <param name="regimes">Where the regimes are found that acceptances name; the known ones where nothing is said.</param>
    public static Result<ValueList<Dossier>> Read(Stream json, JsonLimits? limits = null, Regimes? regimes = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, DossierJsonContext.Shaped.DossiersDto, limits).Then(dto => DossierReading.ValueOf(dto, regimes ?? Regimes.Known));
    }
}
