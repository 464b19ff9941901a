using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;

namespace AdminReform.Hosting.Rig;

/// <summary>Dossiers and commands that tests begin with.</summary>
internal static class Cases
{
    internal const string Unit = "Office A";

    /// <summary>A dossier of so many working days, accepted so many days before the office begins.</summary>
    internal static Dossier Dossier(string id, int limit = 5, int daysAgo = 0, string unit = Unit, string officer = "an officer") => Dossiers.Dossier.Replay(
        new(id, "1.001193", "one-stop", unit, "civil status", Channel.Counter),
        [
            new Accepted(OfficeRig.Start.PlusDays(-daysAgo), TimeLimit.WorkingDays(limit)), new Forwarded(OfficeRig.Start.PlusDays(-daysAgo).PlusMinutes(1), unit, officer),
        ]);

    /// <summary>Sends commands that must be accepted.</summary>
    internal static async Task AcceptedAsync(this OfficeRig rig, params OfficeCommand[] commands)
    {
        foreach (var receipt in await rig.Office.SendAsync(commands))
        {
            Assert.True(receipt.IsSuccess, receipt.ToString());
        }
    }

    /// <summary>How a command was settled.</summary>
    internal static async Task<CommandReceipt> SettledAsync(this OfficeRig rig, string id) => (await rig.Office.FindReceiptAsync(id)).Value;
}
