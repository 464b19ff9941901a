using AdminReform.Calendars;
using AdminReform.Hosting.Running;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Hosting.Desks;

/// <summary>Runs a desk, wherever that is: opens it, steps until nothing waits, throws it away where a step failed or somebody else has claimed it. One run at a time.</summary>
internal sealed class DeskRunner(DeskTools tools, string unit)
{
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    // A moment that is centuries away is as far as any.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    // What comes so soon after the beginning of a step is taken together, in one transaction.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);

    private Desk? _desk;
    private int _failures;
    private (long Since, TimeSpan Length) _rest;

    /// <summary>The next moment at which time alone gives it something to do; <see langword="null"/> while it is not open, too.</summary>
    internal LocalDateTime? Next => _desk?.Next;

    /// <summary>How long it is until its next moment, a day at most; zero where that has come, <see langword="null"/> where there is none.</summary>
    internal TimeSpan? UntilNext
    {
        get
        {
            var now = VietnamTime.Now(tools.Clock);
            return Next is not { } next ? null
                : next <= now ? TimeSpan.Zero
                : next > now.PlusDays(1) ? LongestWait
                : (VietnamTime.ToInstant(next) - VietnamTime.ToInstant(now)).ToTimeSpan();
        }
    }

    /// <summary>Whether somebody else has claimed it.</summary>
    internal bool IsLost { get; private set; }

    /// <summary>Why its last step failed; <see langword="null"/> where it did not.</summary>
    internal Exception? Failure { get; private set; }

    /// <summary>Whether its last step failed, so that it is to run again once it has rested.</summary>
    internal bool HasFailed => Failure is not null;

    /// <summary>How long it rests from now on; not positive where it does not.</summary>
    internal TimeSpan Rest => _rest.Length - tools.Clock.GetElapsedTime(_rest.Since);

    /// <summary>Steps until nothing waits. It never throws: a desk whose step failed is thrown away and opened again with the next run.</summary>
    internal async Task RunAsync(CancellationToken cancellation)
    {
        await Task.Yield();
        try
        {
            // Of commands together the one that cannot be taken would keep the others.
            var most = HasFailed ? 1 : tools.Settings.Timing.MostCommandsTogether;
            while (!cancellation.IsCancellationRequested)
            {
                using var activity = OfficeMeter.Activities.StartActivity("adminreform.desk.step");
                activity?.SetTag("adminreform.unit", unit);
                var began = tools.Clock.GetTimestamp();
                var desk = _desk ??= await OpenAsync(cancellation).ConfigureAwait(false);
                if (await desk.StepAsync(most, cancellation).ConfigureAwait(false) is not { } step)
                {
                    Lose();
                    return;
                }

                Done(step, began);
                if (step.Taken < most && !step.HasMore)
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            _desk = null;
        }
        catch (Exception reason)
        {
            Fail(reason);
        }
    }

    /// <summary>Leaves the desk as it is kept.</summary>
    internal void Leave()
    {
        _desk = null;
        tools.Meter.Forget(unit);
        tools.Health.Set(DeskKey, []);
        tools.Watch.Forget(unit);
        tools.Health.Set(PlansKey, []);
        tools.Health.Set(UnlistedKey, []);
    }

    private string DeskKey => $"desk/{unit}";

    private string PlansKey => $"plans/{unit}";

    private string UnlistedKey => $"unlisted/{unit}";

    private async Task<Desk> OpenAsync(CancellationToken cancellation)
    {
        var desk = await Desk.OpenAsync(tools, unit, cancellation).ConfigureAwait(false);
        HostingLog.DeskOpened(tools.Log, unit, desk.Count, LocalDateTimePattern.ExtendedIso.Format(desk.Reached));
        tools.Meter.Watch(unit, desk.Tally);
        return desk;
    }

    private void Done(DeskStep step, long began)
    {
        (IsLost, Failure, _failures, _rest) = (false, null, 0, (began, Breath));
        tools.Health.Set(DeskKey, []);
        tools.Health.Set(PlansKey, _desk!.PlanProblems);
        tools.Health.Set(UnlistedKey, _desk.UnlistedProblems);
        tools.Watch.Reach(unit, _desk.Reached);
        tools.Meter.Count(unit, step);
        if (step.Taken > 0 || step.Changes > 0)
        {
            tools.Bells.Committed.Ring();
        }

        if (step.Letters > 0)
        {
            tools.Bells.Courier.Ring();
        }

        tools.Bells.Poke(step.SentTo);
    }

    private void Lose()
    {
        (Failure, _failures, IsLost) = (null, 0, true);
        Leave();
        HostingLog.DeskLost(tools.Log, unit);
    }

    private void Fail(Exception reason)
    {
        (_desk, Failure) = (null, reason);
        var rest = tools.Settings.Timing.CheckEvery * (1 << Math.Min(_failures++, 10));
        rest = rest < LongestRest ? rest : LongestRest;
        _rest = (tools.Clock.GetTimestamp(), rest);
        HostingLog.DeskFailed(tools.Log, unit, rest, reason);
        tools.Health.Set(DeskKey, [HealthProblems.Desk(unit, reason.Message)]);
    }
}
