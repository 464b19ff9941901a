namespace AdminReform.Dossiers;

/// <summary>How a fee, a charge or a financial duty was paid (hình thức thanh toán); the numbers are stored and do not change.</summary>
public enum PaymentWay
{
    /// <summary>Online, such as at the National Public Service Portal (thanh toán trực tuyến).</summary>
    Online = 1,

    /// <summary>At the counter, in cash or by transfer there (thanh toán trực tiếp).</summary>
    Direct = 2,
}
