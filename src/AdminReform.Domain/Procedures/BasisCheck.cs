using AdminReform.Agencies;
using AdminReform.Law;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Procedures;

/// <summary>Finds citations that are not in force on every day of their version, and a competent level that no longer exists.</summary>
internal static class BasisCheck
{
    // Nghị quyết 203/2025/QH15: the districts ended their work on 01/07/2025.
    private static readonly LocalDate LastDayOfDistricts = new(2025, 6, 30);

    internal static void Check(ProcedureVersion version, string path, ProcedureFaults faults)
    {
        for (var i = 0; i < version.Basis.Count; i++)
        {
            Check(version.Basis[i], version.Validity, $"{path}basis[{i}]", faults);
        }

        for (var i = 0; i < version.Limits.Count; i++)
        {
            if (version.Limits[i].Basis is { } basis)
            {
                Check(basis, version.Validity, $"{path}limits[{i}].basis", faults);
            }
        }

        if (version.Levels.Contains(AgencyLevel.District) && (version.Validity.To is not { } last || last > LastDayOfDistricts))
        {
            faults.Add(
                "procedure.level.ended", $"{path}levels", "Cấp huyện không còn thẩm quyền sau 30/06/2025", "The district is not competent after 30/06/2025",
                Instruments.Resolution203.Cite());
        }
    }

    private static void Check(Citation citation, Validity days, string path, ProcedureFaults faults)
    {
        var instrument = citation.Instrument;
        var force = new Validity(instrument.InForceFrom, instrument.InForceTo);
        if (!force.Covers(days))
        {
            faults.Add(
                "procedure.citation.not-in-force", path,
                $"Văn bản {instrument} có hiệu lực {force} không bao trùm thời gian {days} của phiên bản",
                $"The instrument {instrument}, in force {force}, does not cover the days {days} of the version",
                citation);
        }
    }
}
