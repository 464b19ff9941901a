using AdminReform.Results;
using AdminReform.Values;
using Microsoft.Extensions.Options;

namespace AdminReform.Hosting.Settings;

/// <summary>The settings of an office cannot be used, so that its host does not start; the problems say where and why.</summary>
/// <remarks>
/// What is wrong is in files and in the set-up, not in the program: as a text it is the problems alone, without the places of the program that it came through. The host writes it to its log
/// before <c>Run</c> throws it; whoever catches it there has an exit code of their own.
/// </remarks>
/// <param name="problems">What is wrong, each with its file and its place; at least one.</param>
public sealed class OfficeSettingsException(ValueList<Problem> problems)
    : OptionsValidationException(nameof(AdminReform), typeof(OfficeSetup), (problems ?? throw new ArgumentNullException(nameof(problems))).Select(problem => problem.ToString()))
{
    /// <summary>What is wrong, each with its file and its place.</summary>
    public ValueList<Problem> Problems { get; } = problems;

    /// <summary>The problems, each on a line of its own.</summary>
    public override string Message => $"The office does not start; mend what is wrong with its settings and start it again.{string.Concat(Problems.Select(problem => $"\n- {problem}"))}";

    /// <summary>Returns the message.</summary>
    public override string ToString() => Message;
}
