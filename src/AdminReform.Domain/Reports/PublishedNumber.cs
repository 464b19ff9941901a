using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>A number as a report prints it (số liệu công bố), with how exact it is: <c>1,07 ngàn</c>, <c>hơn 1,2 triệu</c>, <c>gần 15.000</c>, <c>98,7%</c>.</summary>
/// <remarks>
/// A number may be off by half a unit of its last digit; one of dossiers that is written out is exact. Two are equal that say the same, whether <c>2,578 triệu</c> or <c>2.578 nghìn</c>.
/// </remarks>
/// <example>
/// <code>
/// PublishedNumber.Parse("1,07 ngàn").Fits(1_075);
/// // true
/// PublishedNumber.Parse("hơn 1,2 triệu").Fits(1_200_000);
/// // false
/// PublishedNumber.Parse("98,94%").Fits(Fraction.Of(204_847, 207_030));
/// // false
/// </code>
/// </example>
[TypeConverter(typeof(TextValueConverter<PublishedNumber>))]
public sealed record PublishedNumber : ITextValue<PublishedNumber>
{
    private const long Thousand = 1000;

    internal PublishedNumber(Fraction value, Fraction step, Qualifier qualifier, bool isShare)
    {
        Value = value;
        Step = step;
        Qualifier = qualifier;
        IsShare = isShare;
    }

    /// <summary>The number that was printed: 1,070 for <c>1,07 ngàn</c>, 987/1000 for <c>98,7%</c>.</summary>
    public Fraction Value { get; }

    /// <summary>One unit of the last digit that was printed: 10 for <c>1,07 ngàn</c>, 1/1000 for <c>98,7%</c>.</summary>
    public Fraction Step { get; }

    /// <summary>What was printed before it: nothing, <c>hơn</c> or <c>trên</c>, <c>gần</c>, <c>ít nhất</c> or <c>tối thiểu</c>; never <see cref="Qualifier.About"/>.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>Whether it was printed in percent; otherwise it counts dossiers.</summary>
    public bool IsShare { get; }

    /// <summary>A number of dossiers that is written out, and so exact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or more than <see cref="PublishedFigures.MaximumValue"/>.</exception>
    public static PublishedNumber Of(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, PublishedFigures.MaximumValue);
        return new(count, 1, Qualifier.Exact, false);
    }

    /// <summary>
    /// Reads what a Vietnamese report prints: a dot parts thousands and a comma the decimals; <c>ngàn</c>, <c>nghìn</c>, <c>triệu</c> or <c>%</c> may follow, then <c>hồ sơ</c> or <c>HS</c>.
    /// </summary>
    /// <returns>
    /// The number; a problem with the place of what is not certain: <c>khoảng</c>, which does not say how far, <c>rưỡi</c>, a comma that leaves part of a dossier (<c>1,234</c>), a dot that
    /// parts no thousands (<c>1.07 ngàn</c>). Places are counted in composed letters.
    /// </returns>
    public static Result<PublishedNumber> Create(string? text) => new PublishedNumberReader(text).Read();

    /// <summary>Reads a number that is known to be well formed.</summary>
    /// <exception cref="UnreadableTextException">The text is no such number, or what it says is not certain.</exception>
    public static PublishedNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = Create(text);
        return result.IsSuccess ? result.Value : throw new UnreadableTextException(result.Problems[0]);
    }

    /// <summary>Reads a number without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PublishedNumber? number)
    {
        var result = Create(text);
        number = result.IsSuccess ? result.Value : null;
        return number is not null;
    }

    /// <summary>Whether a count, or for a share the exact ratio, may have been printed so; half a unit of the last digit is allowed either way.</summary>
    public bool Fits(Fraction truth) => Qualifier switch
    {
        Qualifier.MoreThan => truth > Value,
        Qualifier.AtLeast => truth >= Value,
        Qualifier.Nearly => truth <= Value,
        _ => IsExact ? truth == Value : truth >= Value - (Step / 2) && truth <= Value + (Step / 2),
    };

    /// <summary>Writes the number with what was printed before it.</summary>
    public string In(Language language)
    {
        var number = (Value / Unit).ToText(Decimals, Rounding.Down, language);
        for (var place = number.Length - (Decimals == 0 ? 0 : Decimals + 1) - 3; place > 0; place -= 3)
        {
            number = number.Insert(place, language == Language.English ? "," : ".");
        }

        return $"{QualifierWords.Before(Qualifier, language)}{number}{(IsShare ? "%" : Scale is { } scale ? $" {scale.In(language)}" : "")}";
    }

    /// <summary>Returns the Vietnamese words; <see cref="Parse"/> reads them back.</summary>
    public override string ToString() => In(Language.Vietnamese);

    internal bool IsExact => Qualifier == Qualifier.Exact && !IsShare && Step == Fraction.One;

    private LocalizedText? Scale => Step == Fraction.One ? null : Step <= Thousand ? new("nghìn", "thousand") : new("triệu", "million");

    private Fraction Unit => IsShare ? Fraction.Of(1, 100) : Step == Fraction.One ? 1 : Step <= Thousand ? Thousand : Thousand * Thousand;

    // Steps are powers of ten, so their denominators are written as 1 and zeros.
    private int Decimals => (Step / Unit).Denominator.ToString(CultureInfo.InvariantCulture).Length - 1;
}
