using AdminReform.Deadlines;
using AdminReform.Rules.Conformance;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NRules;

namespace AdminReform.Rules.NRules;

public sealed class ServiceCollectionExtensionsTests
{
    private static readonly LocalDateTime Start = new(2025, 7, 1, 9, 0);

    [Fact]
    public void One_call_registers_the_catalogue_and_an_integrators_own_rules_with_their_services()
    {
        using var services = Services().AddAdminReformRules(Calculator, own: own => own.Add<LetterRule>().Add<DiaryRule>()).BuildServiceProvider();
        var session = services.GetRequiredService<AdminReformRules>().Open(Start);
        session.Put(AdminReformSessionTests.Of("d-1"));
        session.AdvanceTo(new(2025, 7, 17, 9, 0));
        Assert.Equal(["d-1"], services.GetRequiredService<Diary>().Lines.Distinct());
        Assert.Same(services.GetRequiredService<AdminReformRules>().Factory, services.GetRequiredService<ISessionFactory>());
    }

    [Fact]
    public void Rules_see_on_the_way_what_comes_and_goes()
    {
        using var services = Services().AddAdminReformRules(Calculator, own: own => own.Add<ComingAndGoingRule>()).BuildServiceProvider();
        var session = services.GetRequiredService<AdminReformRules>().Open(Start);
        session.Put(AdminReformSessionTests.Of("d-1"));
        session.AdvanceTo(new(2025, 7, 17, 9, 0));
        Assert.Equal(
            ["+ dossier.due-soon", "+ dossier.apology-due", "- dossier.apology-due", "- dossier.due-soon", "+ dossier.apology-missing", "+ dossier.overdue"],
            services.GetRequiredService<Diary>().Lines);
    }

    [Fact]
    public void A_second_registration_would_drop_the_first_and_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Services().AddAdminReformRules(Calculator).AddAdminReformRules(Calculator));
        var services = Services();
        services.AddSingleton<ISessionFactory>(_ => throw new InvalidOperationException("not to be made"));
        Assert.Throws<InvalidOperationException>(() => services.AddAdminReformRules(Calculator));
    }

    private static ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddSingleton<Diary>();
        return services;
    }

    private static DeadlineCalculator Calculator(IServiceProvider _) => Offices.Calculator;
}
