using System.Globalization;
using AdminReform.Results;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Lint;

/// <summary>A policy, its place, the first day on which the next one takes over, what is found about it, and how much may still be looked at.</summary>
internal sealed record PolicyPeriod(RulePolicy Policy, int Index, LocalDate? Until, ProblemList Problems, Looks Looks)
{
    internal void Add(string code, string vietnamese, string english, string place)
    {
        if (Problems.IsFull)
        {
            Problems.Add();
            return;
        }

        Problems.Add(Problem.Of(code, vietnamese + ".", english + ".", $"{Path}.{place}"));
    }

    /// <summary>Says that from this policy on not everything was looked at; listed in any case.</summary>
    internal void AddEnd() => Problems.AddAlways(Problem.Of(
        "policy.lint.complex",
        "Từ đây có quá nhiều thứ phải so với nhau: chính sách, quy tắc, quy định, bậc, thời hạn, chức vụ.",
        "From here on there is too much to hold against each other: policies, rules, regimes, steps, limits, holdings.",
        Path));

    private string Path => string.Create(CultureInfo.InvariantCulture, $"$.policies[{Index}]");
}
