using System.Reflection;
using AdminReform.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace AdminReform.House.Running;

public sealed class EndingTestCaseTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_test_that_does_not_end_fails_and_what_it_says_later_is_not_heard(bool hasBegun)
    {
        using ManualResetEventSlim begun = new(), goOn = new();
        using var bus = new Recorder();
        var endless = new OneCase((test, messages) =>
        {
            if (hasBegun)
            {
                messages.QueueMessage(new TestStarting(test));
            }

            begun.Set();
            goOn.Wait();
            messages.QueueMessage(new TestPassed(test, 0, ""));
        });

        using var cancellation = new CancellationTokenSource();
        var run = Run(endless, TimeSpan.FromMilliseconds(hasBegun ? 1_000 : 1), bus, cancellation);
        begun.Wait();
        var summary = await run;

        Assert.Equal((1, 1, true), (summary.Total, summary.Failed, cancellation.IsCancellationRequested));
        var reported = bus.Messages;
        Assert.Equal(
            [typeof(TestStarting), typeof(TestFailed), typeof(TestFinished), typeof(TestCaseFinished)], reported.Select(message => message.GetType()));
        Assert.StartsWith("The test had not ended after ", Assert.Single(((TestFailed)reported[1]).Messages), StringComparison.Ordinal);
        Assert.Single(reported.OfType<ITestMessage>().Select(message => message.Test).Distinct());
        goOn.Set();
        await endless.Ended;
        Assert.Equal(reported, bus.Messages);
    }

    [Fact]
    public async Task A_test_that_ends_is_reported_as_it_says()
    {
        using var bus = new Recorder();
        using var cancellation = new CancellationTokenSource();
        var passing = new OneCase((test, messages) => messages.QueueMessage(new TestPassed(test, 0, "")));
        var summary = await Run(passing, TimeSpan.FromDays(1), bus, cancellation);

        Assert.Equal((7, 0, false), (summary.Total, summary.Failed, cancellation.IsCancellationRequested));
        Assert.IsType<TestPassed>(Assert.Single(bus.Messages));
    }

    private static Task<RunSummary> Run(OneCase testCase, TimeSpan limit, IMessageBus bus, CancellationTokenSource cancellation) =>
        new EndingTestCase(testCase, limit).RunAsync(new NullMessageSink(), bus, [], new ExceptionAggregator(), cancellation);

    /// <summary>A test whose whole run is the caller's.</summary>
    public sealed class OneCase(Action<ITest, IMessageBus> body) : XunitTestCase(
        new NullMessageSink(), TestMethodDisplay.Method, TestMethodDisplayOptions.None, new TestMethod(
            new TestClass(
                new TestCollection(new TestAssembly(Reflector.Wrap(typeof(OneCase).Assembly)), null, "of its own"), Reflector.Wrap(typeof(OneCase))),
            Reflector.Wrap(typeof(OneCase).GetMethod(nameof(Nothing), BindingFlags.Static | BindingFlags.NonPublic)!)))
    {
        [Obsolete("Called by the deserializer of the runner.")]
        public OneCase()
            : this((_, _) => { })
        {
        }

        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal Task Ended => _ended.Task;

        public override Task<RunSummary> RunAsync(
            IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator,
            CancellationTokenSource cancellationTokenSource)
        {
            body(new XunitTest(this, DisplayName), messageBus);
            _ended.SetResult();
            return Task.FromResult(new RunSummary { Total = 7 });
        }

        private static void Nothing()
        {
        }
    }

    private sealed class Recorder : IMessageBus
    {
        private readonly List<IMessageSinkMessage> _messages = [];

        internal IMessageSinkMessage[] Messages
        {
            get
            {
                lock (_messages)
                {
                    return [.. _messages];
                }
            }
        }

        public bool QueueMessage(IMessageSinkMessage message)
        {
            lock (_messages)
            {
                _messages.Add(message);
            }

            return true;
        }

        public void Dispose()
        {
        }
    }
}
