using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace AdminReform.Running;

/// <summary>xunit, but a test that does not end fails: xunit's own limit ends asynchronous tests only, and a loop is none.</summary>
public sealed class EndingTestFramework(IMessageSink messages) : XunitTestFramework(messages)
{
    /// <summary>How long a test may take; a hundred times what the slowest takes alone, so that no load of the machine comes near.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assemblyName, ISourceInformationProvider sources, IMessageSink diagnostics)
        : XunitTestFrameworkExecutor(assemblyName, sources, diagnostics)
    {
        protected override void RunTestCases(
            IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            // A test is reported as begun before it begins: whoever measures what each test covers would miss the quick ones.
            executionOptions.SetValue("xunit.execution.SynchronousMessageReporting", true);
            base.RunTestCases(testCases.Select(testCase => new EndingTestCase(testCase, Limit)), executionMessageSink, executionOptions);
        }
    }
}
