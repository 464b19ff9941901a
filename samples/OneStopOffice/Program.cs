using AdminReform.AspNetCore;
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
builder.Services.AddHostedService<SeedCaseload>().AddBoard();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForAdminReform());
builder.Services.AddOpenApi();
builder.Services.LetAnybodyIn();

var app = builder.Build();
app.MapAdminReform("/one-stop");
app.MapOpenApi();
app.MapBoard();
app.Run();
