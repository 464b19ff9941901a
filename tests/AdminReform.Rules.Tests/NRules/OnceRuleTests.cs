using AdminReform.Dossiers;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

public sealed class OnceRuleTests
{
    private static readonly LocalDateTime Start = new(2025, 7, 1, 9, 0);

    [Fact]
    public void A_mail_goes_out_once_however_often_its_finding_is_told_again_and_over_restarts()
    {
        var (outbox, once) = (new Outbox(), new OnceInMemory());
        var session = Open(outbox, once, Start);
        session.Put(AdminReformSessionTests.Of("d-1"));
        session.AdvanceTo(new(2025, 7, 16, 9, 0));
        session.Record("d-1", new Forwarded(new(2025, 7, 16, 9, 0), "unit B"));
        session.AdvanceTo(new(2025, 7, 25, 9, 0));
        Assert.Equal(["d-1 15/07/2025"], outbox.Mails);

        // Another process, which begins with what was remembered.
        var again = Open(outbox, new OnceInMemory(once.Done), new(2025, 7, 25, 9, 0));
        again.Put(AdminReformSessionTests.Of("d-1"), AdminReformSessionTests.Of("d-2"));
        Assert.Equal(["d-1 15/07/2025", "d-2 15/07/2025"], outbox.Mails);
    }

    [Fact]
    public void Another_due_moment_is_another_finding_and_is_told()
    {
        var (outbox, once) = (new Outbox(), new OnceInMemory());
        var session = Open(outbox, once, new(2025, 7, 16, 9, 0));
        session.Put(AdminReformSessionTests.Of("d-1"));
        session.Record("d-1", new SupplementAsked(new(2025, 7, 3, 9, 0)));
        session.Record("d-1", new Supplemented(new(2025, 7, 7, 9, 0)));
        session.AdvanceTo(new(2025, 8, 16, 9, 0));
        Assert.Equal(2, outbox.Mails.Count);
        Assert.Equal(2, outbox.Mails.Distinct().Count());
    }

    [Fact]
    public void A_mail_that_could_not_be_sent_is_sent_when_the_call_is_made_again_and_the_others_are_not_sent_twice()
    {
        var (outbox, once) = (new Outbox { FailsAt = "d-2" }, new OnceInMemory());
        var session = Open(outbox, once, Start);
        session.Put(AdminReformSessionTests.Of("d-1"), AdminReformSessionTests.Of("d-2"), AdminReformSessionTests.Of("d-3"));
        Assert.ThrowsAny<Exception>(() => session.AdvanceTo(new(2025, 7, 16, 9, 0)));
        Assert.Equal(Start, session.Now);
        Assert.Empty(session.Findings);
        outbox.FailsAt = null;
        session.AdvanceTo(new(2025, 7, 16, 9, 0));
        Assert.Equal(["d-1 15/07/2025", "d-2 15/07/2025", "d-3 15/07/2025"], outbox.Mails.Order());
    }

    [Fact]
    public void What_throws_was_not_done()
    {
        var once = new OnceInMemory("a");
        once.Run("a", () => throw new FormatException());
        Assert.ThrowsAny<FormatException>(() => once.Run("b", () => throw new FormatException()));
        var done = 0;
        once.Run("b", () => done++);
        once.Run("b", () => done++);
        Assert.Equal(1, done);
        Assert.Equal(["a", "b"], once.Done.Order());
    }

    [Fact]
    public void A_session_has_a_scope_of_its_own_which_ends_with_it()
    {
        using var provider = Services(new Outbox(), new OnceInMemory()).AddScoped<Scoped>()
            .AddAdminReformRules(_ => Offices.Calculator, own: own => own.Add<MailRule>()).BuildServiceProvider(validateScopes: true);
        var rules = provider.GetRequiredService<AdminReformRules>();
        Scoped one, other;
        using (var session = rules.Open(Start))
        {
            one = (Scoped)session.Rules.DependencyResolver.Resolve(null!, typeof(Scoped));
            Assert.Same(one, session.Rules.DependencyResolver.Resolve(null!, typeof(Scoped)));
            using var beside = rules.Open(Start);
            other = (Scoped)beside.Rules.DependencyResolver.Resolve(null!, typeof(Scoped));
            Assert.NotSame(one, other);
            Assert.False(one.IsDisposed);
        }

        Assert.True(one.IsDisposed && other.IsDisposed);
        using var scope = provider.CreateScope();
        using (var session = rules.Open(Start, scope.ServiceProvider))
        {
            Assert.Same(scope.ServiceProvider.GetRequiredService<Scoped>(), session.Rules.DependencyResolver.Resolve(null!, typeof(Scoped)));
        }

        Assert.False(scope.ServiceProvider.GetRequiredService<Scoped>().IsDisposed);
    }

    private static AdminReformSession Open(Outbox outbox, IOnce once, LocalDateTime start) => Services(outbox, once)
        .AddAdminReformRules(_ => Offices.Calculator, own: own => own.Add<MailRule>()).BuildServiceProvider().GetRequiredService<AdminReformRules>().Open(start);

    private static ServiceCollection Services(Outbox outbox, IOnce once)
    {
        var services = new ServiceCollection();
        services.AddSingleton(outbox);
        services.AddSingleton(once);
        return services;
    }

    public sealed class MailRule : OnceRule<Finding>
    {
        protected override bool Concerns(Finding conclusion) => conclusion.Rule.Id == RuleIds.Overdue;

        protected override void Act(IContext context, Finding conclusion) => context.Resolve<Outbox>().Send(conclusion);
    }

    public sealed class Outbox
    {
        public List<string> Mails { get; } = [];

        public string? FailsAt { get; set; }

        public void Send(Finding finding)
        {
            if (finding.Subject == FailsAt)
            {
                throw new IOException("The post office is closed.");
            }

            Mails.Add($"{finding.Subject} {finding.Due}");
        }
    }

    public sealed class Scoped : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
