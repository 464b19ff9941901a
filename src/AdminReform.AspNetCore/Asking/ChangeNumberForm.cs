using System.Globalization;
using AdminReform.Results;

namespace AdminReform.AspNetCore.Asking;

/// <summary>The number of the last change that a reader has seen.</summary>
internal sealed class ChangeNumberForm : IForm<long>
{
    public static Result<long> Read(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? Result.Of(number)
        : Result<long>.Invalid(Problem.Of(
            "http.changes.number", "Số của thay đổi cuối cùng phải là số nguyên từ 0.", "The number of the last change must be a whole number from 0 on."));
}
