using AdminReform.Hosting;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;

namespace OneStopOffice;

/// <summary>Takes up a notice for whoever presses its button, and goes back to the board; no script is needed.</summary>
public static class Acknowledging
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task<IResult> DoAsync(HttpRequest request, Office office, CancellationToken cancellation)
    {
        // A page of somebody else may send forms, too; browsers say so.
        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("same-origin" or "none" or "") || !request.HasFormContentType)
        {
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        }

        var form = await request.ReadFormAsync(cancellation);
        var id = form["notice"].ToString();
        var standing = await office.StandingAsync(new StandingQuery { Kind = "notice" }, cancellation);
        if (standing.FirstOrDefault(each => each.Id == id) is { } notice)
        {
            var command = ToldNotice.CommandOf(id);
            await office.SendAsync(OfficeCommand.Acknowledge(command, ToldNotice.Acknowledge(notice, "board", office.Now)), cancellation);
            await office.SettleAsync(command, Patience, cancellation);
        }

        return TypedResults.LocalRedirect($"~/{request.QueryString}");
    }
}
