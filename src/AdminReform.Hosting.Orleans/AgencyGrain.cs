using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Running;
using Orleans.Concurrency;
using Orleans.Placement;

namespace AdminReform.Hosting.Orleans;

/// <summary>Runs the desk of a resolving unit in the silo that has it. That there is one such grain saves time; that one writer commits is the fence's.</summary>
[Reentrant]
[RandomPlacement]
[GrainType("adminreform.agency")]
[CollectionAgeLimit(AlwaysActive = true)]
internal sealed class AgencyGrain(DeskTools tools, IGrainContext context) : Grain, IAgencyGrain, IDisposable
{
    private readonly CancellationTokenSource _ends = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly DeskRunner _runner = new(tools, context.GrainId.Key.ToString()!);
    private Task _running = Task.CompletedTask;
    private IGrainTimer? _timer;
    private bool _isPoked;

    public Task WakeAsync()
    {
        _isPoked = true;
        if (_running.IsCompleted)
        {
            _running = RunAsync();
        }

        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _ended.TrySetResult();
        await _ends.CancelAsync();
        await _running;
        _runner.Leave();
    }

    public void Dispose() => _ends.Dispose();

    private async Task RunAsync()
    {
        while (_isPoked && !_ends.IsCancellationRequested)
        {
            _isPoked = false;
            await _runner.RunAsync(_ends.Token);
            if (_runner.IsLost)
            {
                // Whoever has claimed it since runs it. Where nobody does any more, the next call begins anew.
                DeactivateOnIdle();
                return;
            }

            if (_runner.Failure is OfficeUnavailableException { IsSilent: true })
            {
                // Another silo may reach the store. Where it is to stay here, it tries again.
                MigrateOnIdle();
            }

            _isPoked |= _runner.HasFailed;
            await Bell.WaitAsync(_ended.Task, _runner.Rest, tools.Clock, CancellationToken.None);
        }

        WaitForNext();
    }

    private void WaitForNext()
    {
        _timer?.Dispose();
        _timer = null;
        if (!_ends.IsCancellationRequested && _runner.UntilNext is { } left)
        {
            _timer = this.RegisterGrainTimer(static (grain, _) => grain.WakeAsync(), this, new(left, Timeout.InfiniteTimeSpan) { Interleave = true });
        }
    }
}
