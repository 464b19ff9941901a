using System.Text.Json;
using AdminReform.Dossiers;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Writes who held a dossier when as JSON and reads them back.</summary>
/// <remarks>Members that are not known are skipped. What is wrong comes back as problems with JSON paths, all of them at once.</remarks>
public static class HoldingsJson
{
    /// <summary>Writes who held a dossier when.</summary>
    public static string Write(IEnumerable<Holding> holdings)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        return JsonSerializer.Serialize(
            new HoldingsDto { Version = HoldingsDto.Newest, Holdings = [.. holdings.Select(DtoOf)] }, DossierJsonContext.Shaped.HoldingsDto);
    }

    /// <summary>Reads who held a dossier when from text.</summary>
    public static Result<ValueList<Holding>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, DossierJsonContext.Shaped.HoldingsDto, limits).Then(ValueOf);
    }

    /// <summary>Reads who held a dossier when from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<Holding>> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, DossierJsonContext.Shaped.HoldingsDto, limits).Then(ValueOf);
    }

    private static Result<ValueList<Holding>> ValueOf(HoldingsDto dto)
    {
        var faults = new JsonFaults();
        var holdings = faults.Version(dto.Version, HoldingsDto.Newest) && faults.Required(dto.Holdings, "$.holdings")
            ? faults.Each(dto.Holdings, "$.holdings", (item, path) => ItemOf(item, path, faults))
            : [];
        return faults.Or(() => ValueList.From(holdings));
    }

    private static HoldingsDto.HoldingDto DtoOf(Holding item) => new()
    {
        Kind = item.Holder.Kind,
        Unit = item.Holder.Unit,
        Officer = item.Holder.Officer,
        From = item.From,
        To = item.To,
    };

    private static Holding? ItemOf(HoldingsDto.HoldingDto dto, string path, JsonFaults faults)
    {
        var inOrder = !(dto.To < dto.From);
        if (!inOrder)
        {
            faults.Add("json.value", "Thời điểm cuối trước thời điểm đầu", "The end is before the beginning", $"{path}.to");
        }

        return HolderReading.Whole(dto.Kind, dto.Unit, path, faults) & faults.Required(dto.From, $"{path}.from") & inOrder
            ? new Holding(new Holder(dto.Kind!.Value, dto.Unit, dto.Officer), dto.From!.Value, dto.To)
            : null;
    }
}
