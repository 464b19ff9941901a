using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>A late rate (tỷ lệ quá hạn) that says what it divides by.</summary>
/// <param name="Method">Which rate it is.</param>
/// <param name="Share">The late dossiers of all; no data where there are none to divide by.</param>
public readonly record struct LateRate(LateRateMethod Method, Share Share)
{
    /// <summary>What the rate divides by.</summary>
    public LocalizedText Denominator => Method == LateRateMethod.OfReceived
        ? new("trên số kỳ trước chuyển qua và tiếp nhận mới (cột 3)", "of the carried over and new (column 3)")
        : new("trên số đã giải quyết (cột 7)", "of the resolved (column 7)");

    /// <summary>The rate in percent with its denominator, such as <c>7,72% trên số đã giải quyết (cột 7)</c>.</summary>
    public LocalizedText ToText(int decimals, Rounding rounding)
    {
        var (share, denominator) = (Share, Denominator);
        return new(
            $"{share.ToPercent(decimals, rounding, Language.Vietnamese)} {denominator.Vietnamese}",
            $"{share.ToPercent(decimals, rounding, Language.English)} {denominator.English}");
    }

    /// <summary>Returns both counts and the denominator.</summary>
    public override string ToString() => $"{Share} {Denominator.English}";
}
