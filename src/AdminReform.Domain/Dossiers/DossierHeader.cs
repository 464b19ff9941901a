using System.Diagnostics;
using AdminReform.Texts;

namespace AdminReform.Dossiers;

/// <summary>What a dossier is about, apart from what happened to it.</summary>
/// <param name="Id">The identifier that its system gave it; any text, so that foreign logs can be read.</param>
/// <param name="Procedure">The code of the procedure (mã thủ tục), or the name that a foreign log gives it.</param>
/// <param name="ReceivingUnit">The unit that received it (nơi tiếp nhận): a one-stop office anywhere in the province.</param>
/// <param name="ResolvingUnit">The unit that resolves it (nơi giải quyết); need not be the receiving one (118/2025/NĐ-CP art. 14.2).</param>
/// <param name="Field">The field of administration (lĩnh vực).</param>
/// <param name="Channel">How it was filed.</param>
/// <param name="Officer">The officer responsible at first; forwarding may name another.</param>
/// <param name="Code">The dossier code (mã số hồ sơ), where the identifier is one.</param>
/// <param name="Applicant">An opaque reference to the applicant.</param>
/// <example>
/// <code>
/// var dossier = Dossier.Replay(
///     new DossierHeader("H26.12-261120-0033", "1.001193", "one-stop", "one-stop", "hộ tịch", Channel.Counter),
///     [new Accepted(new LocalDateTime(2026, 11, 20, 9, 0), TimeLimit.Parse("05 ngày làm việc"))]);
/// </code>
/// </example>
[DebuggerDisplay("{Id,nq} {Procedure,nq}")]
public sealed record DossierHeader(
    string Id,
    string Procedure,
    string ReceivingUnit,
    string ResolvingUnit,
    string Field,
    Channel Channel,
    string? Officer = null,
    DossierCode? Code = null,
    ApplicantReference? Applicant = null)
{
    /// <summary>The identifier that its system gave it.</summary>
    public string Id { get; init => field = RequiredText.Of(value, nameof(Id)); } = RequiredText.Of(Id, nameof(Id));

    /// <summary>The code of the procedure.</summary>
    public string Procedure { get; init => field = RequiredText.Of(value, nameof(Procedure)); } = RequiredText.Of(Procedure, nameof(Procedure));

    /// <summary>The unit that received it.</summary>
    public string ReceivingUnit { get; init => field = RequiredText.Of(value, nameof(ReceivingUnit)); }
        = RequiredText.Of(ReceivingUnit, nameof(ReceivingUnit));

    /// <summary>The unit that resolves it.</summary>
    public string ResolvingUnit { get; init => field = RequiredText.Of(value, nameof(ResolvingUnit)); }
        = RequiredText.Of(ResolvingUnit, nameof(ResolvingUnit));

    /// <summary>How it was filed.</summary>
    public Channel Channel { get; init => field = Words.Defined(value, nameof(Channel)); } = Words.Defined(Channel, nameof(Channel));

    /// <summary>The header of a dossier whose identifier is its code.</summary>
    public static DossierHeader Of(
        DossierCode code, string procedure, string receivingUnit, string resolvingUnit, string field, Channel channel, string? officer = null,
        ApplicantReference? applicant = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(code.Value, procedure, receivingUnit, resolvingUnit, field, channel, officer, code, applicant);
    }

    /// <summary>Returns the identifier, the procedure and the units.</summary>
    public override string ToString() => $"{Id} {Procedure}, {ReceivingUnit} → {ResolvingUnit} ({Channel})";
}
