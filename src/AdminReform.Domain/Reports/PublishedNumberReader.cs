using System.Globalization;
using System.Numerics;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Reads a number as reports print it, from left to right; what is not certain is refused where it stands.</summary>
internal sealed class PublishedNumberReader(string? text)
{
    private const int MostDigits = 18;

    private static readonly LocalizedText Subject = new("Số liệu", "The number");

    private static readonly Dictionary<string, Qualifier> Qualifiers = new(StringComparer.Ordinal)
    {
        [""] = Qualifier.Exact,
        ["hơn"] = Qualifier.MoreThan,
        ["trên"] = Qualifier.MoreThan,
        ["gần"] = Qualifier.Nearly,
        ["ít nhất"] = Qualifier.AtLeast,
        ["tối thiểu"] = Qualifier.AtLeast,
    };

    // They say that the number is not the count, and not on which side or how far away it is.
    private static readonly string[] Vague = ["khoảng", "chừng", "ước", "tầm", "xấp xỉ", "độ", "cỡ", "trên dưới", "rưỡi", "mấy", "vài"];

    private static readonly Dictionary<string, int> Powers = new(StringComparer.Ordinal) { ["ngàn"] = 3, ["nghìn"] = 3, ["triệu"] = 6 };

    private static readonly string[] Dossiers = ["hồ sơ", "hs"];

    private readonly string _text = VietnameseText.Compose(text ?? "");
    private int _place;

    internal Result<PublishedNumber> Read()
    {
        SkipSpaces();
        if (_place == _text.Length)
        {
            return Fault("empty", 0, "trống", "is empty");
        }

        if (!TryWords(Qualifiers, out var qualifier, out var start))
        {
            return Unknown(start);
        }

        var digits = _place;
        while (_place < _text.Length && (char.IsAsciiDigit(_text[_place]) || _text[_place] is '.' or ','))
        {
            _place++;
        }

        var comma = _text.IndexOf(',', digits, _place - digits) is >= 0 and var found ? found : _place;
        return digits == _place ? Fault("unread", digits, "phải có chữ số ở đây", "needs digits here")
            : Grouping(digits, comma) ?? ((comma < _place ? Decimals(comma) : null) ?? Scaled(qualifier, digits, comma));
    }

    // Thousands by dots: one to three digits, then three and three.
    private Result<PublishedNumber>? Grouping(int from, int to)
    {
        var groups = _text[from..to].Split('.');
        var place = from + groups[0].Length;
        if (groups.Length > 1 && (groups[0].Length is < 1 or > 3 || groups[0][0] == '0'))
        {
            return Separator(place);
        }

        foreach (var group in groups.Skip(1))
        {
            if (group.Length != 3)
            {
                return Separator(place);
            }

            place += 4;
        }

        return groups[0].Length == 0 ? Separator(from) : null;
    }

    private Result<PublishedNumber>? Decimals(int comma)
    {
        var other = _text.AsSpan(comma + 1, _place - comma - 1).IndexOfAny(',', '.');
        return comma + 1 == _place ? Separator(comma) : other >= 0 ? Separator(comma + 1 + other) : null;
    }

    private Result<PublishedNumber> Scaled(Qualifier qualifier, int digits, int comma)
    {
        var (number, decimals) = (_text[digits.._place].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), Math.Max(0, _place - comma - 1));
        SkipSpaces();
        var isShare = _place < _text.Length && _text[_place] == '%';
        if (isShare)
        {
            _place++;
            SkipSpaces();
        }

        var power = isShare ? -2 : 0;
        var start = _place;
        if (_place < _text.Length && (isShare || !TryUnit(out power)))
        {
            return Unknown(start);
        }

        if (number.Length > MostDigits)
        {
            return TooLarge(digits);
        }

        var (value, step) = (Power(power - decimals) * BigInteger.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture), Power(power - decimals));
        return isShare && _text.IndexOf('.', digits, comma - digits) is >= 0 and var dot ? Separator(dot)
            : !isShare && decimals > power ? Fault(
                "separator", comma, "có dấu phẩy, nên chỉ phần lẻ theo sau, mà hồ sơ không có phần lẻ; nếu là hàng nghìn thì viết dấu chấm, ví dụ 1.234",
                "has a comma, after which decimals follow, and a dossier has no parts; thousands take a dot, such as 1.234")
            : !isShare && value > PublishedFigures.MaximumValue ? TooLarge(digits)
            : Result.Of(new PublishedNumber(value, step, qualifier, isShare));
    }

    // The scale, and then what is counted; either may be left out.
    private bool TryUnit(out int power)
    {
        var words = Words();
        var scale = Powers.Keys.FirstOrDefault(word => words == word || words.StartsWith($"{word} ", StringComparison.Ordinal));
        power = scale is null ? 0 : Powers[scale];
        var rest = words[(scale?.Length ?? 0)..].TrimStart();
        return _place == _text.Length && (rest.Length == 0 || Dossiers.Contains(rest, StringComparer.Ordinal));
    }

    private bool TryWords(Dictionary<string, Qualifier> known, out Qualifier qualifier, out int start)
    {
        start = _place;
        return known.TryGetValue(Words(), out qualifier);
    }

    // Letters and the spaces between them, as one writes them in small letters.
    private string Words()
    {
        var from = _place;
        while (_place < _text.Length && (char.IsLetter(_text[_place]) || char.IsWhiteSpace(_text[_place])))
        {
            _place++;
        }

        return string.Join(' ', _text[from.._place].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
    }

    private void SkipSpaces()
    {
        while (_place < _text.Length && char.IsWhiteSpace(_text[_place]))
        {
            _place++;
        }
    }

    private Result<PublishedNumber> Unknown(int start)
    {
        _place = start;
        var words = Words();
        return Array.Exists(Vague, vague => $" {words} ".Contains($" {vague} ", StringComparison.Ordinal))
            ? Fault(
                "vague", start, $"có “{words}”, không cho biết chênh bao nhiêu; hãy bỏ số liệu này, hoặc nhập số kèm mức làm tròn",
                $"has “{words}”, which does not say how far off it may be; leave the figure out, or give it with what it is rounded to")
            : Fault(
                "unread", words.Length > 0 || start == _text.Length ? start : _place, "có chữ hoặc dấu không thuộc một số; ví dụ viết 1,07 ngàn, hơn 1,2 triệu hoặc 98,7%",
                "has something that belongs to no number; write 1,07 ngàn, hơn 1,2 triệu or 98,7%");
    }

    private static Fraction Power(int exponent) => exponent >= 0
        ? BigInteger.Pow(10, exponent)
        : Fraction.Of(1, BigInteger.Pow(10, -exponent));

    private static Result<PublishedNumber> Separator(int place) => Fault(
        "separator", place, "có dấu không tách hàng nghìn cũng không tách phần lẻ: dấu chấm tách từng ba chữ số, dấu phẩy tách phần lẻ, ví dụ 1.234 hoặc 1,2 triệu",
        "has a sign that parts neither thousands nor decimals: a dot parts every three digits and a comma the decimals, such as 1.234 or 1,2 triệu");

    private static Result<PublishedNumber> TooLarge(int place) => Fault("too-large", place, "quá lớn", "is too large");

    private static Result<PublishedNumber> Fault(string kind, int offset, string vietnamese, string english) =>
        Result<PublishedNumber>.Invalid(Problem.Of(CodeFault.At($"reports.number.{kind}", Subject, offset, vietnamese, english)));
}
