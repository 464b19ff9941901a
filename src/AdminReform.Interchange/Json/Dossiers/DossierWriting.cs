using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Turns dossiers into what is written.</summary>
internal static class DossierWriting
{
    internal static DossiersDto DtoOf(IEnumerable<Dossier> dossiers) => new()
    {
        Version = DossiersDto.Newest,
        Dossiers = [.. dossiers.Select(DtoOf)],
    };

    private static DossiersDto.DossierDto DtoOf(Dossier dossier) => new()
    {
        Id = dossier.Id,
        Code = dossier.Code?.Value,
        Procedure = dossier.Procedure,
        ReceivingUnit = dossier.ReceivingUnit,
        ResolvingUnit = dossier.ResolvingUnit,
        Field = dossier.Field,
        Channel = dossier.Channel,
        Officer = dossier.Header.Officer,
        Applicant = dossier.Applicant?.Value,
        Events = [.. dossier.Events.Select(DtoOf)],
    };

    private static DossiersDto.EventDto DtoOf(DossierEvent item) => item switch
    {
        Accepted accepted => Dto(
            item,
            limit: accepted.Limit,
            promised: accepted.Promised,
            effect: accepted.Effect,
            regime: accepted.Regime?.Id),
        RefusedAtIntake refused => Dto(item, reason: refused.Reason),
        Forwarded forwarded => Dto(item, unit: forwarded.Unit, officer: forwarded.Officer),
        SupplementAsked asked => Dto(item, reason: asked.Reason),
        DutyAsked asked => Dto(item, suspendsLimit: asked.SuspendsLimit ? true : null),
        OpinionAsked asked => Dto(item, agency: asked.Agency, limit: asked.Limit),
        OpinionGiven given => Dto(item, agency: given.Agency),
        Reappointed extended => Dto(item, newDue: extended.NewDue, reason: extended.Reason),
        Stopped stopped => Dto(item, reason: stopped.Reason),
        ResultReady ready => Dto(item, outcome: ready.Outcome),
        CorrectionAsked asked => Dto(item, reason: asked.Reason),
        Noted noted => Dto(item, step: noted.Step),
        _ => Dto(item),
    };

    private static DossiersDto.EventDto Dto(
        DossierEvent item,
        TimeLimit? limit = null,
        DueMoment? promised = null,
        SupplementEffect? effect = null,
        string? regime = null,
        string? unit = null,
        string? officer = null,
        string? agency = null,
        bool? suspendsLimit = null,
        DueMoment? newDue = null,
        ResultOutcome? outcome = null,
        string? reason = null,
        string? step = null) => new()
        {
            Type = item.Kind,
            At = item.At,
            Limit = limit is null ? null : TimeLimitDto.Of(limit),
            Promised = promised,
            Effect = effect,
            Regime = regime,
            Unit = unit,
            Officer = officer,
            Agency = agency,
            SuspendsLimit = suspendsLimit,
            NewDue = newDue,
            Outcome = outcome,
            Reason = reason,
            Step = step,
        };
}
