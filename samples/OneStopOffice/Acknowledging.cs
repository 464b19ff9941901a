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
        var (subject, id) = (form["dossier"].ToString(), form["notice"].ToString());
        var standing = await office.StandingAsync(new StandingQuery { Kind = "notice", Subject = subject }, cancellation);
        if (standing.FirstOrDefault(each => each.Id == id) is { } notice)
        {
            // By one id, so that it is done once.
            var command = $"taken-up/{id}";
            await office.SendAsync(OfficeCommand.Acknowledge(command, new ToldNotice(notice, []).Acknowledge(Watched.For(request).Officer ?? "board", office.Now)), cancellation);
            await office.SettleAsync(command, Patience, cancellation);
        }

        return TypedResults.LocalRedirect($"~/{request.QueryString}#told");
    }
}
