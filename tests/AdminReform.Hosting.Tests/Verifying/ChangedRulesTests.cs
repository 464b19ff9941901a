using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace AdminReform.Hosting.Verifying;

/// <summary>The rules of an office change while its desks run: nothing that was told by the rules of then is called lost, extra or otherwise, and whatever was tampered with since is.</summary>
public sealed class ChangedRulesTests
{
    private static readonly PolicyHistory[] Policies =
    [
        PolicyHistory.Default, Telling(("early", -4)), Telling(("early", -2), ("late", 1)), Telling(("late", 3)), Telling(("early", -4), ("due", 0), ("late", 2)),
    ];

    /// <summary>Days of an office: what is done on each, and by which policy from then on.</summary>
    [Property(MaxTest = 60, EndSize = 40)]
    public async Task No_change_of_policy_makes_a_fault(byte[] days) => Assert.Empty((await LivedAsync(new MemoryStore(), days)).Faults);

    /// <inheritdoc cref="No_change_of_policy_makes_a_fault"/>
    [Property(MaxTest = 10, EndSize = 40)]
    public async Task No_change_of_policy_makes_a_fault_in_a_file(byte[] days)
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteOfficeStore(folder["office.db"]);
        await store.PrepareAsync(CancellationToken.None);
        Assert.Empty((await LivedAsync(store, days)).Faults);
    }

    [Theory]
    [InlineData("select 1", 2, 2, "")]
    [InlineData("delete from notice where body like '%\"step\":\"early\"%' and body like '%D1%'", 2, 2, "Extra delivery")]
    [InlineData("delete from notice where body like '%\"step\":\"late\"%' and body like '%D2%'", 2, 2, "Extra delivery, Lost notice")]
    [InlineData("update notice set body = replace(body, '\"at\":\"2026-', '\"at\":\"2027-') where body like '%\"step\":\"late\"%' and body like '%D2%'", 2, 2, "Otherwise notice")]
    [InlineData("select 1", 3, 0, "Unjudged rules")]
    public async Task What_was_told_by_other_rules_is_counted_and_what_was_told_by_these_is_judged(string tampering, int policy, int ofOtherRules, string faults)
    {
        using var folder = new TemporaryFolder();
        await using (var store = new SqliteOfficeStore(folder["office.db"]))
        {
            await store.PrepareAsync(CancellationToken.None);
            var setup = new OfficeSetup();
            using var rig = Rig(store, 1, office => setup = office);

            // One is told of early and has gone when the rules change; by those of now it would have been told at other moments.
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 3)));
            await rig.StepAllAsync();
            await rig.AdvanceAsync(Period.FromDays(7));
            await rig.AcceptedAsync(OfficeCommand.Record("c2", "D1", new ResultReady(rig.Clock.Now), new Returned(rig.Clock.Now)));
            await rig.StepAllAsync();
            Assert.Empty(await rig.Office.StandingAsync(new() { Kind = "notice" }));
            Change(rig, setup, 2);
            await rig.AdvanceAsync(Period.FromDays(1));
            await rig.AcceptedAsync(OfficeCommand.Open("c3", Cases.Dossier("D2", limit: 1)));
            await rig.AdvanceAsync(Period.FromDays(9));
            await rig.DeliverAllAsync();
        }

        Run(folder["office.db"], tampering);
        await using var tampered = new SqliteOfficeStore(folder["office.db"]);
        using var after = Rig(tampered, policy);
        var report = await new OfficeVerifier(tampered, after.Settings).VerifyAsync();
        Assert.Equal(faults, string.Join(", ", report.Faults.Select(fault => $"{fault.Kind} {fault.What}")));
        Assert.Equal(ofOtherRules, report.OfOtherRules);
    }

    private static async Task<VerificationReport> LivedAsync(IOfficeStore store, byte[] days)
    {
        var setup = new OfficeSetup();
        using var rig = Rig(store, 0, office => setup = office);
        for (var day = 0; day < days.Length; day++)
        {
            var (what, detail) = (days[day] % 8, days[day] / 8);
            var id = FormattableString.Invariant($"c{day}");
            var dossiers = await rig.Office.DossiersAsync();
            switch (what)
            {
                case 0 or 1:
                    await rig.AcceptedAsync(OfficeCommand.Open(id, Dossier.Replay(
                        Cases.Dossier($"D of {id}", unit: detail % 2 == 0 ? "Office A" : "Office B").Header,
                        [new Accepted(rig.Clock.Now.PlusDays(-(detail % 6)), Deadlines.TimeLimit.WorkingDays(1 + (detail % 5)))])));
                    break;
                case 2 when dossiers.Count > 0:
                    await rig.AcceptedAsync(OfficeCommand.Record(id, dossiers[detail % dossiers.Count].Id, new ResultReady(rig.Clock.Now), new Returned(rig.Clock.Now)));
                    break;
                case 3 when dossiers.Count > 0:
                    await rig.AcceptedAsync(OfficeCommand.HandOver(id, dossiers[detail % dossiers.Count].Id, detail % 3 == 0 ? "Office A" : "Office C"));
                    break;
                case 4 or 5:
                    Change(rig, setup, detail % Policies.Length);
                    break;
                case 6 when detail % 4 == 0:
                    rig.Crash(0);
                    break;
                case 6:
                    await rig.Store.AcceptAsync(
                        [Intake.CommandCheck.Of(OfficeCommand.OfDesk(id, "Office A", detail % 2 == 0 ? CommandKind.BeginGoingLive : CommandKind.GoLive)).Command!],
                        rig.Clock.Now.InUtc().ToInstant(), CancellationToken.None);
                    break;
            }

            rig.Clock.Now = rig.Clock.Now.PlusHours(detail);
            await (detail % 5 == 0 ? rig.StepAsync("Office A") : rig.StepAllAsync());
        }

        await rig.StepAllAsync();
        await rig.DeliverAllAsync();
        return await new OfficeVerifier(store, rig.Settings).VerifyAsync();
    }

    private static OfficeRig Rig(IOfficeStore store, int policy, Action<OfficeSetup>? setup = null) => new(
        store,
        office =>
        {
            office.Policies.Use(Policies[policy]);
            setup?.Invoke(office);
        },
        [new("box", typeof(LetterBoxChannel), null)]);

    private static void Change(OfficeRig rig, OfficeSetup setup, int policy)
    {
        setup.Policies.Use(Policies[policy]);
        rig.Settings.Reload();
    }

    private static PolicyHistory Telling(params (string Id, int Days)[] steps) => PolicyHistory.Of(RulePolicy.Default with
    {
        Ladder = new("other", [.. steps.Select(step => new LadderStep(step.Id, step.Days, ResponsibilityStep.HeadOfAgency))]),
    });

    private static void Run(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
