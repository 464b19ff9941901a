using System.Globalization;
using AdminReform.Results;

namespace AdminReform.AspNetCore.Asking;

/// <summary>How many seconds an answer may wait for a desk.</summary>
internal sealed class WaitForm : IForm<TimeSpan>
{
    private const int Most = 600;

    public static Result<TimeSpan> Read(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= Most
        ? Result.Of(TimeSpan.FromSeconds(seconds))
        : Result<TimeSpan>.Invalid(Problem.Of(
            "http.wait", $"Thời gian chờ là số nguyên giây từ 0 đến {Most}.", $"The wait is a whole number of seconds from 0 to {Most}."));
}
