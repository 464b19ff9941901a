using AdminReform.AspNetCore;
using AdminReform.AspNetCore.Access;
using AdminReform.Hosting;
using AdminReform.Hosting.Sqlite;
using AdminReform.Interchange.Json.Serialization;
using OneStopOffice;

// The office whole, on this machine alone: http://localhost:5080, its data in the folder "data".
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls(builder.Configuration["urls"] ?? "http://localhost:5080");
var data = Directory.CreateDirectory(Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["data"] ?? "data")).FullName;

builder.Services.AddAdminReform(office =>
    {
        office.Agencies.FromJson("agencies.json", reloadOnChange: true);
        office.Processes.Use(OfficeProcesses.All);
    })
    .WatchOffices()
    .UseSqlite(Path.Combine(data, "office.db"))
    .TellThrough<MailFolder>();
builder.Services.AddSingleton(new MailFolder(Path.Combine(data, "mail")));
builder.Services.AddHostedService<SeedCaseload>().AddSingleton<BoardReader>();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForAdminReform());
builder.Services.AddOpenApi();

// Whoever sits at this machine may do everything; an office of its own asks who it is: policy.RequireUnit("unit", "officer").
var policies = builder.Services.AddAuthorizationBuilder();
foreach (var name in (string[])[OfficePolicies.Compute, OfficePolicies.Read, OfficePolicies.Act, OfficePolicies.Erase])
{
    policies.AddPolicy(name, policy => policy.RequireAssertion(_ => true));
}

var app = builder.Build();
app.UseStaticFiles();
app.MapAdminReform("/one-stop");
app.MapOpenApi();
app.MapGet("/", BoardPage.ShowAsync);
app.MapGet("/board", BoardPage.ShowTablesAsync);
app.MapGet("/charts.css", BoardPage.ShowStyle);
app.MapPost("/acknowledge", Acknowledging.DoAsync);
app.Run();
