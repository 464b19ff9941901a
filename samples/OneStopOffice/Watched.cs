using AdminReform.Dossiers;

namespace OneStopOffice;

/// <summary>Whose dossiers are watched: all, those of a unit, or those of an officer.</summary>
public sealed record Watched(string? Unit, string? Officer)
{
    /// <summary>As the address says it: <c>who=unit:H26.12</c>, <c>who=officer:officer-an</c>, or nothing.</summary>
    public static Watched For(HttpRequest request) => request.Query["who"].ToString().Split(':', 2) switch
    {
        ["unit", var unit] => new(unit, null),
        ["officer", var officer] => new(null, officer),
        _ => new(null, null),
    };

    public string Who => Unit is not null ? $"unit:{Unit}" : Officer is not null ? $"officer:{Officer}" : "";

    public bool IsAll => Unit is null && Officer is null;

    public bool Has(Dossier dossier) => (Unit is null || dossier.Unit == Unit) && (Officer is null || dossier.Officer == Officer);
}
