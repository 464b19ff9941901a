using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Interchange.Office;

/// <summary>A few dossiers of an office at the end of November 2026.</summary>
internal static class Examples
{
    internal static readonly LocalDateTime At = new(2026, 12, 1, 8, 0);

    internal static readonly DeadlineCalculator Office = DeadlineCalculator.VietnamCivilService;

    internal static Dossier Accepted(string id, string limit, params DossierEvent[] then) => Dossier.Replay(
        new DossierHeader(id, "1.001193", "một cửa", "phòng tư pháp", "hộ tịch", Channel.Counter),
        [new Accepted(new LocalDateTime(2026, 11, 20, 9, 0), TimeLimit.Parse(limit)), .. then]);

    internal static Caseload Caseload(params Dossier[] dossiers) => OnTime.Caseload.At(At, dossiers, Office);
}
