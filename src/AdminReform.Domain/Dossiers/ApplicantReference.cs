using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Dossiers;

/// <summary>An opaque reference to the applicant (người nộp hồ sơ), known to the system that issued it and meaningless elsewhere.</summary>
/// <remarks>
/// Personal data of citizens has no place in a dossier. A reference is 1 to 64 ASCII letters, digits and <c>. _ : -</c>, so it holds no
/// name, and it is not made of digits only, so it holds no identity number and no telephone number.
/// </remarks>
[DebuggerDisplay("{Value,nq}")]
[TypeConverter(typeof(TextValueConverter<ApplicantReference>))]
public sealed record ApplicantReference : ITextValue<ApplicantReference>
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaximumLength = 64;

    private ApplicantReference(string value) => Value = value;

    /// <summary>The reference as its system wrote it.</summary>
    public string Value { get; }

    /// <summary>Reads a reference; a failure says at which character and why.</summary>
    public static Result<ApplicantReference> Create(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Malformed(0, "trống", "is empty");
        }

        if (text.Length > MaximumLength)
        {
            return Malformed(MaximumLength, $"dài hơn {MaximumLength} ký tự", $"is longer than {MaximumLength} characters");
        }

        var personal = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('.' or '_' or ':' or '-'))
            {
                return Malformed(i, "chỉ gồm chữ cái không dấu, chữ số và . _ : -", "holds only ASCII letters, digits and . _ : -");
            }

            personal &= !char.IsAsciiLetter(text[i]);
        }

        return personal
            ? Malformed(0, "phải có chữ cái, để không phải là số định danh hay số điện thoại", "needs a letter, so that it is no identity or telephone number")
            : Result.Of(new ApplicantReference(text));
    }

    /// <summary>Reads a reference that is known to be well formed.</summary>
    /// <exception cref="UnreadableTextException">The text is not a reference.</exception>
    public static ApplicantReference Parse(string text)
    {
        var result = Create(text);
        return result.IsSuccess ? result.Value : throw new UnreadableTextException(result.Problems[0]);
    }

    /// <summary>Reads a reference without throwing.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ApplicantReference? reference) => Create(text).TryGet(out reference);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    private static Result<ApplicantReference> Malformed(int at, string vietnamese, string english) =>
        Result<ApplicantReference>.Invalid(Problem.Of(CodeFault.At(
            "dossier.applicant.malformed", new("Mã tham chiếu người nộp", "The applicant reference"), at, vietnamese, english)));
}
