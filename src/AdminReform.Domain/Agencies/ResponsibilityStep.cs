namespace AdminReform.Agencies;

/// <summary>A step of the chain of responsibility for a dossier, from the bottom up (Nghị định 118/2025/NĐ-CP arts. 8, 9, 19, 38).</summary>
public enum ResponsibilityStep
{
    /// <summary>The officer who handles the dossier.</summary>
    HandlingOfficer = 1,

    /// <summary>The head of the section that resolves it.</summary>
    HeadOfSection = 2,

    /// <summary>The head of the one-stop office, who monitors it.</summary>
    HeadOfOneStop = 3,

    /// <summary>The head of the agency that resolves it: the Chair of a commune, or the director of a department.</summary>
    HeadOfAgency = 4,

    /// <summary>The Chair of the district above a commune, until 30/06/2025.</summary>
    DistrictChair = 5,

    /// <summary>The Chair of the province.</summary>
    ProvincialChair = 6,

    /// <summary>The minister, where the agency is part of a ministry.</summary>
    Minister = 7,

    /// <summary>
    /// The director of a centre of one level, above the head of a branch of it and below the head of the agency (Nghị định 118/2025/NĐ-CP art. 7.2.b, as amended
    /// by 309/2026/NĐ-CP).
    /// </summary>
    HeadOfCentre = 8,
}
