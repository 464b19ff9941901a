using NRules.Fluent.Dsl;
using NRulesHost.Facts;

namespace NRulesHost.LandRules;

/// <summary>Where more wait than a counter can serve in an hour, another one opens.</summary>
[Name("Open another counter for a long queue")]
public sealed class QueueTooLongRule : Rule
{
    private const int ServedInAnHour = 6;

    public override void Define()
    {
        WaitingLine queue = default!;

        When()
            .Match(() => queue, waiting => waiting.Clerks > 0, waiting => waiting.Waiting > ServedInAnHour * waiting.Clerks);
        Then()
            .Yield(_ => new ToDo($"queue/{queue.Counter}", "head of the one-stop", $"{queue.Waiting} wait at {queue.Counter}: open another counter."));
    }
}
