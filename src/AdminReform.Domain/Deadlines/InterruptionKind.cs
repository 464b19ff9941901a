namespace AdminReform.Deadlines;

/// <summary>Why a limit does not run.</summary>
public enum InterruptionKind
{
    /// <summary>The applicant was asked to supplement the dossier (yêu cầu bổ sung hồ sơ).</summary>
    Supplement = 1,

    /// <summary>The applicant has a financial duty to meet (nghĩa vụ tài chính).</summary>
    FinancialDuty = 2,

    /// <summary>A sector law leaves some other time out of the limit, such as an expert's examination.</summary>
    SectorLaw = 3,
}
