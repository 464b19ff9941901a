namespace AdminReform.Rules.Conformance;

/// <summary>Takes a drawn number apart, digit by digit, each in a base of its own.</summary>
internal sealed class Digits(int number)
{
    internal int Next(int choices)
    {
        var digit = number % choices;
        number /= choices;
        return digit;
    }

    internal T Next<T>(params ReadOnlySpan<T> choices) => choices[Next(choices.Length)];
}
