namespace AdminReform.Calendars;

/// <summary>The names of the lunisolar years: a stem (can) and a branch (chi).</summary>
internal static class SexagenaryYear
{
    private static readonly string[] Stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];

    private static readonly string[] Branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

    internal static string Name(int year) => $"{Stems[(year + 6) % 10]} {Branches[(year + 8) % 12]}";
}
