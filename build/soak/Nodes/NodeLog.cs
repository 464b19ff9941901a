using Microsoft.Extensions.Logging;

namespace AdminReform.Soak.Nodes;

/// <summary>Tells whoever started the node which desks it opens and loses, and keeps warnings for somebody who looks for a fault.</summary>
internal sealed class NodeLog : ILoggerProvider, ILogger
{
    private const int DeskOpened = 3;
    private const int DeskLost = 4;

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id is DeskOpened or DeskLost && state is IReadOnlyList<KeyValuePair<string, object?>> values && values.FirstOrDefault(value => value.Key == "Unit").Value is string unit)
        {
            Node.Say(eventId.Id == DeskOpened ? "opened" : "lost", unit);
        }

        if (logLevel >= LogLevel.Warning)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"{DateTime.UtcNow:HH:mm:ss.fff} {logLevel} {formatter(state, exception)} {exception}"));
        }
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
