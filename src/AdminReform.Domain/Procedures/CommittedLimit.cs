using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>A shorter limit to which an agency commits itself beside the statutory one (thời hạn cắt giảm).</summary>
/// <param name="Agency">The id of the agency.</param>
/// <param name="Limit">The shorter limit.</param>
/// <param name="Decision">The decision by which it commits.</param>
/// <param name="Validity">The days on which dossiers are accepted under it.</param>
/// <param name="Case">The id of the limit that it shortens; <see langword="null"/> for all of them.</param>
public sealed record CommittedLimit(string Agency, TimeLimit Limit, InstrumentNumber Decision, Validity Validity, string? Case = null)
{
    /// <summary>Returns the agency, the limit and the decision.</summary>
    public override string ToString() => $"{Agency}: {Limit}{(Case is null ? "" : $" for {Case}")} ({Decision}) {Validity}";
}
