using System.Text.Json;
using AdminReform.Dossiers;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Writes where the time of a dossier went as JSON and reads it back.</summary>
/// <remarks>
/// Amounts of time are hours, minutes and seconds, such as <c>26:30:00</c>. Members that are not known are skipped. What is wrong comes
/// back as problems with JSON paths.
/// </remarks>
public static class TimeAccountJson
{
    /// <summary>Writes an account.</summary>
    public static string Write(TimeAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return JsonSerializer.Serialize(DtoOf(account), DossierJsonContext.Shaped.TimeAccountDto);
    }

    /// <summary>Reads an account from text.</summary>
    public static Result<TimeAccount> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, DossierJsonContext.Shaped.TimeAccountDto, limits).Then(ValueOf);
    }

    private static TimeAccountDto DtoOf(TimeAccount account) => new()
    {
        Version = TimeAccountDto.Newest,
        From = account.From,
        To = account.To,
        Shares =
        [
            .. account.Shares.Select(share => new TimeAccountDto.ShareDto
            {
                Kind = share.Kind,
                Unit = share.Unit,
                Working = share.Working,
                OutOfHours = share.OutOfHours,
                DaysOff = share.DaysOff,
            }),
        ],
    };

    private static Result<TimeAccount> ValueOf(TimeAccountDto dto)
    {
        var faults = new JsonFaults();
        List<TimeShare> shares = [];
        if (faults.Version(dto.Version, TimeAccountDto.Newest)
            && (faults.Required(dto.From, "$.from") & faults.Required(dto.To, "$.to") & faults.Required(dto.Shares, "$.shares")))
        {
            shares = faults.Each(dto.Shares, "$.shares", (share, path) => ShareOf(share, path, faults));
        }

        return faults.Or(() => true).Then(_ => AtRoot(TimeAccount.Create(dto.From!.Value, dto.To!.Value, shares)));
    }

    // The account's own check names places such as shares[1]; in a document they begin at its root.
    private static Result<TimeAccount> AtRoot(Result<TimeAccount> result) => result.IsSuccess
        ? result
        : Result<TimeAccount>.Failure(result.Status, result.Problems.Select(problem => problem with { Path = $"$.{problem.Path}" }));

    private static TimeShare? ShareOf(TimeAccountDto.ShareDto dto, string path, JsonFaults faults) =>
        HolderReading.Whole(dto.Kind, dto.Unit, path, faults)
        & faults.Required(dto.Working, $"{path}.working")
        & faults.Required(dto.OutOfHours, $"{path}.outOfHours")
        & faults.Required(dto.DaysOff, $"{path}.daysOff")
            ? new TimeShare(dto.Kind!.Value, dto.Unit, dto.Working!.Value, dto.OutOfHours!.Value, dto.DaysOff!.Value)
            : null;
}
