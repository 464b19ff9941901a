using AdminReform.Law;

namespace AdminReform.Interchange.Json.Law;

/// <summary>Turns regimes into what is written.</summary>
internal static class RegimeWriting
{
    internal static RegimesDto DtoOf(IEnumerable<Regime> regimes) => new() { Version = RegimesDto.Newest, Regimes = [.. regimes.Select(DtoOf)] };

    private static RegimesDto.RegimeDto DtoOf(Regime regime) => new()
    {
        Id = regime.Id,
        Name = TextDto.Of(regime.Name),
        From = regime.From,
        To = regime.To,
        Amendments = regime.Amendments.Count == 0 ? null : [.. regime.Amendments.Select(DtoOf)],
        ClockStart = regime.ClockStart is { } start ? CitationDto.Of(start) : null,
        Participation = regime.Participation is { } participation ? CitationDto.Of(participation) : null,
        ResultReturn = regime.ResultReturn is { } handing ? CitationDto.Of(handing) : null,
        ForwardingCutOff = regime.ForwardingCutOff is { } time
            ? new() { Value = time.Value, Source = CitationDto.Of(time.Source), Certainty = time.Certainty }
            : null,
        OutsideTerritoryForwardingWorkingDays = DtoOf(regime.OutsideTerritoryForwardingWorkingDays),
        SupplementNoticeWorkingDays = DtoOf(regime.SupplementNoticeWorkingDays),
        SupplementRequestsAllowed = DtoOf(regime.SupplementRequestsAllowed),
        SupplementEffect = regime.SupplementEffect is { } effect
            ? new() { Value = effect.Value, Source = CitationDto.Of(effect.Source), Certainty = effect.Certainty }
            : null,
        ClosingDays = DtoOf(regime.ClosingDays),
        ApologyLeadDays = DtoOf(regime.ApologyLeadDays),
        ReappointmentsAllowed = DtoOf(regime.ReappointmentsAllowed),
        OnlineAlertHours = DtoOf(regime.OnlineAlertHours),
        OnlineAcceptanceWorkingHours = DtoOf(regime.OnlineAcceptanceWorkingHours),
        CorrectionWorkingDays = DtoOf(regime.CorrectionWorkingDays),
    };

    private static RegimesDto.AmendmentDto DtoOf(Amendment amendment) =>
        new() { Number = amendment.Number.Value, Certainty = amendment.Certainty, Note = TextDto.Of(amendment.Note) };

    private static RegimesDto.CountDto? DtoOf(Cited<int>? count) => count is null
        ? null
        : new() { Value = count.Value, Source = CitationDto.Of(count.Source), Certainty = count.Certainty };
}
