using System.Runtime.CompilerServices;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Running;
using AdminReform.Values;

namespace AdminReform.Hosting;

/// <content>The stream of changes.</content>
public sealed partial class Office
{
    /// <summary>The stream of changes: those after a number, in their order, and on and on as they come, until it is given up.</summary>
    /// <remarks>A reader keeps the number of the last change that it has seen, and goes on after it, in whichever process.</remarks>
    /// <param name="after">The number of the last change that was seen; 0 for all.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The office has not come to that number, so it is one of another store: waiting for it would pass over what comes until then.</exception>
    public async IAsyncEnumerable<StandingChange> ChangesAsync(long after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (!await HasChangeAsync(after, cancellation).ConfigureAwait(false))
        {
            throw new ArgumentOutOfRangeException(nameof(after), after, "There is no change of that number yet.");
        }

        while (true)
        {
            var ring = _bells.Committed.Next;
            var page = await FindChangesAsync(after, PageOfChanges, cancellation).ConfigureAwait(false);
            foreach (var change in page)
            {
                yield return change;
                after = change.Number;
            }

            if (page.Count < PageOfChanges)
            {
                await Bell.WaitAsync(ring, _settings.Timing.CheckEvery, _clock, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The changes after a number that there are now, in their order.</summary>
    /// <param name="after">The number of the last change that was seen; 0 for all.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ValueList<StandingChange>> FindChangesAsync(long after, int most, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        return [.. await _store.ChangesAsync(after, most, cancellation).ConfigureAwait(false)];
    }

    /// <summary>Whether there is a change of a number; 0 stands for none.</summary>
    internal async Task<bool> HasChangeAsync(long number, CancellationToken cancellation) =>
        number == 0 || (number > 0 && (await FindChangesAsync(number - 1, 1, cancellation).ConfigureAwait(false)).Count > 0);
}
