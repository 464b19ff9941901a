using AdminReform.Law;

namespace AdminReform.Results;

/// <summary>Reads, with a problem for what does not fit, what a problem itself stands on.</summary>
internal static class Readings
{
    /// <summary>Reads the number of an instrument.</summary>
    internal static Result<InstrumentNumber> InstrumentNumber(string? text) => Law.InstrumentNumber.Read(text, out var number) is { } fault
        ? Result<InstrumentNumber>.Invalid(Problem.Of(fault))
        : Result.Of(number!);
}
