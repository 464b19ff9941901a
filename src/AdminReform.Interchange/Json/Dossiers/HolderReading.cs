using AdminReform.Dossiers;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Checks who has a dossier: the applicant is not named, everybody else is.</summary>
internal static class HolderReading
{
    internal static bool Whole(HolderKind? kind, string? unit, string path, JsonFaults faults)
    {
        if (!faults.Required(kind, $"{path}.kind"))
        {
            return false;
        }

        if (kind != HolderKind.Applicant)
        {
            return faults.Named(unit, $"{path}.unit");
        }

        if (unit is not null)
        {
            faults.Add("json.value", "Người nộp hồ sơ không có tên đơn vị", "The applicant has no unit", $"{path}.unit");
        }

        return unit is null;
    }
}
