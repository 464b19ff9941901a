using AdminReform.Procedures;

namespace AdminReform.Interchange.Json.Procedures;

/// <summary>Turns procedures into what is written; empty lists are left out.</summary>
internal static class ProcedureWriting
{
    internal static ProceduresDto DtoOf(IEnumerable<Procedure> procedures) => new()
    {
        Version = ProceduresDto.Newest,
        Procedures = [.. procedures.Select(DtoOf)],
    };

    internal static ProceduresDto.ProcedureDto DtoOf(Procedure procedure) => new()
    {
        Code = procedure.Code.Value,
        Versions = [.. procedure.Versions.Select(DtoOf)],
        Repeal = DtoOf(procedure.Repeal),
    };

    private static ProceduresDto.VersionDto DtoOf(ProcedureVersion version) => new()
    {
        Validity = ValidityDto.Of(version.Validity),
        Name = TextDto.Of(version.Name),
        Field = TextDto.Of(version.Field),
        Decision = DtoOf(version.Decision),
        Levels = List(version.Levels, ProceduresDto.NameOf),
        Factors = List(version.Factors, factor => new ProceduresDto.FactorDto
        {
            Name = factor.Name,
            Question = TextDto.Of(factor.Question),
            Values = factor.Values,
        }),
        Limits = List(version.Limits, DtoOf),
        Commitments = List(version.Commitments, commitment => new ProceduresDto.CommitmentDto
        {
            Agency = commitment.Agency,
            Limit = TimeLimitDto.Of(commitment.Limit),
            Decision = commitment.Decision.Value,
            Validity = ValidityDto.Of(commitment.Validity),
            Case = commitment.Case,
        }),
        ServiceLevel = version.ServiceLevel is { } service ? new() { Scale = service.Scale, Level = service.Level } : null,
        HasFee = version.HasFee,
        HasFinancialDuty = version.HasFinancialDuty,
        Supplement = DtoOf(version.Supplement),
        Stages = List(version.Stages, stage => new ProceduresDto.StageDto { Legs = [.. stage.Legs.Select(DtoOf)] }),
        Basis = List(version.Basis, CitationDto.Of),
    };

    private static ProceduresDto.LimitDto DtoOf(LimitCase limit) => new()
    {
        Id = limit.Id,
        Limit = TimeLimitDto.Of(limit.Limit),
        When = List(limit.When, test => new ProceduresDto.TestDto { Factor = test.Factor, AnyOf = test.AnyOf }),
        Effect = limit.Effect,
        Wording = limit.Wording,
        Basis = limit.Basis is { } basis ? CitationDto.Of(basis) : null,
    };

    private static ProceduresDto.LegDto DtoOf(ProcedureLeg leg) => new()
    {
        Id = leg.Id,
        Name = TextDto.Of(leg.Name),
        Unit = leg.Unit,
        Limit = leg.Limit is { } limit ? TimeLimitDto.Of(limit) : null,
        Supplement = DtoOf(leg.Supplement),
    };

    private static ProceduresDto.DecisionDto? DtoOf(ProcedureDecision? decision) =>
        decision is null ? null : new() { Kind = decision.Kind, Number = decision.Number.Value, Issued = decision.Issued };

    private static ProceduresDto.SupplementDto? DtoOf(SupplementTerms? terms) => terms is null ? null : new()
    {
        Effect = terms.Effect,
        AtMost = terms.AtMost,
        AnswerWithin = terms.AnswerWithin is { } limit ? TimeLimitDto.Of(limit) : null,
    };

    private static TOut[]? List<TIn, TOut>(IReadOnlyCollection<TIn> items, Func<TIn, TOut> map) => items.Count == 0 ? null : [.. items.Select(map)];
}
