using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

public sealed class EventLogReaderPropertyTests
{
    [Property(MaxTest = 300)]
    public void Nothing_is_lost_whatever_the_cells(PositiveInt[] dossiers, NonNegativeInt[] faults)
    {
        var rows = dossiers.Select((dossier, i) => (Code: $"c{dossier.Get % 7}", IsBad: faults.Any(fault => fault.Get % 20 == i))).ToList();
        var bad = rows.Where(row => row.IsBad).Select(row => row.Code).ToHashSet();
        var all = rows.Select(row => row.Code).ToHashSet();

        var import = Logs.Read(rows.Select(row => Logs.Row(dossier: row.Code, time: row.IsBad ? "?" : "2012-01-04")));

        Assert.Equal(all.Count, import.Read);
        Assert.Equal(bad.Count, import.RejectedDossiers);
        Assert.Equal(all.Except(bad).Order(), import.Dossiers.Select(dossier => dossier.Id).Order());
        Assert.Equal(rows.Count(row => row.IsBad), import.Rejected.Count);
        Assert.Equal(rows.Count(row => !bad.Contains(row.Code)), import.Events);
    }

    [Property(MaxTest = 500)]
    public void No_text_makes_it_throw_or_lose_a_dossier(HostilePiece[] before, HostilePiece[] after)
    {
        var import = Logs.TryRead($"{Logs.Of(Logs.Row(dossier: "c1"))}{HostileText.Of(before)}\n{Logs.Row(dossier: "c2")}\n{HostileText.Of(after)}").Value;

        Assert.Contains(import.Dossiers, dossier => dossier.Id == "c1");
        Assert.Equal(import.Read, import.Dossiers.Count + import.RejectedDossiers);
        Assert.Equal(import.RejectedDossiers == 0, import.Rejected.Count == 0);
    }

    [Property(MaxTest = 300)]
    public void No_bytes_make_it_throw(byte[] bytes)
    {
        _ = Logs.TryRead(bytes);
        _ = Logs.TryRead([.. System.Text.Encoding.UTF8.GetBytes(Logs.Of(Logs.Row())), .. bytes]);
    }
}
