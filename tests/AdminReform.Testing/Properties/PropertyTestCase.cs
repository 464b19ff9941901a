using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace AdminReform.Testing.Properties;

/// <summary>One property, run by FsCheck and reported to xunit as one test.</summary>
public sealed class PropertyTestCase : XunitTestCase
{
    /// <summary>For the deserializer of the runner.</summary>
    [Obsolete("Called by the deserializer of the runner.")]
    public PropertyTestCase()
    {
    }

    /// <summary>Wraps a test method.</summary>
    public PropertyTestCase(
        IMessageSink diagnosticMessageSink, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod testMethod)
        : base(diagnosticMessageSink, display, displayOptions, testMethod)
    {
    }

    /// <inheritdoc/>
    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new Runner(this, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();

    private sealed class Runner(
        PropertyTestCase testCase,
        object[] constructorArguments,
        IMessageBus messageBus,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource)
        : XunitTestCaseRunner(
            testCase, testCase.DisplayName, testCase.SkipReason, constructorArguments, [], messageBus, aggregator, cancellationTokenSource)
    {
        protected override XunitTestRunner CreateTestRunner(
            ITest test, IMessageBus messageBus, Type testClass, object[] constructorArguments, MethodInfo testMethod,
            object[] testMethodArguments, string skipReason, IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
            ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource) =>
            new PropertyRunner(
                test, messageBus, testClass, constructorArguments, testMethod, skipReason, beforeAfterAttributes, aggregator,
                cancellationTokenSource);
    }

    private sealed class PropertyRunner(
        ITest test, IMessageBus messageBus, Type testClass, object[] constructorArguments, MethodInfo testMethod, string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes, ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource)
        : XunitTestRunner(
            test, messageBus, testClass, constructorArguments, testMethod, [], skipReason, beforeAfterAttributes, aggregator,
            cancellationTokenSource)
    {
        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator)
        {
            var timer = new ExecutionTimer();
            timer.Aggregate(() => aggregator.Run(() => PropertyCheck.Run(TestClass, ConstructorArguments, TestMethod)));
            return Task.FromResult(timer.Total);
        }
    }
}
