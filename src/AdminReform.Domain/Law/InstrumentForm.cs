using System.Collections.Frozen;
using AdminReform.Texts;

namespace AdminReform.Law;

/// <summary>
/// Whether a number that is written as one is whole: it names who issued the instrument, and is of a series that somebody numbers by. What is not known is not
/// doubted; only what ends before a known name does, lacks one, or is a known one written otherwise.
/// </summary>
internal static class InstrumentForm
{
    // These do not say who issued it, beside those by which an instrument is named.
    private static readonly FrozenSet<string> Kinds = InstrumentName.Signs.Concat(["NQLT", "PL", "L", "LCT", "HD", "QC", "TTr"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Joint = FrozenSet.Create(StringComparer.Ordinal, "TTLT", "NQLT");

    // The National Assembly and its committee write their term, of the eighth and after.
    private static readonly FrozenSet<string> Issuers = new[]
    {
        "CTN", "CP", "TTg", "HĐBT", "TW", "VPQH", "VPCP", "VPCTN", "TANDTC", "VKSNDTC", "HĐTP", "KTNN", "NHNN", "TTCP", "UBDT", "BDTTG", "UBND", "HĐND", "UB", "CT", "BHXH",
        "BCA", "BCT", "BCN", "BTM", "BGDĐT", "BGD&ĐT", "BGTVT", "BKH", "BKHĐT", "BKHCN", "BKHCNMT", "BLĐTBXH", "BNG", "BNN", "BNNPTNT", "BNNMT", "BNV", "BQP", "BTC", "BTNMT", "BTP", "BTS", "BTTTT",
        "BBCVT", "BVHTT", "BVHTTDL", "BVHTT&DL", "BXD", "BYT",
    }.Concat(Enumerable.Range(8, 23).SelectMany(term => new[] { $"QH{term}", $"UBTVQH{term}" })).ToFrozenSet(StringComparer.Ordinal);

    // Only the Government issues decrees, and only the President orders.
    private static readonly FrozenSet<string> OfDecrees = FrozenSet.Create(StringComparer.Ordinal, "CP", "HĐBT");

    /// <summary>Why a number is not whole; <see langword="null"/> where nothing says that it is not.</summary>
    internal static LocalizedText? Doubt(InstrumentNumber number)
    {
        var parts = number.Symbol.Split('-', '/');
        var (first, last) = (parts[0], parts[^1]);
        var head = number.Value.Split('/')[0];
        if (head.Contains('.', StringComparison.Ordinal) && !(number.Symbol == "NQ-CP" && head.IndexOf('.', StringComparison.Ordinal) < 4))
        {
            return new("không văn bản nào được đánh số có dấu chấm như vậy", "no series of instruments has a point in its numbers there");
        }

        if (parts.FirstOrDefault(IsWithoutStroke) is { } plain)
        {
            return new($"“{plain}” thiếu dấu gạch của chữ Đ", $"“{plain}” lacks the stroke of the letter Đ");
        }

        // 10-CTr/QU has its kind before the slash.
        if (Kinds.Contains(first) && !head.Contains('-', StringComparison.Ordinal) && parts.Length < (Joint.Contains(first) ? 3 : 2))
        {
            return new("thiếu cơ quan ban hành", "it names no issuer, or one of several");
        }

        return (parts.Length <= 2 || Joint.Contains(first)) && (first switch { "NĐ" => !OfDecrees.Contains(last), "L" or "LCT" => last != "CTN", _ => IsCut(last) })
            ? new($"“{last}” không phải là tên trọn vẹn của cơ quan ban hành", $"“{last}” is not the whole sign of an issuer")
            : null;
    }

    private static bool IsCut(string sign) => !Issuers.Contains(sign) && Issuers.Concat(Kinds).Any(known => known.Length > sign.Length && known.StartsWith(sign, StringComparison.Ordinal));

    private static bool IsWithoutStroke(string sign) =>
        !Issuers.Contains(sign) && !Kinds.Contains(sign) && Issuers.Concat(Kinds).Any(known => known.Contains('Đ', StringComparison.Ordinal) && known.Replace('Đ', 'D') == sign);
}
