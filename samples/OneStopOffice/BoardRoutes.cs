namespace OneStopOffice;

/// <summary>Puts the board into an application that has an office.</summary>
public static class BoardRoutes
{
    public static void AddBoard(this IServiceCollection services) => services.AddSingleton<BoardReader>();

    public static void MapBoard(this WebApplication app)
    {
        app.UseStaticFiles();
        app.MapGet("/", BoardPage.ShowAsync);
        app.MapGet("/board", BoardPage.ShowTablesAsync);
        app.MapGet("/charts.css", BoardPage.ShowStyle);
        app.MapPost("/acknowledge", Acknowledging.DoAsync);
    }
}
