using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.AspNetCore.Asking;

/// <summary>A name of a unit, a dossier, a rule: not blank, without control characters, its Vietnamese letters composed as those of a body are.</summary>
internal sealed class TextForm : IForm<string>
{
    public static Result<string> Read(string text) => string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl)
        ? Result<string>.Invalid(Problem.Of("http.value.text", "Giá trị trống hoặc có ký tự điều khiển.", "The value is blank or has control characters."))
        : Result.Of(VietnameseText.Compose(text));
}
