using Xunit.Abstractions;
using Xunit.Sdk;

namespace AdminReform.Running;

/// <summary>A test that fails when it has not ended within a limit, and the run ends with it: what it loops in may hold up any other.</summary>
/// <remarks>Its thread is left behind, and ends with the process.</remarks>
public sealed class EndingTestCase(IXunitTestCase inner, TimeSpan limit) : LongLivedMarshalByRefObject, IXunitTestCase
{
    /// <summary>For the deserializer of the runner, which is never given one.</summary>
    [Obsolete("Called by the deserializer of the runner.")]
    public EndingTestCase()
        : this(new XunitTestCase(), default)
    {
    }

    public Exception InitializationException => inner.InitializationException;

    public IMethodInfo Method => inner.Method;

    public int Timeout => inner.Timeout;

    public string DisplayName => inner.DisplayName;

    public string SkipReason => inner.SkipReason;

    public ISourceInformation SourceInformation
    {
        get => inner.SourceInformation;
        set => inner.SourceInformation = value;
    }

    public ITestMethod TestMethod => inner.TestMethod;

    public object[] TestMethodArguments => inner.TestMethodArguments;

    public Dictionary<string, List<string>> Traits => inner.Traits;

    public string UniqueID => inner.UniqueID;

    public async Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource)
    {
        using var gate = new Gate(messageBus);
        var run = Task.Factory.StartNew(
            () => inner.RunAsync(diagnosticMessageSink, gate, constructorArguments, aggregator, cancellationTokenSource),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap();
        try
        {
            return await run.WaitAsync(limit);
        }
        catch (TimeoutException) when (!run.IsCompleted)
        {
            var seconds = (decimal)limit.TotalSeconds;
            gate.Close(inner, seconds, new TimeoutException($"The test had not ended after {seconds} seconds."));
            await cancellationTokenSource.CancelAsync();
            return new RunSummary { Total = 1, Failed = 1, Time = seconds };
        }
    }

    public void Deserialize(IXunitSerializationInfo info) => inner.Deserialize(info);

    public void Serialize(IXunitSerializationInfo info) => inner.Serialize(info);

    /// <summary>Lets nothing through once a test was given up, so that a late end does not contradict what was reported.</summary>
    private sealed class Gate(IMessageBus bus) : IMessageBus
    {
        private readonly Lock _one = new();
        private ITest? _test;
        private bool _isClosed;

        public bool QueueMessage(IMessageSinkMessage message)
        {
            lock (_one)
            {
                _test = message is ITestStarting starting ? starting.Test : _test;
                return _isClosed || bus.QueueMessage(message);
            }
        }

        internal void Close(IXunitTestCase testCase, decimal seconds, Exception why)
        {
            lock (_one)
            {
                _isClosed = true;
                if (_test is null)
                {
                    bus.QueueMessage(new TestStarting(_test = new XunitTest(testCase, testCase.DisplayName)));
                }

                bus.QueueMessage(new TestFailed(_test, seconds, "", why));
                bus.QueueMessage(new TestFinished(_test, seconds, ""));
                bus.QueueMessage(new TestCaseFinished(testCase, seconds, 1, 1, 0));
            }
        }

        public void Dispose()
        {
        }
    }
}
