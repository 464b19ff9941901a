using AdminReform.AspNetCore.Access;
using AdminReform.AspNetCore.Asking;
using AdminReform.AspNetCore.Problems;
using AdminReform.Hosting;
using AdminReform.Results;
using AdminReform.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using AskedText = AdminReform.AspNetCore.Asking.Asked<string, AdminReform.AspNetCore.Asking.TextForm>;

namespace AdminReform.AspNetCore.Running;

/// <summary>Doors to what the office keeps: each asks about the unit whose it is, which the query or the thing itself says.</summary>
internal static class UnitDoors
{
    /// <summary>Whoever may see what the resolving unit of the query has.</summary>
    internal static Door ResolvingUnit { get; } = new(http => Gate.RefusalAsync(http, OfficePolicies.Read, UnitOf(http, "unit")));

    /// <summary>Whoever may see what the resolving unit of the query has, or what its receiving unit has received.</summary>
    internal static Door EitherUnit { get; } = new(http => Gate.ReadingRefusalAsync(http, UnitOf(http, "unit"), UnitOf(http, "receivingUnit")));

    /// <summary>Whoever may see the dossier of the route; whether there is one of another unit is not told.</summary>
    internal static Door Dossier { get; } = new(async http =>
    {
        var found = await OfficeOf(http).ExplainAsync(RouteId.Of(http), http.RequestAborted);
        http.Features.Set(found);
        return await Gate.ReadingRefusalAsync(http, found.TryGet(out var explanation) ? explanation.Dossier.ResolvingUnit : null, explanation?.Dossier.ReceivingUnit);
    });

    /// <summary>Whoever may see the receipt of the route.</summary>
    internal static Door Receipt { get; } = new(async http =>
    {
        var found = await OfficeOf(http).FindReceiptAsync(RouteId.Of(http), http.RequestAborted);
        http.Features.Set(found);
        return await Gate.RefusalAsync(http, OfficePolicies.Read, found.TryGet(out var receipt) ? receipt.Unit : null);
    });

    /// <summary>What the door found.</summary>
    internal static Result<T> Found<T>(HttpContext http) => http.Features.GetRequiredFeature<Result<T>>();

    /// <summary>The refusal of a unit of the query that there never was; nothing where it is one, or none is asked about.</summary>
    internal static async Task<IResult?> UnknownAsync(HttpContext http, Office office, AskedText? unit, AskedText? receivingUnit = null)
    {
        foreach (var (name, asked) in new[] { ("unit", unit), ("receivingUnit", receivingUnit) })
        {
            if (asked is { Value: var word } && await office.UnknownUnitAsync(word, name, http.RequestAborted) is { } problem)
            {
                return new ProblemAnswer(ResultStatus.NotFound, [problem with { Code = "http.unit.unknown" }]);
            }
        }

        return null;
    }

    private static string? UnitOf(HttpContext http, string name) => http.Request.Query[name].ToString() is { Length: > 0 } unit ? VietnameseText.Compose(unit) : null;

    private static Office OfficeOf(HttpContext http) => http.RequestServices.GetRequiredService<Office>();
}
