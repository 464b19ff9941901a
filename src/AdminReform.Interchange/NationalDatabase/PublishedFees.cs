using System.Text.RegularExpressions;
using AdminReform.Values;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>Says whether a fee is due, where every row says so plainly.</summary>
internal static partial class PublishedFees
{
    internal static bool? HasFee(ValueList<NationalLimit> rows) => rows.Count == 0 ? null
        : rows.Any(row => Due().IsMatch(row.Fee)) ? true
        : rows.All(row => None().IsMatch(row.Fee)) ? false
        : null;

    [GeneratedRegex(@"^(?:Lệ phí ?: ?|Phí ?: ?)?[1-9][0-9.,]{0,20} ?(?:VNĐ|VND|Việt Nam Đồng|Đồng|USD|EUR)", RegexOptions.CultureInvariant)]
    private static partial Regex Due();

    [GeneratedRegex(@"^(?:Miễn phí|(?:Lệ phí ?: ?|Phí ?: ?)(?:0|[Kk]hông) Đồng)$", RegexOptions.CultureInvariant)]
    private static partial Regex None();
}
