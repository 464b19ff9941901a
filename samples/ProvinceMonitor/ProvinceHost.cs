using AdminReform.AspNetCore;
using AdminReform.Hosting;
using AdminReform.Hosting.Orleans;
using AdminReform.Hosting.Settings;
using OneStopOffice;
using Orleans.Dashboard;

namespace ProvinceMonitor;

/// <summary>Builds a process of the province.</summary>
internal static class ProvinceHost
{
    internal static WebApplication Build(Place place)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(place.Urls);
        builder.Services.AddSingleton<TimeProvider>(new OfficeClock(place.Behind)).AddHealthChecks();
        builder.Services.AddTelemetry(place);
        if (place.IsSilo)
        {
            builder.UseOrleans(silo =>
            {
                Cluster.Join(silo, place);
                silo.AddActivityPropagation().AddDashboard();
                Keep(silo.AddAdminReform(Settings), place).TellThrough<MailFolder>();
            });
            builder.Services.AddSingleton(new MailFolder(place.Mail));
        }
        else
        {
            Keep(builder.Services.AddAdminReform(Settings), place);
        }

        if (place.Dossiers > 0)
        {
            builder.Services.AddHostedService(services => new ProvinceCaseload(services.GetRequiredService<Office>(), place.Dossiers));
        }

        builder.Services.AddBoard();
        builder.Services.LetAnybodyIn();
        var app = builder.Build();
        app.MapHealthChecks("/health");
        if (place.IsFront)
        {
            app.MapAdminReform("/one-stop");
            app.MapBoard();
        }

        if (place.IsSilo)
        {
            app.MapOrleansDashboard("/dashboard");
        }

        return app;
    }

    // The same in every process, so that all conclude the same.
    private static void Settings(OfficeSetup office)
    {
        office.Agencies.FromJson("agencies.json", reloadOnChange: true);
        office.Policies.FromJson("policies.json", reloadOnChange: true);
        office.Processes.FromJson("processes.json", reloadOnChange: true);
        office.WatchPlan(Agencies.Province, plan =>
        {
            plan.Targets.FromJson("plan.json", reloadOnChange: true);
            plan.Duties.FromJson("information.json", reloadOnChange: true);
        });
    }

    private static OfficeHosting Keep(OfficeHosting hosting, Place place)
    {
        if (!OfficeStore.Store.IsDatabase(place.Store))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place.Store)!);
        }

        return OfficeStore.Store.Keep(hosting, place.Store, place.Schema);
    }
}
