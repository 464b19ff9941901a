using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AdminReform.Agencies;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>
/// The code of a dossier (mã số hồ sơ): the agency that received it, the day of reception and the number within that day, as in
/// <c>000.00.01.H26-210115-0033</c>.
/// </summary>
/// <remarks>
/// Thông tư 01/2018/TT-VPCP art. 19 writes the agency in the form of QCVN 102:2016 and the number with four digits. Since Nghị định
/// 118/2025/NĐ-CP art. 28 the agency is written in the newer form, and the number may have another width. Both are read, and the width
/// is kept: <c>…-0033</c> and <c>…-33</c> are two codes. The two-digit year is of the years 2000 to 2099.
/// </remarks>
[DebuggerDisplay("{Value,nq}")]
[Implements("01/2018/TT-VPCP", "19")]
[Implements("118/2025/NĐ-CP", "28")]
[TypeConverter(typeof(TextValueConverter<DossierCode>))]
public sealed record DossierCode : IComparable<DossierCode>, ITextValue<DossierCode>
{
    /// <summary>The width to which numbers are padded with zeros: four digits.</summary>
    public const int UsualWidth = 4;

    /// <summary>The greatest number of a day that a code can carry.</summary>
    public const int MaximumSequence = 999_999_999;

    internal DossierCode(string value, LocalDate date, int sequence)
    {
        Value = value;
        Date = date;
        Sequence = sequence;
    }

    /// <summary>The code as it is written.</summary>
    public string Value { get; }

    /// <summary>The day of reception.</summary>
    public LocalDate Date { get; }

    /// <summary>The number of the dossier within the agency's day; the first is 1.</summary>
    public int Sequence { get; }

    /// <summary>The agency that received the dossier.</summary>
    public AgencyCode Agency => AgencyCode.OfChecked(Value[..Value.IndexOf('-', StringComparison.Ordinal)]);

    /// <summary>How many digits the number is written with.</summary>
    public int Width => Value.Length - Value.LastIndexOf('-') - 1;

    /// <summary>The first code of an agency's day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years 2000 to 2099.</exception>
    public static DossierCode First(AgencyCode agency, LocalDate date) => Of(agency, date, 1);

    /// <summary>The code of an agency's day with a number.</summary>
    /// <param name="agency">The agency that receives the dossier, in either form.</param>
    /// <param name="date">The day of reception, in the years 2000 to 2099.</param>
    /// <param name="sequence">The number within the day, from 1.</param>
    /// <param name="width">The least number of digits to write; a longer number takes the digits it needs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day, the number or the width cannot be written.</exception>
    public static DossierCode Of(AgencyCode agency, LocalDate date, int sequence, int width = UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(agency);
        ArgumentOutOfRangeException.ThrowIfLessThan(date.Year, DossierCodeReading.Century, nameof(date));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(date.Year, DossierCodeReading.Century + 100, nameof(date));
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, MaximumSequence);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, DossierCodeReading.MaximumWidth);
        var day = ((((date.Year - DossierCodeReading.Century) * 100) + date.Month) * 100) + date.Day;
        var number = sequence.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
        return new(string.Create(CultureInfo.InvariantCulture, $"{agency.Value}-{day:D6}-{number}"), date, sequence);
    }

    /// <summary>The next code of an agency's day, after the greatest number already given to that agency on that day.</summary>
    /// <param name="agency">The agency that receives the dossier.</param>
    /// <param name="date">The day of reception.</param>
    /// <param name="issued">Codes given before; those of other agencies and other days do not matter, nor does their order.</param>
    /// <exception cref="InvalidOperationException">The last number that can be written has been given.</exception>
    public static DossierCode Next(AgencyCode agency, LocalDate date, IEnumerable<DossierCode> issued)
    {
        ArgumentNullException.ThrowIfNull(agency);
        ArgumentNullException.ThrowIfNull(issued);
        DossierCode? last = null;
        foreach (var code in issued)
        {
            if (code.Date == date && code.Sequence > (last?.Sequence ?? 0) && code.Agency == agency)
            {
                last = code;
            }
        }

        return last?.Next() ?? First(agency, date);
    }

    /// <summary>The code after this one on the same agency's day, written with the same width; 9999 is followed by 10000.</summary>
    /// <exception cref="InvalidOperationException">This is the last number that can be written.</exception>
    public DossierCode Next() => Sequence == MaximumSequence
        ? throw new InvalidOperationException($"{this} has the last number of its day.")
        : Of(Agency, Date, Sequence + 1, Width);

    /// <summary>Orders codes by agency, day and number.</summary>
    public int CompareTo(DossierCode? other)
    {
        if (other is null)
        {
            return 1;
        }

        var agency = Value.AsSpan(0, Value.IndexOf('-', StringComparison.Ordinal))
            .SequenceCompareTo(other.Value.AsSpan(0, other.Value.IndexOf('-', StringComparison.Ordinal)));
        var day = agency != 0 ? agency : Date.CompareTo(other.Date);
        var number = day != 0 ? day : Sequence.CompareTo(other.Sequence);
        return number != 0 ? number : Width.CompareTo(other.Width);
    }

    /// <summary>Reads a code; a failure says at which character and why.</summary>
    public static Result<DossierCode> Create(string? text) => DossierCodeReading.Read(text, out var code) is { } problem
        ? Result<DossierCode>.Invalid(problem)
        : Result.Of(code!);

    /// <summary>Reads a code that is known to be well formed.</summary>
    /// <exception cref="UnreadableTextException">The text is not a dossier code.</exception>
    public static DossierCode Parse(string text) =>
        DossierCodeReading.Read(text, out var code) is { } problem ? throw new UnreadableTextException(problem) : code!;

    /// <summary>Reads a code without throwing.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DossierCode? code) =>
        DossierCodeReading.TryRead(text, out code);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    /// <summary>Whether one code sorts before another.</summary>
    public static bool operator <(DossierCode? left, DossierCode? right) => Compare(left, right) < 0;

    /// <summary>Whether one code sorts before another or equals it.</summary>
    public static bool operator <=(DossierCode? left, DossierCode? right) => Compare(left, right) <= 0;

    /// <summary>Whether one code sorts after another.</summary>
    public static bool operator >(DossierCode? left, DossierCode? right) => Compare(left, right) > 0;

    /// <summary>Whether one code sorts after another or equals it.</summary>
    public static bool operator >=(DossierCode? left, DossierCode? right) => Compare(left, right) >= 0;

    private static int Compare(DossierCode? left, DossierCode? right) => Comparer<DossierCode>.Default.Compare(left, right);
}
