using AdminReform.Texts;

namespace AdminReform.Law;

/// <summary>How an official names an instrument: by its kind, a law by its title, and its number.</summary>
internal static class InstrumentName
{
    private static readonly string[] Titled = ["Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"];

    // The first part of a symbol says what the instrument is; what the National Assembly passes carries its own sign, and its title says it.
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["NĐ"] = "Nghị định",
        ["NQ"] = "Nghị quyết",
        ["QĐ"] = "Quyết định",
        ["CT"] = "Chỉ thị",
        ["TT"] = "Thông tư",
        ["TTLT"] = "Thông tư liên tịch",
        ["KH"] = "Kế hoạch",
        ["CTr"] = "Chương trình",
        ["VBHN"] = "Văn bản hợp nhất",
        ["TB"] = "Thông báo",
        ["CĐ"] = "Công điện",
        ["BC"] = "Báo cáo",
    };

    /// <summary>The signs of the kinds.</summary>
    internal static IEnumerable<string> Signs => Kinds.Keys;

    internal static string In(Instrument instrument, Language language)
    {
        var number = instrument.Number.Value;
        if (language == Language.English)
        {
            return number;
        }

        var title = instrument.Title.Vietnamese;
        return Array.Exists(Titled, kind => title.StartsWith(kind + " ", StringComparison.Ordinal))
            ? $"{title} số {number}"
            : $"{KindOf(instrument)} số {number}";
    }

    /// <summary>What is left of a name after its kind and "số".</summary>
    internal static string? WithoutKind(string? name)
    {
        var rest = VietnameseText.Compose(name ?? "").AsSpan().TrimStart();
        foreach (var kind in Kinds.Values.Concat(Titled).Append("Công văn").Append("Nghị quyết liên tịch").OrderByDescending(kind => kind.Length))
        {
            if (rest.StartsWith(kind, StringComparison.OrdinalIgnoreCase) && rest.Length > kind.Length && char.IsWhiteSpace(rest[kind.Length]))
            {
                rest = rest[kind.Length..].TrimStart();
                break;
            }
        }

        return (rest.StartsWith("số", StringComparison.OrdinalIgnoreCase) ? rest[2..].TrimStart(": ") : rest).ToString();
    }

    private static string KindOf(Instrument instrument) =>
        Kinds.TryGetValue(SignOf(instrument.Number), out var kind) ? kind
        : instrument.Title.Vietnamese.StartsWith("Nghị quyết", StringComparison.Ordinal) ? "Nghị quyết"
        : "Văn bản";

    // 10-CTr/QU carries its sign before the slash, 118/2025/NĐ-CP behind the year.
    private static string SignOf(InstrumentNumber number) =>
        number.Value.Split('/')[0].Split('-') is [_, var before] ? before : number.Symbol.Split('-', '/')[0];
}
