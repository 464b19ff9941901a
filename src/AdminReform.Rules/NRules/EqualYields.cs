using NRules;

namespace AdminReform.Rules.NRules;

/// <summary>Two matches that yield equal facts: NRules holds a fact once, for one match, and says of the second that a key is there already.</summary>
internal static class EqualYields
{
    // NRules has no exception of its own for it; the methods that take what a match yields are too large to be taken into others.
    /// <summary>What to tell instead; <see langword="null"/> where something else failed.</summary>
    internal static InvalidOperationException? Explain(Exception exception) =>
        exception is RuleRhsExpressionEvaluationException { InnerException: ArgumentException { StackTrace: { } trace } inner } failed
        && trace.Contains("NRules.Session.Queue", StringComparison.Ordinal)
            ? new(
                $"The rule {failed.RuleName} yields a fact that is equal to one that another match yielded ({inner.Message.Trim()}). A fact belongs to one match: "
                + "give it what makes it one of a kind, such as the id of its dossier.",
                exception)
            : null;

    /// <summary>Whether a fact that another match had yielded became equal: NRules has let the former go by then and cannot be put back.</summary>
    internal static bool BreaksTheSession(Exception exception) => exception.InnerException?.StackTrace?.Contains("NRules.Session.QueueUpdateLinked", StringComparison.Ordinal) == true;
}
