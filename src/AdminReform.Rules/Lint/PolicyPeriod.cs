using System.Globalization;
using AdminReform.Results;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Lint;

/// <summary>A policy, its place, the first day on which the next one takes over, and what is found about it.</summary>
internal sealed record PolicyPeriod(RulePolicy Policy, int Index, LocalDate? Until, List<Problem> Problems)
{
    internal void Add(string code, string vietnamese, string english, string place) => Problems.Add(Problem.Of(
        code, vietnamese + ".", english + ".", string.Create(CultureInfo.InvariantCulture, $"$.policies[{Index}].{place}")));
}
