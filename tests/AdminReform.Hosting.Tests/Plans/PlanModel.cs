using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Telling;
using AdminReform.Hosting.Verifying;
using AdminReform.Rules.Monitoring;
using NodaTime;

namespace AdminReform.Hosting.Plans;

/// <summary>Has an office that keeps a plan live through moves, and holds what stands there to the oracle, the stream to what stands, and all of it to its facts.</summary>
internal static class PlanModel
{
    internal static async Task LiveAsync(OfficeRig rig, PlanMove[] moves)
    {
        var oracle = new PlanOracle(OfficeRig.Start);
        oracle.Begin();
        await rig.StepPlansAsync();
        var reports = 0;
        foreach (var move in moves)
        {
            switch (move.Kind)
            {
                case PlanMoveKind.Wait or PlanMoveKind.Down:
                    rig.Clock.Now = rig.Clock.Now.PlusHours(1 + (move.Amount / 4));
                    if (move.Kind == PlanMoveKind.Down)
                    {
                        rig.Crash(0);
                        continue;
                    }

                    break;
                case PlanMoveKind.Crash:
                    rig.Store.Arm(move.Of, move.Amount % 2 == 0);
                    continue;
                default:
                    var report = ReportOf(move, rig.Clock.Now, ++reports);
                    rig.Store.Disarm();
                    await rig.AcceptedAsync(OfficeCommand.Report($"r{reports}", PlanCases.Unit, report));
                    oracle.PassTo(rig.Clock.Now);
                    var isTaken = oracle.Report(report);
                    await rig.StepPlansAsync();
                    Assert.Equal(isTaken ? CommandState.Applied : CommandState.Refused, (await rig.SettledAsync($"r{reports}")).State);
                    break;
            }

            await rig.StepPlansAsync();
            oracle.PassTo(rig.Clock.Now);
            await HoldAsync(rig, oracle);
        }

        rig.Store.Disarm();
        await rig.StepPlansAsync();
        await HoldDeliveredAsync(rig);
        await HoldVerifiedAsync(rig);
    }

    private static PlanReport ReportOf(PlanMove move, LocalDateTime now, int number) => move.Kind switch
    {
        PlanMoveKind.Figure => PlanCases.Figure(move.Amount, now.Date.PlusDays(-(move.Of % 2)), move.Of > 1 ? "online" : "satisfaction", revision: move.Amount % 5 == 0 ? 0 : number),
        PlanMoveKind.Done => PlanCases.Done(new(2026, 9 + move.Of, 1), LocalDateTime.Min(now, now.PlusHours(move.Amount - 50))),
        _ => PlanCases.Owed($"petition-{move.Of}", now.Date.PlusDays((move.Amount / 10) - 5), move.Amount % 3 == 0 ? now : null),
    };

    private static async Task HoldAsync(OfficeRig rig, PlanOracle oracle)
    {
        var expected = oracle.StandingAt(rig.Clock.Now);
        var standing = await rig.Store.Inner.StandingAsync(new() { Unit = PlanCases.Unit }, CancellationToken.None);
        var alerts = standing.Where(each => each.Kind == "planAlert").Select(each => $"{each.Id} {each.Since.Date:uuuu-MM-dd}");
        var duties = standing.Where(each => each.Kind == "dutyAlert").Select(each => $"duty.overdue/{each.Subject}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), alerts.Concat(duties).Order(StringComparer.Ordinal));
        HashSet<string> streamed = [];
        foreach (var change in await rig.Store.Inner.ChangesAsync(0, int.MaxValue, CancellationToken.None))
        {
            Assert.True(change.Kind == ChangeKind.Raised ? streamed.Add(change.Conclusion.Id) : streamed.Remove(change.Conclusion.Id), $"{change.Kind} {change.Conclusion.Id}");
            Assert.Equal(ChangeOrigin.Caseload, change.Origin);
        }

        Assert.Equal(standing.Select(each => each.Id).Order(StringComparer.Ordinal), streamed.Order(StringComparer.Ordinal));
    }

    // Each notice of a duty at once in one message, and what stands each morning, whoever died meanwhile.
    private static async Task HoldDeliveredAsync(OfficeRig rig)
    {
        await rig.DeliverAllAsync();
        Assert.Empty(rig.Mornings.FaultsOf(rig.Letters.All));
        Assert.Empty(await Verifier.FaultsOfAsync(rig.Letters.All.Where(letter => letter.Kind != DeliveryKind.Morning), rig.Store.Inner));
        Assert.Equal(rig.Letters.All.Select(letter => letter.Id).Distinct(), rig.Letters.All.Select(letter => letter.Id));
    }

    private static async Task HoldVerifiedAsync(OfficeRig rig)
    {
        var report = await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync();
        Assert.Empty(report.Faults);
        Assert.Equal((0, 0), (report.Waiting, report.OfOtherRules));
    }
}
