namespace AdminReform.Calendars;

/// <summary>The name of a lunisolar year in the cycle of sixty (can chi), such as <c>Bính Ngọ</c> for 2026.</summary>
public sealed record SexagenaryYear
{
    private static readonly string[] Stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];

    private static readonly string[] Branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

    private readonly int _place;

    private SexagenaryYear(int place) => _place = place;

    /// <summary>The heavenly stem (can).</summary>
    public string Stem => Stems[_place % 10];

    /// <summary>The earthly branch (chi).</summary>
    public string Branch => Branches[_place % 12];

    /// <summary>Stem and branch.</summary>
    public string Name => $"{Stem} {Branch}";

    /// <summary>The name of the Tết that begins the year.</summary>
    public string TetName => $"Tết {Name}";

    /// <summary>Names a lunisolar year, numbered by the Gregorian year in which it begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1.</exception>
    public static SexagenaryYear Of(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        return new((year + 56) % 60);
    }

    /// <summary>Returns <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
