using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AdminReform.Hosting.Rig;

/// <summary>A log that can be read again.</summary>
internal sealed class LogBook : ILogger, ILoggerProvider
{
    private readonly ConcurrentQueue<(int Id, string Text)> _lines = [];

    internal IReadOnlyList<(int Id, string Text)> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
        // Nothing is held.
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue((eventId.Id, formatter(state, exception)));
}
