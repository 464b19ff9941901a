using System.Text.RegularExpressions;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Results;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>
/// Finds the instruments that the portal's page names where titles and numbers have run together. A number is taken where both its ends are certain;
/// one that runs on into letters which may be its own is told.
/// </summary>
internal static partial class FlatGrounds
{
    private const string Header = "Tên văn bản pháp lýMã văn bản";

    // With what titles begin, so that it is known where the number before one ends: TT-BTC|Thông tư, NĐ-CP|ban hành.
    private static readonly string[] Openings =
    [
        "thông", "nghị", "luật", "bộ", "quy", "quyết", "sửa", "hướng", "về", "ban", "công", "thực", "trang", "phân", "biểu", "lệnh", "cơ", "thuế", "hàng", "chỉ", "pháp",
        "phê", "văn", "kế", "bãi", "bổ", "ngày", "của", "hiến", "điều", "danh", "một", "tiêu", "đơn", "cắt", "xử",
    ];

    internal static List<NamedInstrument> Of(List<NationalText> texts, int line, ProblemList problems)
    {
        var (found, told, doubtful) = (new HashSet<InstrumentNumber>(), new HashSet<InstrumentNumber>(), new List<(string Text, string Place)>());
        var grounds = new List<NamedInstrument>();
        foreach (var cell in texts.Where(text => text.Part == NationalPart.Grounds && !RecordReading.IsNothing(text.Text)))
        {
            var text = cell.Text.Replace(Header, "\n", StringComparison.Ordinal);
            var end = 0;
            foreach (Match match in Number().Matches(text))
            {
                Doubt(text, end, match.Index);
                end = match.Index + match.Length;
                var written = match.Groups["number"].Value;
                var left = LettersNotItsOwn(text, end, written);
                if (left is { } own && InstrumentNumber.TryParse(written[..^own], out var number))
                {
                    if (InstrumentForm.Doubt(number) is { } doubt)
                    {
                        if (told.Add(number))
                        {
                            problems.Add(NationalFaults.Ground(number.Value, doubt, line, cell.Place));
                        }
                    }
                    else if (found.Add(number))
                    {
                        grounds.Add(new(number));
                    }
                }
                else
                {
                    doubtful.Add((written, cell.Place));
                }
            }

            Doubt(text, end, text.Length);

            // What looks like a number between those that were found.
            void Doubt(string text, int from, int to)
            {
                foreach (var match in Looks().EnumerateMatches(text.AsSpan(from, to - from)))
                {
                    doubtful.Add((text.Substring(from + match.Index, match.Length), cell.Place));
                }
            }
        }

        // The same number stands elsewhere with a certain end as a rule.
        foreach (var (text, place) in doubtful.Where(one => !found.Any(number => one.Text.StartsWith(number.Value, StringComparison.Ordinal))))
        {
            problems.Add(InstrumentNumber.TryParse(text, out _) ? NationalFaults.GroundRunsOn(text, line, place) : NationalFaults.Ground(text, line, place));
        }

        return grounds;
    }

    // How many letters at the end belong to the word after it; null where it is not certain.
    private static int? LettersNotItsOwn(string text, int end, string written)
    {
        var next = text.AsSpan(end);
        if (next.IsEmpty || !char.IsLetter(next[0]))
        {
            // BAN HÀNH: capitals that may have begun in the number.
            return next.Length > 2 && next[0] == ' ' && char.IsUpper(next[1]) && char.IsUpper(next[2]) ? null : 0;
        }

        if (char.IsAsciiDigit(written[^1]) || written.EndsWith("TTg", StringComparison.Ordinal))
        {
            return 0;
        }

        var (whole, parted) = (char.IsLower(next[0]) && Opens(next), Opens(string.Concat(char.ToLowerInvariant(written[^1]).ToString(), next)));
        return whole == parted ? null : whole ? 0 : 1;
    }

    private static bool Opens(ReadOnlySpan<char> text)
    {
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal) && (text.Length == opening.Length || !char.IsLower(text[opening.Length])))
            {
                return true;
            }
        }

        return false;
    }

    // It begins after the one before, after a full stop, after the year of a title (năm 201601/2016/QH14, năm 2016.01/2016/QH14) or of a date, or where no digit stands before it.
    [GeneratedRegex(
        @"(?:\G|(?<=/[0-9]{4}\.)|(?<![0-9/])(?<![0-9]\.)|(?<=/)(?=(?:19|20)[0-9]{4,7}/))(?:(?<=năm )(?:19|20)[0-9]{2}\.?(?=[0-9])|(?:19|20)[0-9]{2}(?=[0-9]{2,5}/))?(?<number>[0-9]{1,5}(?:\.[0-9]{1,2})?[a-z]?/(?:(?:19|20)[0-9]{2}/)?(?:QH[0-9]{1,2}(?![0-9]*/[0-9])|QH1[0-9]|[A-ZĐ][A-ZĐ&]{0,11}(?:[0-9]{1,3}(?![0-9]*[a-z]?[/.]))?(?:[\-/](?:TTg|[A-ZĐ][A-ZĐ&]{0,11})(?:[0-9]{1,3}(?![0-9]*[a-z]?[/.]))?){0,7}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[^\s/]{1,8}/(?:19|20)[0-9]{2}/[A-ZĐ]{1,12}", RegexOptions.CultureInvariant)]
    private static partial Regex Looks();
}
