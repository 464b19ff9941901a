using AdminReform.Agencies;
using AdminReform.Law;
using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>Finds citations that are not in force on every day of their version, and a competent level that no longer exists.</summary>
internal static class BasisCheck
{
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

        if (version.Levels.Contains(AgencyLevel.District) && (version.Validity.To is not { } last || last > Instruments.LastDayOfDistricts.Value))
        {
            faults.Add(
                "procedure.level.ended", $"{path}levels", "Cấp huyện không còn thẩm quyền sau 30/06/2025", "The district is not competent after 30/06/2025",
                Instruments.LastDayOfDistricts.Source);
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
