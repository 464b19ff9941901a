using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Agencies;

/// <summary>Walks from the unit that resolves a dossier up to the Chair of the province or the minister.</summary>
internal static class ResponsibilityLine
{
    [Implements("118/2025/NĐ-CP", "7.2.b", Certainty.Secondary)]
    [Implements("118/2025/NĐ-CP", "10", Certainty.Secondary)]
    [Implements("118/2025/NĐ-CP", "8")]
    [Implements("118/2025/NĐ-CP", "9")]
    [Implements("118/2025/NĐ-CP", "38")]
    internal static Result<ChainOfResponsibility> Draw(
        AgencyDirectory directory, string asked, LocalDate date, string? officer, string? receivingUnit)
    {
        var competent = directory.Competent(asked, date);
        if (competent.Count == 0)
        {
            return Result<ChainOfResponsibility>.NotFound(Problem.Of(
                "agency.unknown",
                $"Không có cơ quan '{asked}' và cơ quan kế thừa vào ngày {LocalDatePattern.Iso.Format(date)}.",
                $"Neither the agency '{asked}' nor a successor is in being on {LocalDatePattern.Iso.Format(date)}.",
                asked));
        }

        if (competent.Count > 1)
        {
            var names = string.Join(", ", competent.Select(agency => agency.Id));
            return Result<ChainOfResponsibility>.Conflict(Problem.Of(
                "agency.successor.ambiguous",
                $"Cơ quan '{asked}' có nhiều cơ quan kế thừa ({names}); cần chọn một.",
                $"The agency '{asked}' has several successors ({names}); choose one.",
                asked));
        }

        List<Responsible> rungs = [];
        if (officer is not null)
        {
            rungs.Add(new(ResponsibilityStep.HandlingOfficer, competent[0].Id, officer, directory.StandInFor(officer, date)));
        }

        var line = directory.Upwards(competent[0].Id, date);
        AddHead(ResponsibilityStep.HeadOfSection, line.FirstOrDefault(agency => agency.Kind is AgencyKind.Section or AgencyKind.Unit));
        var office = OneStop();
        AddHead(ResponsibilityStep.HeadOfOneStop, office is null ? null : Led(office));
        AddHead(ResponsibilityStep.HeadOfCentre, office is null ? null : Centre(office));
        foreach (var agency in line)
        {
            if (StepOf(agency, rungs.Any(rung => rung.Step.Rank() >= ResponsibilityStep.HeadOfAgency.Rank())) is { } step)
            {
                AddHead(step, agency);
            }
        }

        return Result.Of(new ChainOfResponsibility(asked, competent[0].Id, date, ValueList.From(rungs)));

        Agency? OneStop() =>
            (receivingUnit is null ? null : directory.Competent(receivingUnit, date).FirstOrDefault(agency => agency.Kind == AgencyKind.OneStop))
            ?? line.FirstOrDefault(agency => agency.Kind == AgencyKind.OneStop)
            ?? line.SelectMany(agency => directory.OneStopsOf(agency.Id, date)).FirstOrDefault();

        // A commune's centre has a director and up to two deputies since 05/08/2026 (118/2025/NĐ-CP art. 10 as amended): one of them acts while it has none.
        string? DeputyOf(Agency agency) => agency is { Kind: AgencyKind.OneStop, Level: AgencyLevel.Commune } && Instruments.Decree309.IsInForce(date)
            ? directory.HoldersOf(agency.Id, AgencyRole.Deputy, date).Order(StringComparer.Ordinal).FirstOrDefault()
            : null;

        // A branch or point of a centre of one level need not have a head of its own: the centre's answers for it (118/2025/NĐ-CP art. 7.2.b as amended).
        Agency Led(Agency office) => directory.Upwards(office.Id, date).TakeWhile(agency => agency.Kind == AgencyKind.OneStop)
            .FirstOrDefault(agency => directory.HeadOf(agency.Id, date) is not null) ?? office;

        // Where a one-stop office is part of another, or has others, the uppermost is the centre, and its director stands above the heads of branches.
        Agency? Centre(Agency office) => directory.Upwards(office.Id, date).TakeWhile(agency => agency.Kind == AgencyKind.OneStop).LastOrDefault() is { } centre
            && (centre.Id != office.Id || directory.HasOneStops(centre.Id, date)) ? centre : null;

        void AddHead(ResponsibilityStep step, Agency? agency)
        {
            if (agency is not null)
            {
                var head = directory.HeadOf(agency.Id, date);
                rungs.Add(new(step, agency.Id, head, head is null ? DeputyOf(agency) : directory.StandInFor(head, date)));
            }
        }
    }

    // The first agency with a head of its own resolves; what stands above it is the district until 30/06/2025, the province or the ministry.
    private static ResponsibilityStep? StepOf(Agency agency, bool isAboveResolving) => agency switch
    {
        { Kind: AgencyKind.Ministry } => ResponsibilityStep.Minister,
        { Kind: AgencyKind.PeoplesCommittee, Level: AgencyLevel.Province } => ResponsibilityStep.ProvincialChair,
        { Kind: AgencyKind.PeoplesCommittee or AgencyKind.Department } when !isAboveResolving => ResponsibilityStep.HeadOfAgency,
        { Kind: AgencyKind.PeoplesCommittee, Level: AgencyLevel.District } => ResponsibilityStep.DistrictChair,
        _ => null,
    };
}
