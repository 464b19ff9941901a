using AdminReform.Agencies;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Rules.Ladders;

/// <summary>The ladders that ship with the library; an office replaces them with its own.</summary>
/// <remarks>
/// Their order is that of 118/2025/NĐ-CP arts. 8, 9, 19 and 38; their days are a proposal. The district between the commune and the
/// province ended on 30/06/2025.
/// </remarks>
public static class KnownLadders
{
    /// <summary>A commune since 01/07/2025: the officer a working day before, the head of the one-stop a day after, the Chair three days after.</summary>
    public static Ladder Commune { get; } = new(
        "commune",
        [
            new("officer", -1, ResponsibilityStep.HandlingOfficer),
            new("one-stop-head", 1, ResponsibilityStep.HeadOfOneStop),
            new("chair", 3, ResponsibilityStep.HeadOfAgency),
        ]);

    /// <summary>
    /// A commune whose dossiers a branch of the city's centre of one level receives (118/2025/NĐ-CP art. 7.2.b, as amended by 309/2026/NĐ-CP): the officer a working
    /// day before, the head of the branch a day after, the director of the centre two days after, the Chair three days after.
    /// </summary>
    public static Ladder CommuneOfCentre { get; } = new(
        "commune-of-centre",
        [
            new("officer", -1, ResponsibilityStep.HandlingOfficer),
            new("branch-head", 1, ResponsibilityStep.HeadOfOneStop),
            new("centre-director", 2, ResponsibilityStep.HeadOfCentre),
            new("chair", 3, ResponsibilityStep.HeadOfAgency),
        ]);

    /// <summary>
    /// A department of a province: the officer a working day before, the head of the section a day after, the director three days after, the
    /// Chair of the province ten days after.
    /// </summary>
    public static Ladder Department { get; } = new(
        "department",
        [
            new("officer", -1, ResponsibilityStep.HandlingOfficer),
            new("section-head", 1, ResponsibilityStep.HeadOfSection),
            new("director", 3, ResponsibilityStep.HeadOfAgency),
            new("provincial-chair", 10, ResponsibilityStep.ProvincialChair),
        ]);

    /// <summary>A commune until 30/06/2025: as since, and the Chair of the district five days after.</summary>
    public static Ladder CommuneOfThreeTiers { get; } = new(
        "commune-of-three-tiers",
        [.. Commune.Steps, new("district-chair", 5, ResponsibilityStep.DistrictChair)]);

    /// <summary>
    /// A district until 30/06/2025: the officer a working day before, the head of the section a day after, the Chair three days after, the
    /// Chair of the province ten days after.
    /// </summary>
    public static Ladder District { get; } = new(
        "district",
        [
            new("officer", -1, ResponsibilityStep.HandlingOfficer),
            new("section-head", 1, ResponsibilityStep.HeadOfSection),
            new("chair", 3, ResponsibilityStep.HeadOfAgency),
            new("provincial-chair", 10, ResponsibilityStep.ProvincialChair),
        ]);

    /// <summary>An agency of a ministry: as a department, with the minister in the place of the Chair of the province.</summary>
    public static Ladder Ministry { get; } = new(
        "ministry",
        [
            new("officer", -1, ResponsibilityStep.HandlingOfficer),
            new("section-head", 1, ResponsibilityStep.HeadOfSection),
            new("director", 3, ResponsibilityStep.HeadOfAgency),
            new("minister", 10, ResponsibilityStep.Minister),
        ]);

    /// <summary>
    /// A step of a process: the officer a working hour before it is due, the head of the section a working hour after, the head of the agency a working
    /// day of 8 hours after.
    /// </summary>
    public static Ladder Steps { get; } = new(
        "steps",
        [
            new("officer", StepTiming.WorkingHours(-1), ResponsibilityStep.HandlingOfficer),
            new("section-head", StepTiming.WorkingHours(1), ResponsibilityStep.HeadOfSection),
            new("leader", StepTiming.WorkingHours(8), ResponsibilityStep.HeadOfAgency),
        ]);

    /// <summary>The ladder for an agency of a level, for dossiers accepted on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is unknown, or there were no districts on the day.</exception>
    public static Ladder At(AgencyLevel level, LocalDate date) => level switch
    {
        AgencyLevel.Commune => date <= Instruments.LastDayOfDistricts.Value ? CommuneOfThreeTiers : Commune,
        AgencyLevel.District when date <= Instruments.LastDayOfDistricts.Value => District,
        AgencyLevel.Province => Department,
        AgencyLevel.Central => Ministry,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, $"There is no agency of that level on {date:uuuu-MM-dd}."),
    };
}
