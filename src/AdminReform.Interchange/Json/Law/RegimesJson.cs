using System.Globalization;
using System.Text.Json;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Law;

/// <summary>Writes regimes of the one-stop mechanism as JSON and reads them back, so that an amendment is data and needs no new release.</summary>
/// <remarks>
/// Every figure has its value, its provision with all that is known of the instrument, and how surely it is known; a figure that is left
/// out is not set. Members that are not known are skipped. What is wrong comes back as problems with JSON paths, all of them at once;
/// text that is no JSON gives the first one only.
/// </remarks>
public static class RegimesJson
{
    /// <summary>The greatest number of regimes that are read from one document.</summary>
    public const int MaximumRegimes = 1_000;

    /// <summary>Writes regimes.</summary>
    public static string Write(IEnumerable<Regime> regimes)
    {
        ArgumentNullException.ThrowIfNull(regimes);
        return JsonSerializer.Serialize(RegimeWriting.DtoOf(regimes), LawJsonContext.Shaped.RegimesDto);
    }

    /// <summary>Reads regimes from text.</summary>
    public static Result<ValueList<Regime>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, LawJsonContext.Shaped.RegimesDto, limits).Then(RegimeReading.ValueOf);
    }

    /// <summary>Reads regimes from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<Regime>> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, LawJsonContext.Shaped.RegimesDto, limits).Then(RegimeReading.ValueOf);
    }

    /// <summary>Reads regimes from text and adds each, in the order of the document, to those that are known, as <see cref="Regimes.With"/> does.</summary>
    /// <param name="json">The document.</param>
    /// <param name="to">The regimes known so far, such as <see cref="Regimes.Known"/>.</param>
    /// <param name="limits">How much of the document is read; the usual limits where nothing is said.</param>
    public static Result<Regimes> Add(string json, Regimes to, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(to);
        return Read(json, limits).Then(regimes => Added(regimes, to));
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
}
