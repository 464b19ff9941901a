using NRules.Fluent.Dsl;
using NRulesHost.Facts;

namespace NRulesHost.LandRules;

/// <summary>People wait at a counter and nobody is there.</summary>
[Name("Send a clerk to a counter without one")]
public sealed class CounterUnattendedRule : Rule
{
    public override void Define()
    {
        WaitingLine queue = default!;

        When()
            .Match(() => queue, waiting => waiting.Clerks == 0, waiting => waiting.Waiting > 0);
        Then()
            .Yield(_ => new ToDo($"unattended/{queue.Counter}", "head of the one-stop", $"{queue.Waiting} wait at {queue.Counter} and nobody is there."));
    }
}
